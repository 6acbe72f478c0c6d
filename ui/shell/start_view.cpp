// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_view.h"

#include "ui/shell/recent_card.h"
#include "ui/shell/recent_projects.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/scroll_frame.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int drawnColumnWidth = 464;
constexpr int mostColumnWidth = 720; // with the largest fonts: two columns still fit a screen
constexpr int dropHeight = 156;
constexpr int cardHeight = 60;

int startColumnWidth()
{
    return qMin(measure::width(drawnColumnWidth), mostColumnWidth);
}

QLabel *dimLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, FontRole::Normal, parent);
    label->setProperty("dim", true);
    return label;
}

/// The place to drop a file: a dashed line around an invitation.
class DropArea : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens().base);
        painter.setPen(QPen(tokens().bar, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace

StartView::StartView(RecentProjects &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_message(new MessageBar(this))
{
    setAccessibleName(tr("Start"));
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(measure::grid * 2, measure::grid * 13, measure::grid * 2, measure::grid * 4);
    columns->setSpacing(measure::grid * 4);
    columns->addStretch();
    columns->addWidget(makeBeginning(), 0, Qt::AlignTop);
    columns->addWidget(makeRecent(), 0, Qt::AlignTop);
    columns->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_message);
    auto *scroll = new ScrollFrame(page, accessibleName(), this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    whole->addWidget(scroll, 1);
    connect(&recent, &RecentProjects::changed, this, &StartView::showRecent);
    showRecent();
}

QWidget *StartView::makeBeginning()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(startColumnWidth());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    QLabel *title = textLabel(tr("Label text together with a model"), FontRole::Title, part);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *subtitle =
        dimLabel(tr("Import a file, say what to label, let an agent label it, verify what it is least sure of."), part);
    subtitle->setWordWrap(true);
    column->addWidget(subtitle);
    column->addSpacing(measure::grid);
    column->addWidget(makeDropArea());
    column->addSpacing(measure::grid);
    column->addWidget(makeDemoCard());
    return part;
}

QWidget *StartView::makeDropArea()
{
    auto *area = new DropArea(this);
    area->setMinimumHeight(measure::height(dropHeight, 3));
    auto *importButton = new AccentButton(tr("Import a file…"), {}, area);
    auto *openButton = new KeyButton(tr("Open a project…"), {}, area);
    connect(importButton, &KeyButton::clicked, this, &StartView::importWanted);
    connect(openButton, &KeyButton::clicked, this, &StartView::openWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::grid);
    buttons->addStretch();
    buttons->addWidget(importButton);
    buttons->addWidget(openButton);
    buttons->addStretch();
    //: Between the place to drop a file and the buttons that open one
    const QString either = tr("or");
    auto *column = new QVBoxLayout(area);
    column->setSpacing(measure::grid);
    column->addStretch();
    column->addWidget(textLabel(tr("Drop a CSV, JSON or project file here"), FontRole::Strong, area), 0,
                      Qt::AlignCenter);
    column->addWidget(dimLabel(either, area), 0, Qt::AlignCenter);
    column->addLayout(buttons);
    column->addStretch();
    return area;
}

QWidget *StartView::makeDemoCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setMinimumHeight(measure::height(cardHeight, 2));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(textLabel(tr("Demo: 600 customer messages"), FontRole::Strong, card));
    QLabel *note = textLabel(tr("With labels, a small built-in model and no network."), FontRole::Small, card);
    note->setWordWrap(true);
    texts->addWidget(note);
    auto *button = new KeyButton(tr("Open the demo"), {}, card);
    connect(button, &KeyButton::clicked, this, &StartView::demoWanted);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(measure::margin, measure::grid, measure::margin, measure::grid);
    row->addLayout(texts, 1);
    row->addWidget(button);
    return card;
}

QWidget *StartView::makeRecent()
{
    m_recentPart = new QWidget(this);
    m_recentPart->setFixedWidth(startColumnWidth());
    auto *column = new QVBoxLayout(m_recentPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(textLabel(tr("Recent projects"), FontRole::Section, m_recentPart));
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(measure::grid);
    column->addLayout(m_recentList);
    return m_recentPart;
}

void StartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent.refresh(); // files may have gone since
}

void StartView::showRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const RecentProjects::List &projects = m_recent.list();
    m_recentPart->setVisible(!projects.empty());
    for (const RecentProject &project : projects) {
        auto *card = new RecentCard(project, m_recentPart);
        connect(card, &QAbstractButton::clicked, this, [this, path = project.path] { emit projectWanted(path); });
        m_recentList->addWidget(card);
    }
}

void StartView::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
    m_message->setClosable(true);
}

void StartView::showBusy(const QString &sentence)
{
    m_message->showMessage(Tone::Neutral, sentence);
}

void StartView::clearMessage()
{
    m_message->clear();
}

} // namespace tandem
