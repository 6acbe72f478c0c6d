// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tandem {

namespace {

constexpr int badgeHeight = 18;
constexpr int keyHintGap = 8;
constexpr int sidePadding = 12;
constexpr int compactPadding = 6;

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
    const QFontMetrics metrics(badgeFont());
    return {qMax(22, metrics.horizontalAdvance(key) + 10), qMax(badgeHeight, metrics.height() + 4)};
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
    setKeyOptional(compact);
}

void KeyButton::setKeyOptional(bool isOptional)
{
    m_isKeyOptional = isOptional;
    setSizePolicy(isOptional ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
    updateGeometry();
}

QFont KeyButton::textFont() const
{
    QFont shown = font();
    shown.setBold(shown.bold() || property("accent").toBool());
    return shown;
}

int KeyButton::widthWith(const QString &key) const
{
    const int padding = m_compact ? compactPadding : sidePadding;
    const int keyWidth = key.isEmpty() ? 0 : keyBadgeSize(key).width() + keyHintGap;
    return QFontMetrics(textFont()).horizontalAdvance(text()) + 2 * padding + 2 + keyWidth;
}

QSize KeyButton::sizeHint() const
{
    return {widthWith(m_key), measure::row()};
}

QSize KeyButton::minimumSizeHint() const
{
    return {widthWith(m_isKeyOptional ? QString() : m_key), measure::row()};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool accent = property("accent").toBool();
    const QColor ink = !isEnabled() ? tokens().dim : accent ? tokens().onAccent : tokens().text;
    const QString key = width() >= widthWith(m_key) ? m_key : QString();
    painter.setFont(textFont());
    painter.setPen(ink);
    const QSize badge = key.isEmpty() ? QSize(0, 0) : keyBadgeSize(key);
    const int textWidth = painter.fontMetrics().horizontalAdvance(text());
    const int content = textWidth + (key.isEmpty() ? 0 : keyHintGap + badge.width());
    const QRect area((width() - content) / 2, 0, content, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area.adjusted(0, 0, textWidth - content, 0)),
                     Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic, text());
    if (key.isEmpty())
        return;
    const QRect place(area.right() + 1 - badge.width(), (height() - badge.height()) / 2, badge.width(), badge.height());
    paintKeyBadge(painter, QStyle::visualRect(layoutDirection(), rect(), place), key, ink,
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
