// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"
#include "ui/shell/main_window.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

/// Verifies by single keys in the window's table, and notes what each key must have meant. What the window shows is
/// read only to know which option a key stands for.
class Verifier
{
public:
    /// Called with each decision: as, label, ids, act, value and comment, as check_export.py reads them.
    using Note = std::function<void(const QJsonObject &)>;

    Verifier(MainWindow &window, Note note);

    /// 20 records of one label definition, the least confident first: confirmed, set to another option and to the
    /// same, rejected, with comments, undone and done again; records without a label are labelled by hand.
    void verifyTwenty(LabelDefinitionId definition);
    /// A second person disagrees about two of them; a third settles one.
    /// To be called after `verifyTwenty`.
    void disagree();

private:
    struct Turn
    {
        enum class Kind { Confirm, Other, Same, Reject, UndoThenOther, RejectAgain };
        Kind kind = Kind::Confirm;
        QString comment = {};
    };

    void chooseDefinition(LabelDefinitionId definition);
    void search(const QString &text);
    void sortByConfidence();
    void goToFirst();
    void take(const Turn &turn);
    void act(const Turn &turn);
    void undo();
    void comment(const QString &text);
    /// Presses the keys of these options: a single choice is then decided, a set is committed.
    void choose(const std::vector<int> &keys, const QString &comment);
    void settleAs(int option);
    void becomePerson(const QString &name);

    const LabelDefinition &definition() const { return *m_window.session().definition(); }
    void waitForLabel(Status status, std::optional<Status> orStatus = std::nullopt);
    /// The places of the options that the model chose.
    std::vector<int> modelSaid() const;
    std::vector<int> keysToOther() const; ///< than the model's value
    std::vector<int> keysToSame() const;
    QString shownId() const;
    void keep(const QString &kind, const std::vector<int> &options, const QString &comment);

    MainWindow &m_window;
    Note m_note;
    QStringList m_confirmed; ///< ids
};

} // namespace tandem
