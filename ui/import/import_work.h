// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"
#include "core/domain/annotator.h"
#include "core/project/importer.h"
#include "core/project/project.h"
#include "ui/import/column_values.h"
#include "ui/import/import_draft.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tandem {

class ProjectSession;

/// What a check found: its counts, and the label definitions that the import would make.
struct ImportCheck
{
    ImportReport report;
    std::vector<LabelDefinition> newDefinitions;
};

/// What the wizard asks to be done off the UI thread, in the session's project or, where there is none, in a new one.
/// Answers are `Cancelled` once this is gone.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(ProjectSession &session, QObject *parent = nullptr);
    /// A project that was made here and not filled is removed again.
    ~ImportWork() override;

    /// Whether importing makes a project: where none is open, or one is wanted.
    bool makesProject() const;
    void setWantsNewProject(bool wants) { m_wantsNewProject = wants; }
    /// The project that was made; null before, and where there was one.
    const std::shared_ptr<Project> &madeProject() const { return m_made; }

    using Definitions = std::vector<LabelDefinition>;

    Pending<Result<SourcePreview>> preview(const QString &path, const SourceOptions &options);
    Pending<Result<ImportCheck>> check(const ImportDraft &draft, const ImportRequest &request,
                                       const CancelToken &cancel, const Progress &progress);
    /// Makes the project at `projectPath` if there is none, adds the definitions to the schema, and imports.
    Pending<Result<ImportReport>> import(const ImportRequest &request, const Definitions &newDefinitions,
                                         const QString &projectPath, const CancelToken &cancel,
                                         const Progress &progress);

private:
    Pending<Result<ImportCheck>> checkRows(const ImportRequest &request, const Definitions &newDefinitions,
                                           const CancelToken &cancel, const Progress &progress);
    /// The project that records go into: the session's, or a new one.
    Pending<Result<std::shared_ptr<Project>>> target(const QString &path);
    /// An empty project of that name, as a killed import leaves it; else `refusal`.
    Pending<Result<std::shared_ptr<Project>>> emptyProject(const QString &path, const Error &refusal);
    Pending<Result<Annotator>> person(const std::shared_ptr<Project> &project);
    Pending<Result<std::shared_ptr<Project>>> addDefinitions(const std::shared_ptr<Project> &project,
                                                             const Definitions &definitions);

    ProjectSession &m_session;
    std::shared_ptr<Project> m_made;
    bool m_wantsNewProject = false;
    bool m_filled = false; ///< or not ours to remove
    TaskThread m_thread;
};

} // namespace tandem
