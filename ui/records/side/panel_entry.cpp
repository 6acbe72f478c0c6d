// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/panel_entry.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>

namespace tandem {

namespace {

constexpr int drawnEntryHeight = 24;
constexpr int indent = 20;
constexpr int entryEdge = 12;

} // namespace

PanelEntry::PanelEntry(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PanelEntry::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    update();
}

QSize PanelEntry::sizeHint() const
{
    return {measure::sidePanel, measure::height(drawnEntryHeight)};
}

void PanelEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || (underMouse() && isEnabled()))
        painter.fillRect(rect(), isChecked() ? tokens().selection : tokens().track);
    if (hasFocus()) {
        painter.setPen(tokens().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    const int valueWidth = painter.fontMetrics().horizontalAdvance(m_value);
    const auto place = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setPen(isEnabled() ? tokens().text : tokens().dim);
    const QRect name(indent, 0, width() - indent - entryEdge - valueWidth - 8, height());
    painter.drawText(place(name),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(tokens().dim);
    painter.drawText(place(QRect(width() - entryEdge - valueWidth, 0, valueWidth, height())),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     m_value);
}

} // namespace tandem
