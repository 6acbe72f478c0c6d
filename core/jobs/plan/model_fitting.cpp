// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/model_fitting.h"

#include "core/llm/builtin/builtin_training.h"
#include "core/store/jobs/job_training.h"
#include "core/store/sql/reader.h"
#include "core/store/sql/writer.h"

#include <algorithm>
#include <span>

namespace tandem {

namespace {

constexpr size_t recordsInSlice = 2'000;

std::vector<TrainingExample> examplesFrom(const std::vector<DecidedLabel> &decided)
{
    std::vector<TrainingExample> examples;
    examples.reserve(decided.size());
    for (const DecidedLabel &label : decided)
        examples.push_back({label.content, label.definition, label.value});
    return examples;
}

std::vector<RecordId> recordsOf(const std::vector<DecidedLabel> &decided)
{
    std::vector<RecordId> records;
    records.reserve(decided.size());
    for (const DecidedLabel &label : decided)
        records.push_back(label.record);
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

// The model comes last: a program that is killed in between trains anew.
Result<void> store(JobId job, const std::vector<RecordId> &records, const QByteArray &fitted, Writer &writer)
{
    for (size_t begin = 0; begin < records.size(); begin += recordsInSlice) {
        const auto count = static_cast<std::ptrdiff_t>(std::min(recordsInSlice, records.size() - begin));
        const auto first = records.begin() + static_cast<std::ptrdiff_t>(begin);
        auto stored = writer
                          .submit(Priority::Background,
                                  [job, slice = std::vector<RecordId>(first, first + count)](Connection &connection) {
                                      return addTrainingRecords(connection, job, slice);
                                  })
                          .wait();
        if (!stored)
            return stored;
    }
    return writer
        .submit(Priority::Background,
                [job, fitted](Connection &connection) { return saveJobModel(connection, job, fitted); })
        .wait();
}

} // namespace

Result<QByteArray> fitModelFor(const JobPlan &plan, Reader &reader, Writer &writer, const CancelToken &cancel)
{
    const auto decided =
        reader
            .read([ids = plan.job.definitions](Connection &connection) { return decidedLabels(connection, ids); },
                  cancel)
            .wait();
    if (!decided)
        return tl::unexpected(decided.error());
    auto fitted = trainBuiltInModel(plan.definitions, examplesFrom(*decided), cancel);
    if (!fitted)
        return fitted;
    if (auto stored = store(plan.job.id, recordsOf(*decided), *fitted, writer); !stored)
        return tl::unexpected(stored.error());
    return fitted;
}

} // namespace tandem
