// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_card.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QStyle>

namespace tandem {

namespace {

constexpr int drawnHeight = 60; // with its two lines
constexpr int drawnCardWidth = 240;
constexpr int cardEdge = 10;

QString countsText(const RecentProject &project)
{
    if (project.isMissing)
        return RecentCard::tr("missing: %1").arg(QFileInfo(project.path).absolutePath());
    if (project.records < 0)
        return QFileInfo(project.path).absolutePath();
    const QString records = recordsText(project.records);
    if (project.records == 0)
        return records;
    if (project.toVerify == 0)
        return records; // whether they are all verified or none is labelled is not known here
    //: %1: "12 records"
    return RecentCard::tr("%1 · %Ln label(s) to verify", nullptr, countOf(project.toVerify)).arg(records);
}

} // namespace

RecentCard::RecentCard(const RecentProject &project, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(QFileInfo(project.path).fileName())
    , m_day(project.openedAt > 0 ? dayText(project.openedAt) : QString())
    , m_counts(countsText(project))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(project.path);
    setAccessibleName(tr("Open %1, %2").arg(m_name, m_counts));
}

QSize RecentCard::sizeHint() const
{
    return {drawnCardWidth, measure::height(drawnHeight, 2)};
}

void RecentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() ? tokens().selection : tokens().base);
    painter.setPen(hasFocus() ? tokens().accent : tokens().line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect area = rect().adjusted(measure::margin, cardEdge, -measure::margin, -cardEdge);
    const auto left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto right = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(tokens().dim);
    const int dayWidth = painter.fontMetrics().horizontalAdvance(m_day) + measure::margin;
    painter.drawText(area, static_cast<int>((left | Qt::AlignBottom).toInt()),
                     painter.fontMetrics().elidedText(m_counts, Qt::ElideRight, area.width()));
    painter.drawText(area, static_cast<int>((right | Qt::AlignTop).toInt()), m_day);
    painter.setFont(fontFor(FontRole::Strong));
    painter.setPen(tokens().text);
    painter.drawText(area, static_cast<int>((left | Qt::AlignTop).toInt()),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, area.width() - dayWidth));
}

} // namespace tandem
