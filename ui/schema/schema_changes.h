// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema_edit.h"
#include "ui/schema/schema_change.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace tandem {

class ProjectSession;
struct UndoResult;

/// Tells which changes of the stored schema concern labels, opens the dialog for them above a window, and takes back
/// what was done there. Thread: UI.
class SchemaChanges : public QObject
{
    Q_OBJECT

public:
    SchemaChanges(ProjectSession &session, QWidget *window);

    /// Calls back with whether labels or verdicts use what this would take away or convert; with false, too, where that
    /// cannot be said: saving tells then.
    void askIfUsed(const SchemaChange &change, std::function<void(bool)> answer);
    /// Opens the dialog for the first of these that labels use; calls back where there is none.
    void openFirstUsed(std::vector<SchemaChange> changes, std::function<void()> none);
    void open(const SchemaChange &change);
    /// Takes the person's latest act back.
    void undo();

signals:
    void done(const tandem::SchemaEdited &edited);
    void undone(const QString &sentence);
    void failed(const tandem::Error &error);
    void recordsWanted(const std::vector<tandem::RecordId> &records);

private:
    void takeUndo(const Result<UndoResult> &result);

    ProjectSession &m_session;
    QWidget *m_window;
    int m_awaited = 0; ///< the number of the version that the session is about to have
};

/// What was taken out of a schema, or has another choice: what labels may stand in the way of.
std::vector<SchemaChange> changesOfUsed(const Schema &stored, const Schema &wanted);

/// Puts back into `draft` what was retired since: an earlier removal was answered so.
void keepRetired(Schema &draft, const Schema &before, const Schema &now);

} // namespace tandem
