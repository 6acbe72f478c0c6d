// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/query_box.h"

#include "core/search/query_completion.h"
#include "core/search/query_text.h"
#include "core/search/search_fields.h"
#include "ui/look/theme.h"
#include "ui/records/search/chip_row.h"
#include "ui/records/search/query_edit.h"
#include "ui/records/search/value_completion.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace tandem {

namespace {

constexpr int leastFieldCharacters = 12;
constexpr int leastWidthCharacters = 24;

QStringList examples()
{
    QStringList examples;
    for (const SearchField &field : searchFields())
        examples += field.example;
    return examples;
}

} // namespace

QueryBox::QueryBox(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_chips(new ChipRow(this))
{
    setFixedHeight(measure::row());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(26, 1, 4, 1);
    row->setSpacing(4);
    row->addWidget(m_chips);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * leastFieldCharacters);
    row->addWidget(m_field, 1);
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(tr("Search or filter  ( / )"));
    m_field->setAccessibleName(tr("Search or filter"));
    m_field->setToolTip(tr("Words, or conditions: %1").arg(examples().join(QStringLiteral("  "))));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_chips, &ChipRow::removed, this, [this](size_t place) { emit queryEdited(without(m_query, place)); });
}

void QueryBox::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    rebuildChips();
}

void QueryBox::takeBack(const Query &refused)
{
    Query fresh;
    for (const Condition &condition : refused.conditions) {
        if (std::find(m_query.conditions.begin(), m_query.conditions.end(), condition) == m_query.conditions.end())
            fresh.conditions.push_back(condition);
    }
    if (fresh.isEmpty() || !m_field->text().isEmpty())
        return;
    m_field->setText(queryText(fresh));
    m_problem = true;
    update();
}

void QueryBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool QueryBox::hasText() const
{
    return !m_field->text().isEmpty();
}

QSize QueryBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastWidthCharacters, measure::row()};
}

void QueryBox::rebuildChips()
{
    std::vector<ShownCondition> conditions;
    for (const Condition &condition : m_query.conditions)
        conditions.push_back(shownCondition(condition));
    m_chips->setConditions(std::move(conditions));
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
    if (query == m_query)
        return emit left();
    emit entered();
    emit queryEdited(query);
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

// Within the name of an option Tab completes and goes nowhere; after it, and elsewhere, it leaves as everywhere.
bool QueryBox::complete()
{
    const QString text = m_field->text();
    const QString byField = completedQuery(text);
    const QString completed = byField == text ? completedLabel(text, m_schema) : byField;
    if (completed != text)
        m_field->setText(completed);
    return completed != text || beginsLabel(text, m_schema);
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
    if (key == Qt::Key_Tab && complete())
        return true;
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
    painter.setPen(m_problem ? t.bad : m_field->hasFocus() ? t.accent : t.edge);
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
