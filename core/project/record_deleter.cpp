// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/record_deleter.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/project/project_access.h"
#include "core/store/deletion/record_deletion.h"

#include <utility>

namespace tandem {

namespace {

constexpr Milliseconds tellDeletionsEvery = 1000;

/// Records are going or coming back, with their labels. Lists stay as they are: made anew again and again, a long one
/// would never be whole.
ProjectChange ofSomeRecords()
{
    ProjectChange change;
    change.labels = true;
    return change;
}

/// They went or came back, with what jobs count of them.
ProjectChange ofRecords()
{
    ProjectChange change = ofSomeRecords();
    change.records = true;
    change.jobs = true;
    return change;
}

} // namespace

RecordDeleter::RecordDeleter(ProjectAccess &access)
    : m_access(access)
{
    if (!m_access.file().isReadOnly())
        m_thread.post([this] { resume(); });
}

Pending<Result<RecordActResult>> RecordDeleter::remove(AnnotatorId person, std::vector<RecordId> records,
                                                       Milliseconds seenAt, Progress progress)
{
    if (m_access.file().isReadOnly())
        return Pending<Result<RecordActResult>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
    return m_thread.run([this, person, records = std::move(records), seenAt, progress = std::move(progress)] {
        return removeNow(person, records, seenAt, progress);
    });
}

Result<RecordActResult> RecordDeleter::removeNow(AnnotatorId person, const std::vector<RecordId> &records,
                                                 Milliseconds seenAt, const Progress &progress)
{
    if (const auto placed = m_access.file().held()->check(); !placed)
        return tl::unexpected(placed.error());
    auto result = deleteRecords(*m_access.file().writer(), person, records, m_closing, telling(progress), seenAt);
    m_access.announce(ofRecords());
    return result;
}

Pending<Result<UndoResult>> RecordDeleter::finish(UndoResult begun)
{
    return m_thread.run([this, begun = std::move(begun)] {
        const auto done = finishRecordActs(*m_access.file().writer(), begun.operation, m_closing, telling({}));
        m_access.announce(ofRecords());
        return done.map([&](const RecordActResult &counts) {
            UndoResult result = begun;
            result.changed = counts.changed;
            result.skipped = counts.skipped;
            result.renamed = counts.renamed;
            result.isUnderWay = false;
            return result;
        });
    });
}

/// What a killed program left.
void RecordDeleter::resume()
{
    Writer &writer = *m_access.file().writer();
    const auto done = dropUnbegunDeletions(writer, m_closing).and_then([&] {
        return finishRecordActs(writer, {}, m_closing, telling({}));
    });
    if (done && done->changed + done->skipped > 0)
        m_access.announce(ofRecords());
    if (!done && done.error().code != ErrorCode::Cancelled)
        writeLog(LogLevel::Warning, QStringLiteral("records were not deleted: ") + done.error().detail);
}

/// Views follow while it goes on.
Progress RecordDeleter::telling(Progress progress)
{
    return [this, progress = std::move(progress), told = Clock::steady()](qint64 done, qint64 total) mutable {
        if (progress)
            progress(done, total);
        if (Clock::steady() - told < tellDeletionsEvery)
            return;
        told = Clock::steady();
        m_access.announce(ofSomeRecords());
    };
}

} // namespace tandem
