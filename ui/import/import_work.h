// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"
#include "core/domain/annotator.h"
#include "core/io/span_preview.h"
#include "core/project/importer.h"
#include "core/project/project.h"
#include "ui/import/column_values.h"
#include "ui/import/import_draft.h"
#include "ui/import/span_draft.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tandem {

class ProjectSession;

/// What a check found: its counts, and what the import would add to the schema.
struct ImportCheck
{
    ImportReport report;
    std::vector<LabelDefinition> newDefinitions;
    std::vector<LabelDefinition> newOptions =
        {}; ///< label definitions that are there, with the options to be added alone

    std::vector<LabelDefinition> additions() const;
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
    /// The name of the format of spans that a file seems to have; empty: it seems to hold none.
    Pending<QString> spanFormatOf(const QString &path);
    Pending<Result<SpanPreview>> previewSpans(const QString &path, const SpanDraft &draft);
    /// The schema is that of the target.
    Pending<Result<ImportCheck>> checkSpans(const SpanDraft &draft, const Schema &schema, const ImportRequest &request,
                                            const CancelToken &cancel, const Progress &progress);
    /// Makes the project at `projectPath` if there is none, adds to the schema what it lacks, and imports.
    Pending<Result<ImportReport>> import(const ImportRequest &request, const Definitions &additions,
                                         const QString &projectPath, const CancelToken &cancel,
                                         const Progress &progress);

private:
    Pending<Result<ImportCheck>> checkRows(const ImportRequest &request, const Definitions &newDefinitions,
                                           const CancelToken &cancel, const Progress &progress);
    Pending<Result<ImportCheck>> checkSpanRows(const ImportRequest &request, const Schema &schema,
                                               const Definitions &additions, const CancelToken &cancel,
                                               const Progress &progress);
    /// The project that records go into: the session's, or a new one.
    Pending<Result<std::shared_ptr<Project>>> target(const QString &path);
    /// An empty project of that name, as a killed import leaves it; else `refusal`.
    Pending<Result<std::shared_ptr<Project>>> emptyProject(const QString &path, const Error &refusal);
    Pending<Result<Annotator>> person(const std::shared_ptr<Project> &project);
    Pending<Result<std::shared_ptr<Project>>> addToSchema(const std::shared_ptr<Project> &project,
                                                          const Definitions &additions);

    ProjectSession &m_session;
    std::shared_ptr<Project> m_made;
    bool m_wantsNewProject = false;
    bool m_filled = false; ///< or not ours to remove
    TaskThread m_thread;
};

} // namespace tandem
