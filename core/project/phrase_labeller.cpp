// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/phrase_labeller.h"

#include "core/project/project_access.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t recordsCounted = 2000;
constexpr size_t recordsLabelled = 100; // some milliseconds of the writer

std::vector<RecordId> slice(const std::vector<RecordId> &records, size_t from, size_t count)
{
    const auto begin = records.begin() + std::ptrdiff_t(from);
    return {begin, begin + std::ptrdiff_t(std::min(count, records.size() - from))};
}

void add(DecisionResult &sum, const DecisionResult &part)
{
    if (part.operation.isValid())
        sum.operation = part.operation;
    sum.changed += part.changed;
    sum.skipped += part.skipped;
}

} // namespace

PhraseLabeller::PhraseLabeller(ProjectAccess &access)
    : m_access(access)
{
}

Pending<Result<PhraseCounts>> PhraseLabeller::count(const PhraseDecision &decision, std::vector<RecordId> records,
                                                    Progress progress, CancelToken cancel)
{
    return m_thread.run(
        [=, this, records = std::move(records)] { return countNow(decision, records, progress, cancel); });
}

Result<PhraseCounts> PhraseLabeller::countNow(const PhraseDecision &decision, const std::vector<RecordId> &records,
                                              const Progress &progress, const CancelToken &cancel)
{
    PhraseCounts sum;
    for (size_t from = 0; from < records.size() && !isStopped(cancel); from += recordsCounted) {
        const auto counted = m_access.counts()
                                 .read([&](Connection &connection) {
                                     return countPhrase(connection, decision, slice(records, from, recordsCounted));
                                 })
                                 .wait();
        if (!counted)
            return counted;
        sum.records += counted->records;
        sum.places += counted->places;
        if (progress)
            progress(qint64(std::min(from + recordsCounted, records.size())), qint64(records.size()));
    }
    return sum;
}

Pending<Result<DecisionResult>> PhraseLabeller::label(const PhraseDecision &decision, std::vector<RecordId> records,
                                                      Progress progress, CancelToken cancel)
{
    if (m_access.file().isReadOnly())
        return Pending<Result<DecisionResult>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
    return m_thread.run(
        [=, this, records = std::move(records)] { return labelNow(decision, records, progress, cancel); });
}

Result<DecisionResult> PhraseLabeller::labelNow(PhraseDecision decision, const std::vector<RecordId> &records,
                                                const Progress &progress, const CancelToken &cancel)
{
    DecisionResult sum;
    for (size_t from = 0; from < records.size() && !isStopped(cancel); from += recordsLabelled) {
        const auto part =
            m_access
                .write(
                    Priority::Background,
                    [&](Connection &connection) {
                        return labelPhrase(connection, decision, slice(records, from, recordsLabelled), sum.operation);
                    },
                    [](const Result<DecisionResult> &labelled) {
                        ProjectChange change;
                        change.labels = labelled->changed > 0;
                        change.labelledRecords = labelled->records;
                        return change;
                    })
                .wait();
        if (!part)
            return part;
        add(sum, *part);
        if (progress)
            progress(qint64(std::min(from + recordsLabelled, records.size())), qint64(records.size()));
    }
    return sum;
}

} // namespace tandem
