// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/query_box.h"

#include "core/base/graphemes.h"
#include "core/search/query_completion.h"
#include "core/search/query_text.h"
#include "core/search/search_fields.h"
#include "ui/look/theme.h"
#include "ui/records/search/query_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int shownCharacters = 32; // of a chip

QStringList examples()
{
    QStringList examples;
    for (const SearchField &field : searchFields())
        examples += field.example;
    return examples;
}

/// A condition; pressing it takes it out.
class Chip : public QToolButton
{
public:
    Chip(const ShownCondition &text, QWidget *parent)
        : QToolButton(parent)
        , m_text(text)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        const QString whole = text.about.isEmpty() ? text.asked : text.about + u' ' + text.asked;
        setAccessibleName(QueryBox::tr("Condition %1").arg(whole));
        setToolTip(QueryBox::tr("%1. Click to remove this condition.").arg(whole));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int about = m_text.about.isEmpty() ? 0 : metrics.horizontalAdvance(m_text.about + u' ');
        return {about + metrics.horizontalAdvance(asked()) + 28, 22};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(tokens().accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens().selection : tokens().track);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        QRect area = rect().adjusted(6, 0, -6, 0);
        if (!m_text.about.isEmpty()) {
            painter.setPen(tokens().dim);
            painter.drawText(area, Qt::AlignVCenter, m_text.about);
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(m_text.about + u' '));
        }
        painter.setPen(tokens().text);
        painter.drawText(area, Qt::AlignVCenter, asked());
        painter.setPen(tokens().dim);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("×"));
    }

private:
    QString asked() const
    {
        const QString &asked = m_text.asked;
        return asked.size() > shownCharacters ? asked.left(graphemeStart(asked, shownCharacters)) + u'…' : asked;
    }

    ShownCondition m_text;
};

} // namespace

QueryBox::QueryBox(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_chips(new QHBoxLayout)
{
    setFixedHeight(measure::row());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(26, 1, 4, 1);
    row->setSpacing(4);
    m_chips->setSpacing(6);
    row->addLayout(m_chips);
    row->addWidget(m_field, 1);
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(tr("Search or filter  ( / )"));
    m_field->setAccessibleName(tr("Search or filter"));
    m_field->setToolTip(tr("Words, or conditions: %1").arg(examples().join(QStringLiteral("  "))));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

void QueryBox::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    rebuildChips();
}

void QueryBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QueryBox::rebuildChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_query.conditions.size(); ++i) {
        auto *chip = new Chip(shownCondition(m_query.conditions[i]), this);
        connect(chip, &QToolButton::clicked, this, [this, i] { emit queryEdited(without(m_query, i)); });
        m_chips->addWidget(chip);
    }
    m_field->setPlaceholderText(m_query.isEmpty() ? tr("Search or filter  ( / )") : QString());
}

void QueryBox::takeText()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        emit left();
        return;
    }
    const Result<Query> more = parseQuery(text);
    if (!more) {
        showProblem(more.error().message);
        return;
    }
    Query query = m_query;
    for (const Condition &condition : more->conditions) {
        if (std::find(query.conditions.begin(), query.conditions.end(), condition) == query.conditions.end())
            query.conditions.push_back(condition);
    }
    m_field->clear();
    showProblem({});
    emit queryEdited(query);
    emit left();
}

void QueryBox::takeBackLast()
{
    const size_t last = m_query.conditions.size() - 1;
    const QString text = queryText(Query{{m_query.conditions[last]}});
    emit queryEdited(without(m_query, last));
    m_field->setText(text);
}

void QueryBox::showProblem(const QString &problem)
{
    m_problem = !problem.isEmpty();
    emit problemChanged(problem);
    update();
}

bool QueryBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_field->clear();
        showProblem({});
        emit left();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeText();
        return true; // else it would go on to the page, where it confirms
    }
    if (key == Qt::Key_Tab && completedQuery(m_field->text()) != m_field->text()) {
        m_field->setText(completedQuery(m_field->text()));
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_query.isEmpty()) {
        takeBackLast();
        return true;
    }
    return false;
}

void QueryBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setPen(m_problem ? t.bad : m_field->hasFocus() ? t.accent : t.line);
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(QPen(t.dim, 1.3));
    painter.setBrush(Qt::NoBrush);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF middle(mirrored ? width() - 12.5 : 12.5, height() / 2.0 - 1);
    painter.drawEllipse(middle, 4, 4);
    painter.drawLine(middle + QPointF(2.9, 2.9), middle + QPointF(6, 6));
}

} // namespace tandem
