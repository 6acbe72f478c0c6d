// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_header.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr int headerHeight = 58;
constexpr int nameTop = 8;
constexpr int nameHeight = 18;
constexpr int buttonTop = 28;
constexpr int buttonHeight = 22;
constexpr int padding = 8;

QString withArrow(const QString &text)
{
    return text + QStringLiteral(" ▾");
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(72);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
}

void ColumnHeader::setColumns(const QStringList &names)
{
    for (QToolButton *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_names = names;
    QWidget *before = parentWidget()->previousInFocusChain();
    for (const QString &name : names) {
        auto *button = new QToolButton(viewport());
        button->setProperty("outline", true);
        button->setProperty("compact", true);
        button->setFont(fontFor(FontRole::Small));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("What the column %1 becomes").arg(name));
        button->setMenu(new QMenu(button));
        button->installEventFilter(this);
        button->show();
        // Tab goes through them before it enters the rows.
        setTabOrder(m_buttons.empty() ? before : m_buttons.back(), button);
        m_buttons.push_back(button);
    }
    place();
}

void ColumnHeader::setRoleText(int column, const QString &text)
{
    QToolButton *button = m_buttons[static_cast<size_t>(column)];
    button->setText(withArrow(text));
    button->setAccessibleName(tr("Column %1: %2").arg(m_names[column], text));
    place();
}

QMenu *ColumnHeader::menuOf(int column) const
{
    return m_buttons[static_cast<size_t>(column)]->menu();
}

int ColumnHeader::neededWidth(int column) const
{
    const int name = QFontMetrics(fontFor(FontRole::SmallStrong)).horizontalAdvance(m_names[column]);
    return std::max(name, m_buttons[static_cast<size_t>(column)]->sizeHint().width()) + 2 * padding;
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    return {QHeaderView::sectionSizeFromContents(logicalIndex).width(), headerHeight};
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, tokens().window);
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(tokens().dim);
    painter->setFont(fontFor(FontRole::SmallStrong));
    const QRect place(rect.left() + padding, rect.top() + nameTop, rect.width() - 2 * padding, nameHeight);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(m_names.value(logicalIndex), Qt::ElideRight, place.width()));
    painter->restore();
}

void ColumnHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
        if (found != m_buttons.end())
            reveal(static_cast<int>(found - m_buttons.begin()));
    }
    return QHeaderView::eventFilter(watched, event);
}

void ColumnHeader::reveal(int column)
{
    auto *table = qobject_cast<QAbstractScrollArea *>(parentWidget());
    const int left = sectionViewportPosition(column);
    const int past = left + sectionSize(column) - viewport()->width();
    if (!table || (left >= 0 && past <= 0))
        return;
    QScrollBar *bar = table->horizontalScrollBar();
    bar->setValue(bar->value() + (left < 0 ? left : std::min(past, left)));
}

void ColumnHeader::place()
{
    for (size_t i = 0; i < m_buttons.size() && static_cast<int>(i) < count(); ++i) {
        const int column = static_cast<int>(i);
        const int width = std::min(m_buttons[i]->sizeHint().width(), sectionSize(column) - padding);
        m_buttons[i]->setGeometry(sectionViewportPosition(column) + padding, buttonTop, width, buttonHeight);
    }
}

} // namespace tandem
