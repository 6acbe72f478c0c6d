// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_session.h"

#include "core/base/pending.h"
#include "core/store/import/import_batch.h"
#include "core/store/import/import_cleanup.h"
#include "core/store/import/import_completion.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/writer.h"
#include "core/text/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <deque>

namespace tandem {

namespace {
// A slice takes the writer some milliseconds; a few of them are under way, so that it never waits for us.
constexpr size_t sliceRows = 1000;
constexpr size_t rowsLikeALabel = 4; // a label with its part in the projection takes as long as so many rows
constexpr qsizetype sliceBytes = 512LL * 1024;
constexpr size_t slicesUnderWay = 4;
constexpr qsizetype keptDuplicates = 100;

/// Lends tr() to the free functions below.
struct ImportSessionText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<ImportTarget> insertImport(Connection &connection, const QString &sourceName, DuplicatePolicy onDuplicate,
                                  ConflictPolicy onConflict)
{
    const Result<Schema> schema = currentSchema(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    ImportTarget target{{}, onDuplicate, onConflict, {}, Clock::now()};
    for (const LabelDefinition &definition : schema->definitions) {
        target.kinds.insert(definition.id, definition.valueKind());
    }
    Statement insert =
        connection.statement(QStringLiteral("INSERT INTO import (source_name, started_at) VALUES (?, ?)"));
    return insert.run(sourceName, target.startedAt).map([&] {
        target.import = ImportId(insert.insertedId());
        return target;
    });
}

void addCounts(ImportCounts &sum, const ImportCounts &part)
{
    sum.added += part.added;
    sum.updated += part.updated;
    sum.skipped += part.skipped;
    sum.unknown += part.unknown;
    sum.duplicateInFile += part.duplicateInFile;
    sum.duplicateInProject += part.duplicateInProject;
    sum.goldLabels += part.goldLabels;
    sum.personLabels += part.personLabels;
    sum.decidedTexts += part.decidedTexts;
    sum.emptyTexts += part.emptyTexts;
    sum.deletedIds += part.deletedIds;
    sum.keptTexts += part.keptTexts;
    sum.duplicateExamples += part.duplicateExamples.mid(0, keptDuplicates - sum.duplicateExamples.size());
}

Error stoppedByDuplicates(const ImportCounts &counts)
{
    return {ErrorCode::Refused,
            ImportSessionText::tr("%Ln row(s) have an id that occurred before (%1 in the file, %2 in the "
                                  "project), so nothing was imported. Choose to skip such rows or to "
                                  "update their records, or correct the file.",
                                  nullptr, countOf(counts.duplicateInFile + counts.duplicateInProject))
                .arg(QString::number(counts.duplicateInFile), QString::number(counts.duplicateInProject)),
            {}};
}

Error stoppedByConflicts(const ImportCounts &counts)
{
    QStringList sentences;
    if (counts.conflicts > 0)
        sentences << ImportSessionText::tr(
            "%Ln label(s) of the file differ from those that are in the project already, "
            "of the same person or of gold.",
            nullptr, countOf(counts.conflicts));
    if (counts.decidedTexts > 0)
        sentences << ImportSessionText::tr("%Ln row(s) have another text for a record that people decided on.", nullptr,
                                           countOf(counts.decidedTexts));
    sentences << ImportSessionText::tr("Nothing was imported. Choose to keep what is in the project or to replace it.");
    return {ErrorCode::Refused, sentences.join(QLatin1Char(' ')), {}};
}

Error overError()
{
    return {ErrorCode::Failed, ImportSessionText::tr("The import is over already."), {}};
}
} // namespace

struct ImportSession::State
{
    State(Writer &projectWriter, ImportTarget importTarget, CancelToken projectClosing)
        : writer(projectWriter)
        , target(std::make_shared<const ImportTarget>(std::move(importTarget)))
        , closing(std::move(projectClosing))
    {
    }

    void take(ImportedRow row);
    Result<void> submitSlice();
    Result<void> collect();
    Result<void> collectAll();
    Result<ImportCounts> countConflicts();
    Result<void> end(const Error &cause);

