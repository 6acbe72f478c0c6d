// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_run.h"

#include "core/jobs/run/stored_forms.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/sql/reader.h"
#include "core/store/sql/writer.h"

namespace tandem {

namespace {

PauseReason saidBy(const Error &error, const QString &cause = {})
{
    PauseReason why{cause, {}};
    why.details.said = error.message;
    return why;
}

} // namespace

JobRun::JobRun(JobId job, const RunTools &tools)
    : m_job(job)
    , m_tools(tools)
    , m_preparation(tools)
    , m_progress(job, tools.reader, [this] { return m_calls ? m_calls->limitInForce() : LimitInForce(); })
{
    connect(&m_progress, &JobProgress::progressed, this, &JobRun::progressed);
    connect(&m_progress, &JobProgress::due, this, [this] { m_writer->schedule(); });
}

// The phases, one after the other

void JobRun::start()
{
    m_preparation.plan(m_job).then(this, [this](Result<JobPlan> plan) {
        if (plan)
            takePlan(std::move(*plan));
        else
            restUnchanged(plan.error());
    });
}

void JobRun::takePlan(JobPlan plan)
{
    m_plan = std::move(plan);
    m_writer.emplace(m_tools.writer, m_plan->job,
                     ResultWriter::Handlers{
                         [this] { return m_calls ? m_calls->claimable() : 0; },
                         [this](const JobBatch &batch, JobBatchResult result) { committed(batch, std::move(result)); },
                         [this](const Error &error) { giveUpWriting(error); }, [this] { restIfIdle(); }});
    if (m_phase != Phase::Preparing)
        return m_writer->schedule(); // stopped meanwhile
    m_progress.start();
    m_preparation.prepare(*m_plan, this).then(this, [this](const Result<PreparedJob> &prepared) {
        if (m_phase != Phase::Preparing)
            return;
        if (prepared)
            takePrepared(*prepared);
        else
            stopWith(prepared.error());
    });
}

void JobRun::takePrepared(const PreparedJob &prepared)
{
    m_calls.emplace(*m_plan, prepared, m_tools.makeCarrier, *m_writer,
                    [this](const PauseReason &why) { stop(JobState::Paused, why, CallsUnderWay::Finish); });
    m_unread.emplace(*m_plan, prepared, m_tools.reader);
    m_phase = Phase::ReadingUnread;
    readUnread();
}

void JobRun::readUnread()
{
    m_unread->nextPage(this).then(this, [this](Result<std::vector<ItemOutcomes>> outcomes) {
        if (m_phase != Phase::ReadingUnread)
            return;
        if (outcomes)
            takeUnread(std::move(*outcomes));
        else
            stopWith(outcomes.error());
    });
}

void JobRun::takeUnread(std::vector<ItemOutcomes> outcomes)
{
    if (outcomes.empty()) {
        m_phase = Phase::Running;
        return m_calls->open();
    }
    m_writer->next().outcomes = std::move(outcomes);
    m_writer->schedule();
}

void JobRun::committed(const JobBatch &batch, JobBatchResult result)
{
    m_progress.ended(batch.endedItems());
    if (!batch.outcomes.empty())
        emit labelled(recordsOf(batch.outcomes));
    m_calls->committed(batch, std::move(result));
    if (m_phase == Phase::ReadingUnread && !batch.outcomes.empty() && !m_writer->isWriting())
        return readUnread();
    m_writer->write();
}

// What a person asks for meanwhile

void JobRun::pause()
{
    if (m_phase != Phase::Stopping && m_phase != Phase::AtRest)
        stop(JobState::Paused, {}, CallsUnderWay::Finish);
}

void JobRun::cancel()
{
    if (m_phase != Phase::AtRest)
        stop(JobState::Cancelled, {}, CallsUnderWay::Drop);
}

void JobRun::interrupt()
{
    if (m_phase == Phase::AtRest)
        return;
    // What a person asked for before, or why it stopped by itself, stays true.
    if (m_phase == Phase::Stopping)
        stop(m_restState, m_restReason, CallsUnderWay::Drop);
    else
        stop(JobState::Interrupted, {}, CallsUnderWay::Drop);
}

void JobRun::setInFlight(int inFlight)
{
    if (!m_plan || m_plan->agent.provider == Provider::BuiltIn)
        return; // not begun yet: the plan will say it; the built-in model takes batches of its own
    m_plan->job.inFlight = inFlight;
    if (m_calls)
        m_calls->setSlots(inFlight);
}

// Coming to rest

void JobRun::stop(JobState state, const PauseReason &why, CallsUnderWay calls)
{
    m_phase = Phase::Stopping;
    m_restState = state;
    m_restReason = why;
    m_preparation.cancelTraining();
    if (m_calls && calls == CallsUnderWay::Drop)
        m_calls->abort();
    else if (m_calls)
        m_calls->stop();
    if (m_writer)
        m_writer->schedule();
}

void JobRun::stopWith(const Error &error)
{
    if (m_phase != Phase::Stopping && m_phase != Phase::AtRest)
        stop(JobState::Paused, saidBy(error), CallsUnderWay::Finish);
}

// The store takes nothing more (a full disk): what is in memory only will be asked again.
void JobRun::giveUpWriting(const Error &error)
{
    if (m_calls)
        m_calls->abort();
    m_writer->close();
    rest(JobState::Paused, saidBy(error, QStringLiteral("storage")));
}

void JobRun::restIfIdle()
{
    if (m_calls && m_calls->isUnderWay())
        return;
    if (m_phase == Phase::Stopping)
        rest(m_restState, m_restReason);
    else if (m_phase == Phase::Running && m_calls->isExhausted())
        rest(JobState::Completed, {});
}

// The job could not be begun at all, so its state is none of this run's affair.
void JobRun::restUnchanged(const Error &error)
{
    m_phase = Phase::AtRest;
    m_tools.reader.read([job = m_job](Connection &connection) { return jobSummary(connection, job); })
        .then(this, [this, error](Result<JobSummary> stored) {
            JobSummary summary = stored ? std::move(*stored) : JobSummary();
            summary.job.id = m_job;
            summary.job.pauseDetails.said = error.message;
            emit rested(summary);
        });
}

void JobRun::rest(JobState state, const PauseReason &why)
{
    m_phase = Phase::AtRest;
    m_progress.stop();
    m_writer->close();
    m_tools.writer
        .submit(
            Priority::Background,
            [job = m_job, state, why](Connection &connection) {
                return setJobState(connection, job, state, why).and_then([&] { return jobSummary(connection, job); });
            })
        .then(this, [this, state, why](Result<JobSummary> stored) {
            JobSummary summary = stored ? std::move(*stored) : m_plan->summary;
            summary.job.id = m_job;
            summary.job.state = state;
            summary.job.pauseCause = why.cause;
            summary.job.pauseDetails = why.details;
            emit rested(summary);
        });
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_job_run.cpp"
