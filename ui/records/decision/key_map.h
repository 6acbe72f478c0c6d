// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tandem {

/// What a key does while records are looked at.
enum class KeyAct {
    None,
    ChooseOption,
    ChooseOwn, ///< of more than nine options the one whose own key it is
    Type,      ///< goes to the filter of a long list of options
    Erase,     ///< takes the last character of that filter away
    Confirm,
    Reject,
    Skip,
    Next,
    Previous,
    First,
    Last,
    ScrollDown, ///< in the text of the record
    ScrollUp,
    Undo,
    Redo,
    NextDefinition,
    PreviousDefinition,
    Search,
    ShowKeys,
    Comment,
    Settle, ///< asks for the option that ends a conflict
    Leave,  ///< clears the filter, leaves a span, or goes back to the table
    // In a text whose spans are edited; left and right as seen.
    WordLeft, ///< selects the word before or after
    WordRight,
    MoreLeft, ///< extends the selection by a word
    MoreRight,
    SentenceBack, ///< extends it to the sentence's beginning or end, then by sentences
    SentenceOn,
    StartLeft, ///< moves the beginning of the current span, or of the selection, by a character
    StartRight,
    EndLeft, ///< the same with the end
    EndRight,
    StartWordLeft, ///< the same by a word
    StartWordRight,
    EndWordLeft,
    EndWordRight,
    NextSpan,
    PreviousSpan,
    NextUnverifiedSpan,
    NextDoubtfulSpan, ///< unverified and under the review threshold
    ConfirmSpan,
    DropSpan,
    AllOccurrences, ///< labels the same phrase elsewhere, after a preview
    PlaceQuote,     ///< puts the first quote that stands nowhere on what is selected
    DropQuote,
};

/// Whether an act means something only where the spans of a text are edited.
inline bool isForSpans(KeyAct act)
{
    return act >= KeyAct::WordLeft;
}

struct KeyMeaning
{
    KeyAct act = KeyAct::None;
    int option = -1; ///< index in the definition; for ChooseOption of more than nine: place among those shown
    QString text;    ///< for Type

    bool operator==(const KeyMeaning &) const = default;
};

/// Which key does what. Options come first, by their own key or their digit. With more than nine options a digit is
/// that of the place where an option is shown, an option's own key works until something is typed, all other letters
/// type into a filter, and the acts that are plain letters are reached with Alt. Values in, values out.
class KeyMap
{
public:
    /// The keys as shipped, with what the user's settings say ("keys/reject": "R, Alt+X").
    static KeyMap fromSettings();

    KeyMap();

    KeyMeaning meaning(const QKeyCombination &pressed, const QString &text, const LabelDefinition *definition,
                       const QString &filter, int digitPlace = 0) const;
    void setKeys(KeyAct act, const QStringList &keys);
    /// The keys of an act as they are written, the usual one first.
    QStringList keys(KeyAct act) const;
    /// The same for people to read: those that mean it while this is what is labelled, one name for keys that are one,
    /// at most two.
    QStringList shownKeys(KeyAct act, const LabelDefinition *definition = nullptr) const;
    /// The key to show beside a button.
    QString hint(KeyAct act, const LabelDefinition *definition) const;
    /// A key as the person's language calls it: "Strg+L".
    static QString shownKey(const QString &key);

    static bool hasManyOptions(const LabelDefinition *definition);

private:
    KeyMeaning meaningOfPlace(int digit, const LabelDefinition *definition) const;
    KeyAct actOf(const QKeyCombination &pressed, const QString &text, bool withSpans) const;

    std::map<KeyAct, QStringList> m_keys;
};

} // namespace tandem
