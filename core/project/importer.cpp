// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importer.h"

#include "core/domain/schema_additions.h"
#include "core/io/import_check.h"
#include "core/io/import_source.h"
#include "core/io/mapping_guess.h"
#include "core/io/restore_export.h"
#include "core/io/span_check.h"
#include "core/io/span_import.h"
#include "core/project/project_access.h"
#include "core/store/import/import_conflicts.h"
#include "core/store/import/import_removal.h"
#include "core/store/import/import_session.h"
#include "core/store/import/row_numbers.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"

#include <QFileInfo>
#include <QSet>

namespace tandem {

namespace {

Result<ImportAnnotators> ensureAnnotators(Connection &connection, const ImportMapping &mapping)
{
    ImportAnnotators annotators;
    if (!mapping.goldColumns.empty()) {
        const Result<Annotator> gold = goldAnnotator(connection);
        if (!gold)
            return tl::unexpected(gold.error());
        annotators.gold = gold->id;
    }
    if (!mapping.labelColumns.empty()) {
        const Result<Annotator> person = ensureAnnotator(connection, AnnotatorKind::Person, mapping.labelsPerson);
        if (!person)
            return tl::unexpected(person.error());
        annotators.person = person->id;
    }
    return annotators;
}

/// Those that are there already.
Result<ImportAnnotators> knownAnnotators(Connection &connection, const ImportMapping &mapping)
{
    const Result<AnnotatorId> gold = knownGoldAnnotator(connection);
    if (!gold)
        return tl::unexpected(gold.error());
    return knownAnnotator(connection, AnnotatorKind::Person, mapping.labelsPerson).map([&](AnnotatorId person) {
        return ImportAnnotators{*gold, person};
    });
}

/// The column whose values are ids of the project's records; empty: none is.
Result<QString> columnOfKnownIds(Connection &connection, const SourcePreview &preview, const QStringList &taken)
{
    const qint64 rows = static_cast<qint64>(preview.rows.size());
    for (qsizetype column = 0; column < preview.columns.size(); ++column) {
        QSet<QString> values;
        for (const SourceRow &row : preview.rows)
            values.insert(row.values.value(column));
        values.remove(QString());
        if (taken.contains(preview.columns[column]) || values.size() * 20 < rows * 19)
            continue; // what repeats often is no id
        const Result<qint64> known = countKnown(connection, values.values());
        if (!known)
            return tl::unexpected(known.error());
        if (*known > 0 && *known * 2 >= rows)
            return preview.columns[column];
    }
    return QString();
}

/// What the project has goes by its name: its labels and metadata are no text, and its ids are known.
Result<SourcePreview> guessedByProject(Connection &connection, SourcePreview preview)
{
    const Result<QStringList> metadata = metadataColumns(connection);
    const Result<Schema> schema = currentSchema(connection);
    if (!metadata || !schema)
        return tl::unexpected(metadata ? schema.error() : metadata.error());
    QStringList taken = *metadata;
    for (const LabelDefinition &definition : schema->definitions)
        taken += definition.name;
    const Result<QString> id = columnOfKnownIds(connection, preview, taken);
    if (!id)
        return tl::unexpected(id.error());
    ImportMapping &guess = preview.guess;
    if (id->isEmpty() && !taken.contains(guess.idColumn) && !taken.contains(guess.textColumn))
        return preview;
    guess = guessedMapping(preview.columns, preview.rows, taken + QStringList(*id));
    if (!id->isEmpty())
        guess.idColumn = *id;
    guess.metadataColumns.clear();
    for (const QString &column : preview.columns) {
        if (column != guess.idColumn && column != guess.textColumn)
            guess.metadataColumns += column;
    }
    return preview;
}

/// The label of a file of spans, in the mapping's place for whose labels it brings.
ImportRequest withSpanLabel(ImportRequest request)
{
    if (!request.spans)
        return request;
    request.mapping = {};
    auto &columns = request.spans->person.isEmpty() ? request.mapping.goldColumns : request.mapping.labelColumns;
    columns[request.spans->label] = request.spans->format;
    request.mapping.labelsPerson = request.spans->person;
    return request;
}

} // namespace

Pending<Result<SourcePreview>> Importer::preview(const QString &path, const SourceOptions &options)
{
    return m_previews.run([this, path, options] {
        return previewSource(path, options).and_then([this](const SourcePreview &preview) {
            return m_access.counts()
                .read([&preview](Connection &connection) { return guessedByProject(connection, preview); })
                .wait();
        });
    });
}

Pending<Result<ImportReport>> Importer::check(const ImportRequest &request, CancelToken cancel, Progress progress,
                                              const std::vector<LabelDefinition> &additions)
{
    return m_imports.run([this, request = withSpanLabel(request), additions, cancel = std::move(cancel),
                          progress = std::move(progress)] { return checkNow(request, additions, cancel, progress); });
}

Pending<Result<ImportReport>> Importer::import(const ImportRequest &request, CancelToken cancel, Progress progress)
{
    if (m_access.file().isReadOnly())
        return Pending<Result<ImportReport>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
    return m_imports.run([this, request = withSpanLabel(request), cancel = std::move(cancel),
                          progress = std::move(progress)] { return importNow(request, cancel, progress); });
}

Pending<Result<ColumnLabelsReport>> Importer::countLabels(const ColumnLabelsRequest &request, CancelToken cancel,
                                                          Progress progress)
{
    return m_previews.run([this, request, cancel = std::move(cancel), progress = std::move(progress)] {
        m_closeCounting.begin(cancel);
        return countColumnLabels(m_access.file(), request, cancel, progress);
    });
}

Pending<Result<ColumnLabelsReport>> Importer::makeLabels(const ColumnLabelsRequest &request, CancelToken cancel,
                                                         Progress progress)
{
    if (m_access.file().isReadOnly())
        return Pending<Result<ColumnLabelsReport>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
    return m_imports.run([this, request, cancel = std::move(cancel), progress = std::move(progress)] {
        m_close.begin(cancel);
        auto report = makeColumnLabels(m_access.file(), request, cancel, m_closing, progress);
        if (report) {
            ProjectChange change;
            change.records = true;
            change.labels = true;
            m_access.announce(change);
        }
        return report;
    });
}

Pending<Result<std::vector<ImportSummary>>> Importer::imports()
{
    return m_access.counts().read(listImports);
}

Pending<Result<ImportRemoval>> Importer::removal(ImportId import)
{
    return m_access.counts().read([import](Connection &connection) { return importRemoval(connection, import); });
}

Pending<Result<ImportRemoval>> Importer::takeBack(ImportId import, CancelToken cancel)
{
    if (m_access.file().isReadOnly())
        return Pending<Result<ImportRemoval>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
    return m_imports.run([this, import, cancel = std::move(cancel)]() -> Result<ImportRemoval> {
        m_close.begin(cancel);
        if (const auto placed = m_access.file().held()->check(); !placed)
            return tl::unexpected(placed.error());
        const Result<ImportRemoval> counted =
            m_access.counts()
                .read([import](Connection &connection) { return importRemoval(connection, import); }, cancel)
                .wait();
        if (!counted)
            return counted;
        const Result<void> removed = takeBackImport(*m_access.file().writer(), import, cancel);
        ProjectChange change;
        change.records = true;
        change.labels = true;
        change.jobs = true;
        m_access.announce(change);
        return removed ? counted : tl::unexpected(removed.error());
    });
}

Result<Schema> Importer::schema()
{
    return m_access.counts().read(currentSchema).wait();
}

Result<ImportRequest> Importer::withRowNumbers(ImportRequest request)
{
    if (!request.mapping.idColumn.isEmpty())
        return request;
    const Result<qint64> last = m_access.counts().read(lastRowNumber).wait();
    if (!last)
        return tl::unexpected(last.error());
    request.mapping.rowsBefore = *last;
    return request;
}

Result<ImportAnnotators> Importer::annotatorsThere(const ImportMapping &mapping)
{
    return m_access.counts()
        .read([&mapping](Connection &connection) { return knownAnnotators(connection, mapping); })
        .wait();
}

Result<ImportReport> Importer::checkNow(const ImportRequest &request, const std::vector<LabelDefinition> &additions,
                                        const CancelToken &cancel, const Progress &progress)
{
    m_close.begin(cancel);
    const Result<Schema> known = schema();
    if (!known)
        return tl::unexpected(known.error());
    const auto countInProject = [this](const QStringList &ids) {
        return m_access.counts().read([&](Connection &connection) { return countKnown(connection, ids); }).wait();
    };
    const auto annotators = annotatorsThere(request.mapping);
    if (!annotators)
        return tl::unexpected(annotators.error());
    const ConflictLookup conflicts{*annotators, [this](const std::vector<ImportedRow> &rows) {
                                       return m_access.counts()
                                           .read([&](Connection &connection) { return conflictsMet(connection, rows); })
                                           .wait();
                                   }};
    return withRowNumbers(request).and_then([&](const ImportRequest &numbered) {
        if (numbered.spans)
            return checkSpans(numbered, withAdditions(*known, additions), spanTargets(*annotators, numbered),
                              countInProject, cancel, progress, conflicts);
        return checkSource(numbered, *known, countInProject, cancel, progress, conflicts);
    });
}

Result<ImportReport> Importer::importNow(const ImportRequest &request, const CancelToken &cancel,
                                         const Progress &progress)
{
    m_close.begin(cancel);
    Writer &writer = *m_access.file().writer();
    const auto before = annotatorsThere(request.mapping);
    if (!before)
        return tl::unexpected(before.error());
    const auto annotators =
        writer
            .submit(Priority::Human, [mapping = request.mapping](
                                         Connection &connection) { return ensureAnnotators(connection, mapping); })
            .wait();
    if (!annotators)
        return tl::unexpected(annotators.error());
    std::vector<AnnotatorId> made;
    if (annotators->gold.isValid() && !before->gold.isValid())
        made.push_back(annotators->gold);
    if (annotators->person.isValid() && !before->person.isValid())
        made.push_back(annotators->person);
    auto report = importBy(*annotators, request, cancel, progress);
    if (!report && !m_closing.isCancelled())
        forgetAnnotators(writer, made);
    return report;
}

/// The request must outlive them.
SpanTargets Importer::spanTargets(const ImportAnnotators &annotators, const ImportRequest &request)
{
    return {request.spans->person.isEmpty() ? annotators.gold : annotators.person,
            [this](const QStringList &ids) {
                return m_access.counts().read([&](Connection &connection) { return textsOf(connection, ids); }).wait();
            },
            [this, &request](const ImportedRow &row) {
                return m_access.counts()
                    .read([&](Connection &connection) { return conflictsMet(connection, {row}); })
                    .wait()
                    .map([&](const MetConflicts &met) {
                        return met.texts > 0 && request.onConflict != ConflictPolicy::Replace;
                    });
            }};
}

Result<ImportReport> Importer::readInto(ImportSession &session, const ImportAnnotators &annotators,
                                        const ImportRequest &request, const Schema &known, const CancelToken &cancel,
                                        const Progress &progress)
{
    if (request.restores)
        return restoreExport(request, known, *m_access.file().writer(), session, cancel, progress);
    const auto numbered = withRowNumbers(request);
    if (!numbered)
        return tl::unexpected(numbered.error());
    if (!request.spans)
        return importSource(*numbered, known, annotators, session, cancel, progress);
    return importSpans(*numbered, known, spanTargets(annotators, *numbered), session, cancel, progress);
}

Result<ImportReport> Importer::importBy(const ImportAnnotators &annotators, const ImportRequest &request,
                                        const CancelToken &cancel, const Progress &progress)
{
    Writer &writer = *m_access.file().writer();
    const QString name = request.sourceName.isEmpty() ? QFileInfo(request.path).fileName() : request.sourceName;
    auto session = ImportSession::begin(writer, name, request.onDuplicate, m_closing, request.onConflict);
    if (!session)
        return tl::unexpected(session.error());
    // From here on no edit of the schema changes what labels are.
    const Result<Schema> known = schema();
    if (!known)
        return tl::unexpected(known.error());
    auto report = readInto(**session, annotators, request, *known, cancel, progress);
    // What was written to a file that nobody finds is not imported.
    if (const auto placed = m_access.file().held()->check(); report && !placed)
        return tl::unexpected(placed.error());
    if (report) {
        ProjectChange change;
        change.records = true;
        change.labels = true;
        m_access.announce(change);
    }
    return report;
}

} // namespace tandem
