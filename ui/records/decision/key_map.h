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
    Type,  ///< goes to the filter of a long list of options
    Erase, ///< takes the last character of that filter away
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
    Leave, ///< clears the filter, or goes back to the table
};

struct KeyMeaning
{
    KeyAct act = KeyAct::None;
    int option = -1; ///< for ChooseOption: index in the definition, or in the shown options while `Type` is in use
    QString text;    ///< for Type

    bool operator==(const KeyMeaning &) const = default;
};

/// Which key does what. Options come first, by their own key or their digit; with more than nine options letters type
/// into a filter instead, and the acts that are plain letters are reached with Alt. Values in, values out.
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
    /// The same for people to read: one name for keys that are one, at most two.
    QStringList shownKeys(KeyAct act) const;
    /// The key to show beside a button; with many options not one that would type.
    QString hint(KeyAct act, const LabelDefinition *definition) const;

    static bool hasManyOptions(const LabelDefinition *definition);

private:
    KeyMeaning meaningOfPlace(int digit, const LabelDefinition *definition) const;
    KeyAct actOf(const QKeyCombination &pressed, const QString &text) const;

    std::map<KeyAct, QStringList> m_keys;
};

} // namespace tandem
