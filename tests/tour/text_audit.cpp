// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/text_audit.h"

#include "tests/tour/text_room.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace tandem {

namespace {

QString withoutMarkup(QString text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&(?=\\w)"));
    return text.remove(markup).simplified();
}

QStringList headerTexts(const QHeaderView &header)
{
    QStringList texts;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal)
            texts << header.model()->headerData(section, header.orientation()).toString();
    }
    return texts;
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
        QStringLiteral("https?://\\S+|(?<!\\S)/\\S+|\\b(Ctrl|Shift|Alt)\\+\\S+|\\bv\\d+|[\\d↑↓…]+"));
    return text.remove(signs).simplified();
}

/// The texts of a widget that the program, not the person, put there.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        texts << headerTexts(*header);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts << box->currentText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    for (const QAction *action : widget.actions())
        texts << action->text();
    return texts;
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
    for (const QString &text : textsOf(widget)) {
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
