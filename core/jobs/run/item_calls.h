// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/run/failure_watch.h"
#include "core/jobs/run/job_batch.h"
#include "core/jobs/run/job_preparation.h"
#include "core/store/jobs/job_store.h"

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

class ResultWriter;

/// The main phase of a run. As many items are under way as the job has slots; a slot is freed when its answer is
/// committed, and that same command claims the next item. No more is claimed than the endpoint would take now, so that
/// hardly anything counts as under way that is not. Raw answers are stored by one command, read, and their labels
/// stored by the next. Lives on the runner's thread.
class ItemCalls
{
public:
    /// `plan` and `writer` outlive it. `pause` is called where the job had better ask a person.
    ItemCalls(JobPlan &plan, const PreparedJob &prepared, const CarrierMaker &makeCarrier, ResultWriter &writer,
              std::function<void(const PauseReason &)> pause);
    ~ItemCalls();

    /// Items may be claimed from now on.
    void open();
    void setSlots(int count);
    /// Claims nothing more; what is under way comes in, is stored and read.
    void stop();
    /// As `stop`, and drops the calls under way.
    void abort();

    /// Items to claim with the next command.
    int claimable() const;
    /// A command was committed: answers are read, and what it claimed is sent.
    void committed(const JobBatch &batch, JobBatchResult result);

    bool isUnderWay() const { return m_held > 0; }
    bool isExhausted() const { return m_isExhausted; } ///< nothing is left to claim
    LimitInForce limitInForce() const;

private:
    CarrierHandlers handlers();
    void freeSlots(int committedAnswers);
    void readAnswers(const std::vector<ArrivedAnswer> &arrived, const std::vector<SampleIds> &samples);
    void pauseForUnreadable();
    void sendItems(std::vector<ClaimedItem> claimed);
    void send(ClaimedItem item);
    void refuse(ItemId item, const PromptProblem &problem);
    void giveBack(const std::vector<ItemId> &items);
    void answered(const CallTask &task, Answer answer);
    void learn(const CallTask &task, const Answer &answer);
    void callFailed(const CallTask &task, const CallFailure &failure, CallFate fate);
    void itemFailed(PauseReason why);

    JobPlan &m_plan;
    const PreparedJob m_prepared;
    ResultWriter &m_writer;
    const std::function<void(const PauseReason &)> m_pause;
    std::unique_ptr<Carrier> m_carrier;
    FailureWatch m_watch;
    FirstAnswers m_firstAnswers;
    bool m_isOpen = false;
    bool m_isExhausted = false;
    int m_slots = 0;
    int m_held = 0;        // items under way: claimed, and their end not in a batch yet
    int m_uncommitted = 0; // answers that are not committed yet
};

} // namespace tandem
