// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QPainter;

namespace tandem {

/// Draws a key badge ("X", "Space") into `area`, which has the size that `keyBadgeSize` gives.
void paintKeyBadge(QPainter &painter, const QRectF &area, const QString &key, const QColor &ink, const QColor &ground);
QSize keyBadgeSize(const QString &key);

/// The key that does what stands beside it.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);
    void setKey(const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A button that shows its key at its right end. The key is taught here, not bound: who owns the act binds it.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
    void setKey(const QString &key);
    /// Narrower, for a panel; its key is optional.
    void setCompact(bool compact);
    /// Where there is no room for the key it is not shown.
    void setKeyOptional(bool isOptional);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int widthWith(const QString &key) const;

    QString m_key;
    bool m_compact = false;
    bool m_isKeyOptional = false;
};

/// The one filled button of a screen.
class AccentButton : public KeyButton
{
    Q_OBJECT

public:
    explicit AccentButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
};

/// A button that looks like a link: for the small acts inside sentences and bars.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

} // namespace tandem
