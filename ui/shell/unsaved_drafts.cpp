// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaved_drafts.h"

#include "ui/agents/agent_editor.h"
#include "ui/schema/schema_editor.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the function below.
struct UnsavedDrafts
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedDrafts)
};

} // namespace

std::optional<Question> unsavedDraftsQuestion(const QWidget &window)
{
    Question question{UnsavedDrafts::tr("Unsaved changes"),
                      {},
                      UnsavedDrafts::tr("They are lost if you close Tandem."),
                      UnsavedDrafts::tr("Close without saving"),
                      true};
    const auto *schema = window.findChild<SchemaEditor *>();
    if (schema && schema->hasUnsavedChanges())
        question.text = UnsavedDrafts::tr("The changes to the schema are not saved.");
    const auto *agent = window.findChild<AgentEditor *>();
    if (agent && agent->hasUnsavedChanges())
        question.text = question.text.isEmpty()
                            ? UnsavedDrafts::tr("The changes to an agent are not saved.")
                            : UnsavedDrafts::tr("The changes to the schema and to an agent are not saved.");
    return question.text.isEmpty() ? std::nullopt : std::optional(question);
}

} // namespace tandem
