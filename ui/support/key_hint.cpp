// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/key_hint.h"

#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tandem {

namespace {

constexpr int badgeHeight = 18;
constexpr int gap = 8;
constexpr int sidePadding = 12;
constexpr int compactPadding = 8;

QFont badgeFont()
{
    QFont font = fontFor(FontRole::Section);
    font.setCapitalization(QFont::MixedCase);
    return font;
}

} // namespace

void paintKeyBadge(QPainter &painter, const QRectF &area, const QString &key, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground.alpha() == 0 ? ink : tokens().line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink);
    painter.setFont(badgeFont());
    painter.drawText(area, Qt::AlignCenter, key);
    painter.restore();
}

QSize keyBadgeSize(const QString &key)
{
    return {qMax(22, QFontMetrics(badgeFont()).horizontalAdvance(key) + 10), badgeHeight};
}

KeyHint::KeyHint(const QString &key, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyHint::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(tr("Key %1").arg(key));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyBadgeSize(m_key);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyBadge(painter, rect(), m_key, tokens().text, tokens().track);
}

KeyButton::KeyButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
{
    setFixedHeight(measure::row);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setKey(key);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    QFont shown = font();
    if (property("accent").toBool())
        shown.setBold(true);
    const int keyWidth = m_key.isEmpty() ? 0 : keyBadgeSize(m_key).width() + gap;
    return {QFontMetrics(shown).horizontalAdvance(text()) + 2 * (m_compact ? compactPadding : sidePadding) + 2 +
                keyWidth,
            measure::row};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool accent = property("accent").toBool();
    const QColor ink = !isEnabled() ? tokens().dim : accent ? tokens().onAccent : tokens().text;
    QFont shown = font();
    shown.setBold(accent || shown.bold());
    painter.setFont(shown);
    painter.setPen(ink);
    const QSize badge = m_key.isEmpty() ? QSize(0, 0) : keyBadgeSize(m_key);
    const int content = QFontMetrics(shown).horizontalAdvance(text()) + (m_key.isEmpty() ? 0 : gap + badge.width());
    const QRect area((width() - content) / 2, 0, content, height());
    painter.drawText(
        style()->visualRect(layoutDirection(), rect(), area.adjusted(0, 0, -badge.width(), 0)),
        Qt::AlignVCenter | Qt::TextShowMnemonic | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), text());
    if (m_key.isEmpty())
        return;
    const QRect place(area.right() + 1 - badge.width(), (height() - badge.height()) / 2, badge.width(), badge.height());
    paintKeyBadge(painter, style()->visualRect(layoutDirection(), rect(), place), m_key, ink,
                  accent ? QColor(Qt::transparent) : tokens().track);
}

AccentButton::AccentButton(const QString &text, const QString &key, QWidget *parent)
    : KeyButton(text, key, parent)
{
    setProperty("accent", true);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
}

} // namespace tandem
