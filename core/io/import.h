// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflict_policy.h"
#include "core/domain/duplicate_policy.h"
#include "core/io/formats/source_reader.h"
#include "core/io/formats/spans/span_reader.h"

#include <map>
#include <vector>

namespace tandem {

/// How the columns of a source become records.
struct ImportMapping
{
    QString idColumn;                        ///< empty: rows are numbered
    qint64 rowsBefore = 0;                   ///< the numbers of rows begin behind this one
    QString textColumn;                      ///< this, or
    QString textTemplate;                    ///< "{{premise}} … {{hypothesis}}", over column names
    bool withoutText = false;                ///< neither: labels and metadata for records that are there
    QStringList metadataColumns;             ///< columns that the template uses are added
    bool allMetadata = false;                ///< every column that has no other part
    std::map<QString, QString> goldColumns;  ///< label definition name → column
    std::map<QString, QString> labelColumns; ///< label definition name → column: a person's labels
    QString labelsPerson;                    ///< whose labels those are
    QString setSeparator; ///< of lists in gold or labels of a multiple choice; empty: JSON arrays, else guessed
};

/// That a file is one of spans, and whose they are.
struct SpanImport
{
    QString format; ///< the name of one of spanFormats()
    SpanSourceOptions options;
    QString label;  ///< the label definition
    QString person; ///< whose labels they are; empty: gold
};

struct ImportRequest
{
    QString path;
    QString sourceName; ///< under which the project remembers it; empty: the file's own
    SourceOptions options;
    ImportMapping mapping;
    DuplicatePolicy onDuplicate = DuplicatePolicy::Stop;
    ConflictPolicy onConflict = ConflictPolicy::Keep;
    std::optional<SpanImport> spans; ///< the file is one of spans; no mapping, and no options of a table
    bool restores = false; ///< the file is an export with everything that was said, which all comes back; no mapping
};

/// Counts and places, complete for counts, the first hundred for places.
struct ImportReport
{
    qint64 rows = 0; ///< good rows read
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;    ///< of the updated ones: everything was so already
    qint64 unknown = 0;      ///< rows without a text whose id is not in the project, left out
    qint64 conflicts = 0;    ///< labels of a person or of gold who have another in the project, by hand or by a file
    qint64 decidedTexts = 0; ///< rows with another text for a record that people decided on
    qint64 skipped = 0;      ///< duplicates not taken
    qint64 duplicateIds = 0; ///< rows whose id had occurred before, in the file or in the project
    qint64 duplicateInFile = 0;
    qint64 duplicateInProject = 0;
    qint64 badRows = 0; ///< rows and places that could not be read: all faults
    qint64 goldLabels = 0;
    qint64 goldNotAnOption = 0; ///< counted and left empty
    qint64 personLabels = 0;
    qint64 personLabelsNotAnOption = 0;
    qint64 emptyLabels = 0;  ///< cells of gold and labels with nothing in them: no label, and nothing is taken away
    qint64 emptyTexts = 0;   ///< new records without a text
    qint64 deletedIds = 0;   ///< new records that have the id of one that was deleted
    qint64 keptTexts = 0;    ///< rows whose text is empty, for records that keep the text they have
    qint64 numberedFrom = 0; ///< the first number of rows without ids; 0: they have ids
    QStringList duplicateExamples;                       ///< at most 100 ids
    std::vector<SourceFault> faults;                     ///< at most 100
    std::vector<std::pair<QString, qint64>> notAnOption; ///< "sentiment: -" → count, at most 100
    SourceOptions usedOptions;                           ///< what was guessed or given
    SourceFindings findings;                             ///< what the reader found and mended
    QString usedSetSeparator;
    qint64 spans = 0;                              ///< taken, of a file of spans
    qint64 spansNotAnOption = 0;                   ///< left out, with their labels in `notAnOption`
    qint64 spansLeftOut = 0;                       ///< that cannot be, or do not fit the record's text
    qint64 mendedPlaces = 0;                       ///< tags taken for what they seem to mean
    std::optional<SpanFindings> spanFindings = {}; ///< how a file of spans was read
};

} // namespace tandem
