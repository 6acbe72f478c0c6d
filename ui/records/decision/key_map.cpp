// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/key_map.h"

#include <QCoreApplication>
#include <QSettings>

namespace tandem {

namespace {

constexpr int optionsByDigit = 9;
constexpr int namesShownAtMost = 2;

struct ShippedKeys
{
    KeyAct act;
    const char *name;
    const char *keys;
};

constexpr ShippedKeys shipped[] = {
    {KeyAct::Confirm, "confirm", "Return Enter"},
    {KeyAct::Reject, "reject", "X Alt+X"},
    {KeyAct::Skip, "skip", "Space"},
    {KeyAct::Next, "next", "J Down"},
    {KeyAct::Previous, "previous", "K Up"},
    {KeyAct::First, "first", "Home Ctrl+Home"},
    {KeyAct::Last, "last", "End Ctrl+End"},
    {KeyAct::ScrollDown, "scroll_down", "Alt+PgDown Alt+Down"},
    {KeyAct::ScrollUp, "scroll_up", "Alt+PgUp Alt+Up"},
    {KeyAct::Undo, "undo", "Z Ctrl+Z"},
    {KeyAct::Redo, "redo", "Ctrl+Shift+Z"},
    {KeyAct::NextDefinition, "next_label", "Tab"},
    {KeyAct::PreviousDefinition, "previous_label", "Shift+Tab Shift+Backtab Backtab"},
    {KeyAct::Search, "search", "/ Ctrl+F"},
    {KeyAct::ShowKeys, "keys", "? F1"},
    {KeyAct::Comment, "comment", "C Alt+C"},
    {KeyAct::Settle, "settle", "S Alt+S"},
    {KeyAct::Leave, "leave", "Esc"},
    {KeyAct::WordLeft, "word_left", "Left"},
    {KeyAct::WordRight, "word_right", "Right"},
    {KeyAct::MoreLeft, "more_left", "Shift+Left"},
    {KeyAct::MoreRight, "more_right", "Shift+Right"},
    {KeyAct::SentenceBack, "sentence_back", ","},
    {KeyAct::SentenceOn, "sentence_on", "."},
    {KeyAct::StartLeft, "start_left", "Alt+Left"},
    {KeyAct::StartRight, "start_right", "Alt+Right"},
    {KeyAct::EndLeft, "end_left", "Ctrl+Left"},
    {KeyAct::EndRight, "end_right", "Ctrl+Right"},
    {KeyAct::StartWordLeft, "start_word_left", "Alt+Shift+Left"},
    {KeyAct::StartWordRight, "start_word_right", "Alt+Shift+Right"},
    {KeyAct::EndWordLeft, "end_word_left", "Ctrl+Shift+Left"},
    {KeyAct::EndWordRight, "end_word_right", "Ctrl+Shift+Right"},
    {KeyAct::NextSpan, "next_span", "N Alt+N"},
    {KeyAct::PreviousSpan, "previous_span", "P Alt+P"},
    {KeyAct::NextUnverifiedSpan, "next_unverified_span", "U Alt+U"},
    {KeyAct::NextDoubtfulSpan, "next_doubtful_span", "D Alt+D"},
    {KeyAct::ConfirmSpan, "confirm_span", "Y Alt+Y"},
    {KeyAct::DropSpan, "drop_span", "Del"},
    {KeyAct::AllOccurrences, "all_occurrences", "O Alt+O"},
    {KeyAct::PlaceQuote, "place_quote", "G Alt+G"},
    {KeyAct::DropQuote, "drop_quote", "Shift+Del"},
};

bool isPlainCharacter(const QString &key)
{
    return key.size() == 1;
}

/// Of more than nine options the one that has the key to itself; −1 for none.
int optionWithOwnKey(const LabelDefinition &definition, const QString &key)
{
    for (size_t i = 0; i < definition.options.size(); ++i) {
        const Option &option = definition.options[i];
        if (!option.isRetired && option.key.compare(key, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

/// Whether a key that acts otherwise chooses or filters options here.
bool isForOptions(const QString &key, const LabelDefinition *definition)
{
    if (!definition || !isPlainCharacter(key))
        return false;
    if (KeyMap::hasManyOptions(definition))
        return key.at(0).isLetter() || optionWithOwnKey(*definition, key) >= 0;
    for (int i = 0; i < static_cast<int>(definition->options.size()); ++i) {
        if (definition->keyOf(i).compare(key, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isPlain(const QKeyCombination &pressed)
{
    const auto modifiers = pressed.keyboardModifiers();
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool types(const QString &text)
{
    return text.size() >= 1 && text.at(0).isPrint();
}

} // namespace

KeyMap::KeyMap()
{
    for (const ShippedKeys &keys : shipped)
        m_keys[keys.act] = QString::fromLatin1(keys.keys).split(u' ');
}

KeyMap KeyMap::fromSettings()
{
    KeyMap map;
    QSettings settings;
    settings.beginGroup(QStringLiteral("keys"));
    for (const ShippedKeys &keys : shipped) {
        const QStringList own = settings.value(QString::fromLatin1(keys.name)).toStringList();
        if (!own.isEmpty())
            map.setKeys(keys.act, own);
    }
    return map;
}

void KeyMap::setKeys(KeyAct act, const QStringList &keys)
{
    m_keys[act].clear();
    for (const QString &key : keys)
        m_keys[act].append(key.trimmed());
}

QStringList KeyMap::keys(KeyAct act) const
{
    const auto found = m_keys.find(act);
    return found == m_keys.end() ? QStringList() : found->second;
}

// The keyboard has two keys that confirm, and Qt has three names for going back by Tab.
QString KeyMap::shownKey(const QString &key)
{
    if (key == QLatin1String("Return") || key == QLatin1String("Enter"))
        return QStringLiteral("⏎");
    if (key.endsWith(QLatin1String("Backtab")))
        return shownKey(QStringLiteral("Shift+Tab"));
    if (key == QLatin1String("Down"))
        return QStringLiteral("↓");
    if (key == QLatin1String("Up"))
        return QStringLiteral("↑");
    QString shown = QKeySequence(key).toString(QKeySequence::NativeText);
    for (const auto &[name, arrow] : {std::pair(Qt::Key_Left, u'←'), std::pair(Qt::Key_Right, u'→')}) {
        const QString written = QKeySequence(name).toString(QKeySequence::NativeText);
        if (key.endsWith(QKeySequence(name).toString()) && shown.endsWith(written))
            shown = shown.chopped(written.size()) + arrow;
    }
    return shown;
}

QStringList KeyMap::shownKeys(KeyAct act, const LabelDefinition *definition) const
{
    QStringList shown;
    for (const QString &key : keys(act)) {
        const QString name = shownKey(key);
        if (!isForOptions(key, definition) && shown.size() < namesShownAtMost && !shown.contains(name))
            shown.append(name);
    }
    return shown;
}

bool KeyMap::hasManyOptions(const LabelDefinition *definition)
{
    return definition && definition->offeredCount() > optionsByDigit;
}

QString KeyMap::hint(KeyAct act, const LabelDefinition *definition) const
{
    for (const QString &key : keys(act)) {
        if (!isForOptions(key, definition))
            return shownKey(key);
    }
    return {};
}

KeyAct KeyMap::actOf(const QKeyCombination &pressed, const QString &text, bool withSpans) const
{
    const QKeySequence sequence(pressed);
    for (const auto &entry : m_keys) {
        if (isForSpans(entry.first) && !withSpans)
            continue;
        for (const QString &key : entry.second) {
            // A character is what it writes, on whatever key of the keyboard it lies.
            const bool written =
                isPlainCharacter(key) && isPlain(pressed) && text.compare(key, Qt::CaseInsensitive) == 0;
            if (written || sequence == QKeySequence(key))
                return entry.first;
        }
    }
    return KeyAct::None;
}

KeyMeaning KeyMap::meaning(const QKeyCombination &pressed, const QString &text, const LabelDefinition *definition,
                           const QString &filter, int digitPlace) const
{
    const bool many = hasManyOptions(definition);
    const bool plainText = isPlain(pressed) && types(text);
    const bool isDigit = plainText && text.size() == 1 && text >= QStringLiteral("1") && text <= QStringLiteral("9");
    const int own = many && plainText && filter.isEmpty() ? optionWithOwnKey(*definition, text) : -1;
    if (own >= 0)
        return {KeyAct::ChooseOwn, own, {}};
    if (many && isDigit)
        return {KeyAct::ChooseOption, text.toInt() - 1, {}};
    if (definition && !many && plainText) {
        for (size_t i = 0; i < definition->options.size(); ++i) {
            if (definition->keyOf(static_cast<int>(i)).compare(text, Qt::CaseInsensitive) == 0)
                return {KeyAct::ChooseOption, static_cast<int>(i), {}};
        }
    }
    if (many && plainText && (text.at(0).isLetter() || (!filter.isEmpty() && text != QLatin1String("?"))))
        return {KeyAct::Type, -1, text};
    if (many && pressed.key() == Qt::Key_Backspace && !filter.isEmpty())
        return {KeyAct::Erase, -1, {}};
    const KeyAct act = actOf(pressed, text, definition && definition->level == Level::Span);
    const bool shifted = pressed.keyboardModifiers() & Qt::ShiftModifier;
    const bool isPlace = digitPlace > 0 && isPlain(pressed) && !shifted && act == KeyAct::None;
    return isPlace ? meaningOfPlace(digitPlace, definition) : KeyMeaning{act, -1, {}};
}

// Where digits need Shift, the key that stands in the place of one is one.
KeyMeaning KeyMap::meaningOfPlace(int digit, const LabelDefinition *definition) const
{
    if (hasManyOptions(definition))
        return {KeyAct::ChooseOption, digit - 1, {}};
    const int options = definition ? static_cast<int>(definition->options.size()) : 0;
    for (int i = 0; i < options; ++i) {
        if (definition->keyOf(i) == QString::number(digit))
            return {KeyAct::ChooseOption, i, {}};
    }
    return {};
}

} // namespace tandem
