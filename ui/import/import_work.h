// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"
#include "core/domain/annotator.h"
#include "core/project/importer.h"
#include "core/project/project.h"
#include "ui/import/column_values.h"
#include "ui/import/import_draft.h"

#include <QObject>

#include <functional>
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
/// Answers come on the calling thread, and not at all once this is gone.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit ImportWork(ProjectSession &session, QObject *parent = nullptr);
    /// A project that was made here and not filled is removed again.
    ~ImportWork() override;

    /// Whether importing makes a project.
    bool makesProject() const;
    /// The project that was made; null before, and where there was one.
    const std::shared_ptr<Project> &madeProject() const { return m_made; }

    void preview(const QString &path, const SourceOptions &options, Answer<SourcePreview> answer);
    void check(const ImportDraft &draft, const ImportRequest &request, CancelToken cancel, const Progress &progress,
               Answer<ImportCheck> answer);
    /// Makes the project at `projectPath` if there is none, adds the definitions to the schema, and imports.
    void import(const ImportRequest &request, const std::vector<LabelDefinition> &newDefinitions,
                const QString &projectPath, CancelToken cancel, const Progress &progress, Answer<ImportReport> answer);

private:
    using Definitions = std::vector<LabelDefinition>;

    void checkRows(const ImportRequest &request, Definitions newDefinitions, CancelToken cancel,
                   const Progress &progress, Answer<ImportCheck> answer);
    void withProject(const QString &path, Answer<std::shared_ptr<Project>> answer);
    void withPerson(const std::shared_ptr<Project> &project, Answer<Annotator> answer);
    void addDefinitions(const std::shared_ptr<Project> &project, const Definitions &definitions, Answer<void> answer);
    void saveSchema(const std::shared_ptr<Project> &project, const Schema &schema, Answer<void> answer);

    ProjectSession &m_session;
    std::shared_ptr<Project> m_made;
    bool m_filled = false;
    TaskThread m_thread;
};

} // namespace tandem
