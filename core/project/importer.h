// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/domain/import_summary.h"
#include "core/domain/schema.h"
#include "core/io/import_preview.h"
#include "core/project/cancel_on_close.h"
#include "core/project/column_labels.h"

namespace tandem {

class ImportSession;
class ProjectAccess;
struct ImportAnnotators;
struct SpanTargets;

/// Bringing records in. `progress` is called on the thread that reads the source. The end cancels what runs; what an
/// import wrote by then is seen by nobody and is removed when the project is opened again.
class Importer
{
public:
    explicit Importer(ProjectAccess &access)
        : m_access(access)
    {
    }
    ~Importer()
    {
        m_closing.cancel();
        m_close.close();
        m_closeCounting.close();
    }

    Pending<Result<SourcePreview>> preview(const QString &path, const SourceOptions &options);
    /// Rows without ids get numbers that no record has: another file's rows are other records.
    /// Reads everything once and counts duplicates, bad rows and values that are no option; keeps nothing.
    /// With spans, `additions` are label definitions and options that the import would make (withAdditions).
    Pending<Result<ImportReport>> check(const ImportRequest &request, CancelToken cancel, Progress progress,
                                        const std::vector<LabelDefinition> &additions = {});
    /// Imports. With DuplicatePolicy::Stop a duplicate ends it with `Refused` and the counts in the sentence, and
    /// nothing is kept; nor is anything after a cancel. Records are seen only once all are in.
    Pending<Result<ImportReport>> import(const ImportRequest &request, CancelToken cancel, Progress progress);

    /// What making labels from a column of metadata would do.
    Pending<Result<ColumnLabelsReport>> countLabels(const ColumnLabelsRequest &request, CancelToken cancel,
                                                    Progress progress);
    /// Makes them: an import of its own, that can be taken back.
    Pending<Result<ColumnLabelsReport>> makeLabels(const ColumnLabelsRequest &request, CancelToken cancel,
                                                   Progress progress);

    /// The imports that completed, newest first.
    Pending<Result<std::vector<ImportSummary>>> imports();
    /// What taking an import back would remove.
    Pending<Result<ImportRemoval>> removal(ImportId import);
    /// Removes what an import brought, with everything that was said about its records: no undo brings it back.
    /// In slices; cancelled, or where the project is closed before its end, the rest goes when it is opened again.
    Pending<Result<ImportRemoval>> takeBack(ImportId import, CancelToken cancel = {});

private:
    Result<Schema> schema();
    Result<ImportRequest> withRowNumbers(ImportRequest request);
    Result<ImportAnnotators> annotatorsThere(const ImportMapping &mapping);
    Result<ImportReport> checkNow(const ImportRequest &request, const std::vector<LabelDefinition> &additions,
                                  const CancelToken &cancel, const Progress &progress);
    Result<ImportReport> importNow(const ImportRequest &request, const CancelToken &cancel, const Progress &progress);
    SpanTargets spanTargets(const ImportAnnotators &annotators, const ImportRequest &request);
    Result<ImportReport> readInto(ImportSession &session, const ImportAnnotators &annotators,
                                  const ImportRequest &request, const Schema &known, const CancelToken &cancel,
                                  const Progress &progress);
    Result<ImportReport> importBy(const ImportAnnotators &annotators, const ImportRequest &request,
                                  const CancelToken &cancel, const Progress &progress);

    ProjectAccess &m_access;
    CancelToken m_closing;
    CancelOnClose m_close;                                    ///< what m_imports runs
    CancelOnClose m_closeCounting;                            ///< what m_previews runs
    TaskThread m_previews{QStringLiteral("tandem previews")}; // which need not wait until an import is over
    TaskThread m_imports{QStringLiteral("tandem imports")};
};

} // namespace tandem
