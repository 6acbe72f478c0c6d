// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/conflict_policy.h"
#include "core/domain/duplicate_policy.h"
#include "core/domain/ids.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

class Connection;
class Writer;

/// A label that came with a record: gold (of a reference annotator) or a person's. A single choice has exactly one
/// option, a multiple choice any number; spans lie within the content.
struct ImportedLabel
{
    LabelDefinitionId definition;
    AnnotatorId annotator;
    LabelValue value;
};

/// An update changes what the row has, and nothing else.
struct ImportedRow
{
    QString externalId;
    QString content; ///< null: the row has none
    Metadata metadata;
    std::vector<ImportedLabel> labels;
    bool mayBeNew = true; ///< false: the source has no texts, so that only records which are there can be meant
    std::vector<size_t> typedMetadata = {}; ///< the members whose value is JSON and no text, in ascending order
};

struct ImportCounts
{
    qint64 rows = 0; ///< given to the session
    qint64 added = 0;
    qint64 updated = 0;   ///< rows that changed a record, in the file or in the project
    qint64 unchanged = 0; ///< of the updated ones: everything was so already
    qint64 skipped = 0;
    qint64 unknown = 0;            ///< rows without a text whose id is not in the project; left out
    qint64 duplicateInFile = 0;    ///< rows whose id occurred earlier in the file, and not in the project
    qint64 duplicateInProject = 0; ///< rows whose id was in the project before the import
    qint64 goldLabels = 0;         ///< taken; those of skipped rows are not
    qint64 personLabels = 0;       ///< likewise
    qint64 conflicts = 0;    ///< labels of a person or of gold who have another in the project, by hand or by a former
                             ///< import: kept or replaced, by the policy
    qint64 decidedTexts = 0; ///< rows with another text for a record that people decided on: the record's text is kept
                             ///< or replaced, by the policy
    qint64 emptyTexts = 0;   ///< new records without a text
    qint64 deletedIds = 0;   ///< new records that have the id of one that was deleted
    qint64 keptTexts = 0;    ///< rows whose text is empty, for records that keep the text they have
    QStringList duplicateExamples; ///< at most 100 ids

    bool operator==(const ImportCounts &) const = default;
};

/// One import into a project, whose writer outlives it. New records go in as they come and stay invisible; changes to
/// records that were there wait in staging tables; `complete` makes all of it visible in one transaction. A session
/// that is destroyed before that leaves nothing behind; nor does a killed program, once the project is opened again.
///
/// Thread: one worker thread (not the writer's), which `add` blocks while too many batches wait to be written.
class ImportSession
{
public:
    /// Refused where another import into this project is under way. Removes first what a killed import left.
    /// `closing` is cancelled when the project is to be closed soon: what was written then stays, invisible, and is
    /// removed when the project is opened again, as after a killed program.
    static Result<std::unique_ptr<ImportSession>> begin(Writer &writer, const QString &sourceName,
                                                        DuplicatePolicy onDuplicate, const CancelToken &closing = {},
                                                        ConflictPolicy onConflict = ConflictPolicy::Keep);
    ~ImportSession();
    ImportSession(const ImportSession &) = delete;
    ImportSession &operator=(const ImportSession &) = delete;

    /// Takes a row. After any failure, here and below, everything is removed and the session is over.
    Result<void> add(ImportedRow row);
    /// Waits until all rows are written and gives the final counts, for the report. Where duplicates stop the import
    /// and there are some: `Refused`, with all their counts in the sentence; likewise for conflicts.
    Result<ImportCounts> settle();
    /// Makes everything visible. `report` is a JSON object that is kept with the import; `also` is done in the same
    /// command.
    Result<ImportCounts> complete(const QByteArray &report, const std::function<Result<void>(Connection &)> &also = {});
    /// Removes everything.
    Result<void> abandon();

    ImportId id() const;
    const ImportCounts &counts() const; ///< of the rows that are written; also once the session is over

private:
    struct State;
    explicit ImportSession(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Removes annotators that were made for an import which came to nothing; one that somebody uses by now stays. Waits.
void forgetAnnotators(Writer &writer, const std::vector<AnnotatorId> &annotators);

} // namespace tandem
