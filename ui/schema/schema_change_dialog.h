// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_edit.h"
#include "ui/schema/schema_change.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;

namespace tandem {

class ChangeCounts;
class ChangeForm;
class Debounce;
class EditPreview;
class ProjectSession;

/// Changes the stored schema with the labels that there are: what is chosen, what it would do to how many labels, and a
/// button that does it as one act. Show it with `open()`.
class SchemaChangeDialog : public DialogFrame
{
    Q_OBJECT

public:
    SchemaChangeDialog(ProjectSession &session, const SchemaChange &change, QWidget *parent = nullptr);

    void reject() override;

signals:
    void changed(const tandem::SchemaEdited &edited);
    /// These records are to be seen; the dialog has closed.
    void recordsWanted(const std::vector<tandem::RecordId> &records);

private:
    void addBody();
    void addFooter();
    void connectParts();
    void choose();
    void ask();
    void showCounts(const SchemaEditCounts &counts);
    /// There may be more to see than before: nothing of it is cut where the screen has the room.
    void grow();
    void refuse(const Error &error);
    void act();
    void save(const SchemaEdit &edit);
    void take(const Result<SchemaEdited> &edited);

    ProjectSession &m_session;
    ChangeForm *m_form = nullptr;
    ChangeCounts *m_counts = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_cancel = nullptr;
    AccentButton *m_act = nullptr;
    std::optional<CancelToken> m_saving; ///< of what is being changed
    EditPreview *m_preview = nullptr;
    Debounce *m_settled = nullptr;
};

} // namespace tandem
