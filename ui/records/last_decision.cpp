// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/last_decision.h"

#include "ui/look/theme.h"
#include "ui/records/decision/decision_controller.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>

namespace tandem {

namespace {

using namespace std::chrono_literals;
constexpr auto moment = 15s; // long enough to read and to reach for the mouse

} // namespace

LastDecision::LastDecision(DecisionController &decisions, QWidget *parent)
    : SpokenLine(parent)
    , m_text(new ElidedLabel(this))
    , m_back(new LinkButton(QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, measure::grid, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_text);
    row->addWidget(m_back);
    row->addStretch(1);
    m_text->setFont(fontFor(FontRole::Small));
    m_back->setFont(fontFor(FontRole::Small));
    m_back->setFocusPolicy(Qt::TabFocus);
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &LastDecision::clear);
    connect(m_back, &LinkButton::clicked, &decisions, [this, &decisions] { decisions.step(m_wayBack); });
    connect(&decisions, &DecisionController::decided, this, &LastDecision::say);
    clear();
}

QString LastDecision::text() const
{
    return m_text->text();
}

void LastDecision::clear()
{
    m_moment.stop();
    m_text->clear();
    tell({});
    emit changed();
}

void LastDecision::say(const QString &sentence, UndoStep wayBack)
{
    m_wayBack = wayBack;
    m_text->setText(sentence);
    m_back->setText(wayBack == UndoStep::Undo ? tr("Undo") : tr("Redo"));
    m_moment.start();
    tell(sentence);
    emit changed();
}

} // namespace tandem
