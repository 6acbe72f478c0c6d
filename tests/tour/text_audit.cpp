// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/text_audit.h"

#include "tests/support/shown_texts.h"
#include "tests/support/text_room.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace tandem {

namespace {

QString withoutMarkup(QString text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&(?=\\w)"));
    return text.remove(markup).simplified();
}

/// "QLabel “text” fault", once.
void note(QStringList &faults, const QString &screen, const QWidget &widget, const QString &text, const QString &fault)
{
    const QString place = QStringLiteral("%1 “%2” %3")
                              .arg(QString::fromLatin1(widget.metaObject()->className()), withoutMarkup(text), fault);
    if (faults.filter(place).isEmpty())
        faults.append(screen + QStringLiteral(": ") + place);
}

/// What no translator touches: addresses, paths, keys, versions, numbers and signs.
QString withoutSigns(QString text)
{
    static const QRegularExpression signs(
        QStringLiteral("https?://\\S+|(?<!\\S)/\\S+|\\b(Ctrl|Shift|Alt)\\+\\S+|\\bv\\d+|[\\d←↑→↓…]+"));
    return text.remove(signs).simplified();
}

} // namespace

TextAudit::TextAudit(bool demandsBrackets, QString data)
    : m_demandsBrackets(demandsBrackets)
    , m_data(std::move(data))
{
}

void TextAudit::look(const QString &screen, QWidget &shown)
{
    QList<QWidget *> widgets = shown.findChildren<QWidget *>();
    widgets.prepend(&shown);
    for (QWidget *widget : widgets) {
        const bool isMenu = qobject_cast<QMenu *>(widget);
        if (widget->window() != &shown && !isMenu)
            continue;
        if (m_demandsBrackets && (isMenu || widget->isVisible()))
            lookAtText(screen, *widget);
        if (!isMenu && widget->isVisible())
            lookAtRoom(screen, *widget);
    }
}

void TextAudit::lookAtText(const QString &screen, const QWidget &widget)
{
    for (const QString &text : shownTexts(widget)) {
        if (isForeign(withoutMarkup(text)))
            note(m_untranslated, screen, widget, text, QStringLiteral("is not translated"));
    }
}

void TextAudit::lookAtRoom(const QString &screen, QWidget &widget)
{
    const TextRoom room = textRoom(widget);
    if (room.text.isEmpty() ||
        (room.needed.width() <= room.given.width() && room.needed.height() <= room.given.height()))
        return;
    note(m_cut, screen, widget, room.text,
         QStringLiteral("is cut: it needs %1×%2 and has %3×%4")
             .arg(room.needed.width())
             .arg(room.needed.height())
             .arg(room.given.width())
             .arg(room.given.height()));
}

/// Words in no brackets that are no data either.
bool TextAudit::isForeign(const QString &text) const
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression between(QStringLiteral(" · |, "));
    if (text.contains(u'⟦'))
        return false;
    const QStringList pieces = text.split(between);
    return std::any_of(pieces.begin(), pieces.end(), [this](const QString &piece) {
        const QString words = withoutSigns(piece);
        return word.match(words).hasMatch() && !m_data.contains(piece.trimmed()) && !m_data.contains(words);
    });
}

} // namespace tandem