    Writer &writer;
    std::shared_ptr<const ImportTarget> target;
    CancelToken closing;
    ImportRows slice;
    size_t weight = 0; // in rows
    std::deque<Pending<Result<ImportCounts>>> underWay;
    ImportCounts counts;
    QStringList metadataNames;
    QSet<QString> knownNames;
    bool isOver = false;
};

void ImportSession::State::take(ImportedRow row)
{
    for (const auto &member : row.metadata) {
        if (knownNames.contains(member.first))
            continue;
        knownNames.insert(member.first);
        metadataNames += member.first;
    }
    weight += 1 + rowsLikeALabel * row.labels.size();
    slice.add(std::move(row));
    ++counts.rows;
}

Result<void> ImportSession::State::submitSlice()
{
    if (slice.size() == 0)
        return {};
    if (underWay.size() >= slicesUnderWay) {
        if (const Result<void> collected = collect(); !collected)
            return collected;
    }
    auto write = [target = target, rows = std::exchange(slice, {})](Connection &connection) {
        return writeImportBatch(connection, *target, rows);
    };
    weight = 0;
    underWay.push_back(writer.submit(Priority::Background, std::move(write)));
    return {};
}

Result<void> ImportSession::State::collect()
{
    const Result<ImportCounts> written = underWay.front().wait();
    underWay.pop_front();
    return written.map([this](const ImportCounts &part) { addCounts(counts, part); });
}

Result<void> ImportSession::State::collectAll()
{
    while (!underWay.empty()) {
        if (const Result<void> collected = collect(); !collected)
            return collected;
    }
    return {};
}

/// Removes everything, and gives `cause` as what ended the import.
Result<void> ImportSession::State::end(const Error &cause)
{
    isOver = true;
    // Each slice is waited for, whatever became of it: none may write after the cleaning.
    for (; !underWay.empty(); underWay.pop_front())
        underWay.front().wait();
    // Someone who closes a window does not wait for a million rows to go.
    const Result<void> removed =
        closing.isCancelled() ? Result<void>() : removeImports(writer, {target->import}, closing);
    writer.setImporting(false);
    return removed || closing.isCancelled() ? tl::unexpected(cause) : removed;
}

ImportSession::ImportSession(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ImportSession::~ImportSession()
{
    static_cast<void>(abandon());
}

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Writer &writer, const QString &sourceName,
                                                            DuplicatePolicy onDuplicate, const CancelToken &closing,
                                                            ConflictPolicy onConflict)
{
    if (!writer.setImporting(true))
        return failure(ErrorCode::Refused,
                       ImportSessionText::tr("Another import into this project is under way. Wait for "
                                             "its end, or cancel it."));
    const auto insert = [=](Connection &connection) {
        return insertImport(connection, sourceName, onDuplicate, onConflict);
    };
    const Result<ImportTarget> target =
        writer.submit(Priority::Background, unfinishedImports)
            .wait()
            .and_then([&](const auto &left) { return removeImports(writer, left, closing); })
            .and_then([&] { return writer.submit(Priority::Background, insert).wait(); });
    if (!target) {
        writer.setImporting(false);
        return tl::unexpected(target.error());
    }
    return std::unique_ptr<ImportSession>(new ImportSession(std::make_unique<State>(writer, *target, closing)));
}

ImportId ImportSession::id() const
{
    return m_state->target->import;
}

const ImportCounts &ImportSession::counts() const
{
    return m_state->counts;
}

Result<void> ImportSession::add(ImportedRow row)
{
    if (m_state->isOver)
        return tl::unexpected(overError());
    m_state->take(std::move(row));
    if (m_state->weight < sliceRows && m_state->slice.bytes() < sliceBytes)
        return {};
    const Result<void> submitted = m_state->submitSlice();
    return submitted ? submitted : tl::unexpected(m_state->end(submitted.error()).error());
}

Result<ImportCounts> ImportSession::settle()
{
    if (m_state->isOver)
        return tl::unexpected(overError());
    const Result<void> written = m_state->submitSlice().and_then([this] { return m_state->collectAll(); });
    if (!written)
        return tl::unexpected(m_state->end(written.error()).error());
    const ImportCounts &counts = m_state->counts;
    const bool hasDuplicates = counts.duplicateInFile + counts.duplicateInProject > 0;
    if (hasDuplicates && m_state->target->onDuplicate == DuplicatePolicy::Stop)
        return tl::unexpected(m_state->end(stoppedByDuplicates(counts)).error());
    return m_state->countConflicts();
}

Result<ImportCounts> ImportSession::State::countConflicts()
{
    // Without updates no label meets another.
    if (target->onDuplicate != DuplicatePolicy::Update)
        return counts;
    const Result<qint64> conflicts =
        writer
            .submit(Priority::Background,
                    [target = target](Connection &connection) { return conflictingLabels(connection, *target); })
            .wait();
    if (!conflicts)
        return tl::unexpected(end(conflicts.error()).error());
    counts.conflicts = *conflicts;
    if (counts.conflicts + counts.decidedTexts > 0 && target->onConflict == ConflictPolicy::Stop)
        return tl::unexpected(end(stoppedByConflicts(counts)).error());
    return counts;
}

Result<ImportCounts> ImportSession::complete(const QByteArray &report,
                                             const std::function<Result<void>(Connection &)> &also)
{
    const Result<ImportCounts> settled = settle();
    if (!settled)
        return settled;
    const Result<ImportCompletion> completed =
        m_state->writer
            .submit(Priority::Background,
                    [target = m_state->target, names = m_state->metadataNames, report, also](Connection &connection) {
                        return (also ? also(connection) : Result<void>()).and_then([&] {
                            return completeImport(connection, *target, names, report);
                        });
                    })
            .wait();
    if (!completed)
        return tl::unexpected(m_state->end(completed.error()).error());
    m_state->isOver = true;
    m_state->writer.setImporting(false);
    ImportCounts counts = *settled;
    counts.conflicts = completed->conflicts;
    // A row that a later row of the same record makes void changes nothing either.
    if (m_state->target->onDuplicate == DuplicatePolicy::Update)
        counts.unchanged = std::max<qint64>(0, counts.duplicateInProject - completed->changed);
    return counts;
}

void forgetAnnotators(Writer &writer, const std::vector<AnnotatorId> &annotators)
{
    for (const AnnotatorId annotator : annotators) {
        const auto forget = [annotator](Connection &connection) {
            return connection.statement(QStringLiteral("DELETE FROM annotator WHERE id = ?")).run(annotator);
        };
        // A foreign key keeps one that is used by now.
        const Result<void> forgotten = writer.submit(Priority::Background, forget).wait();
        Q_UNUSED(forgotten)
    }
}

Result<void> ImportSession::abandon()
{
    if (m_state->isOver)
        return {};
    const Error abandoned{ErrorCode::Cancelled, ImportSessionText::tr("The import was cancelled."), {}};
    const Result<void> ended = m_state->end(abandoned);
    return ended.error().code == ErrorCode::Cancelled ? Result<void>() : ended;
}

} // namespace tandem
