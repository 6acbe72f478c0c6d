// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/duplicate_policy.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/io/formats/source_reader.h"

#include <functional>
#include <map>
#include <vector>

namespace tandem {

/// How the columns of a source become records.
struct ImportMapping
{
    QString idColumn;                        ///< empty: rows are numbered
    QString textColumn;                      ///< this, or
    QString textTemplate;                    ///< "{{premise}} … {{hypothesis}}", over column names
    QStringList metadataColumns;             ///< columns that the template uses are added
    bool allMetadata = false;                ///< every column that has no other part
    std::map<QString, QString> goldColumns;  ///< label definition name → column
    std::map<QString, QString> labelColumns; ///< label definition name → column: a person's labels
    QString labelsPerson;                    ///< whose labels those are
    QString setSeparator; ///< of lists in gold or labels of a multiple choice; empty: JSON arrays, else guessed
};

struct ImportRequest
{
    QString path;
    SourceOptions options;
    ImportMapping mapping;
    DuplicatePolicy onDuplicate = DuplicatePolicy::Stop;
};

/// Counts and places, complete for counts, the first hundred for places.
struct ImportReport
{
    qint64 rows = 0; ///< good rows read
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;      ///< duplicates not taken
    qint64 duplicateIds = 0; ///< rows whose id had occurred before, in the file or in the project
    qint64 duplicateInFile = 0;
    qint64 duplicateInProject = 0;
    qint64 badRows = 0; ///< rows and places that could not be read: all faults
    qint64 goldLabels = 0;
    qint64 goldNotAnOption = 0; ///< counted and left empty
    qint64 personLabels = 0;
    qint64 personLabelsNotAnOption = 0;
    QStringList duplicateExamples;                       ///< at most 100 ids
    std::vector<SourceFault> faults;                     ///< at most 100
    std::vector<std::pair<QString, qint64>> notAnOption; ///< "sentiment: -" → count, at most 100
    SourceOptions usedOptions;                           ///< what was guessed or given
    QString usedSetSeparator;
};

/// Progress of a long act, in whatever `total` counts; total 0: unknown. Called on the working thread.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// The first rows of a source as they would be read, for the wizard.
struct SourcePreview
{
    SourceOptions options;
    QStringList columns;
    std::vector<SourceRow> rows; ///< at most 200
    std::vector<SourceFault> faults;
    ImportMapping guess; ///< columns that look like id and text, and metadata
};
Result<SourcePreview> previewSource(const QString &path, const SourceOptions &options);

/// Reads a whole source and counts without keeping anything: duplicates in the file and bad rows.
/// `countKnown` tells how many of some ids the project has already.
Result<ImportReport> checkSource(const ImportRequest &request, const Schema &schema,
                                 const std::function<Result<qint64>(const QStringList &ids)> &countKnown,
                                 const CancelToken &cancel, const Progress &progress);

} // namespace tandem
