// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/unread_answers.h"

#include "core/jobs/run/stored_forms.h"
#include "core/store/sql/reader.h"

namespace tandem {

namespace {
constexpr int pageSize = 200;
} // namespace

UnreadAnswers::UnreadAnswers(const JobPlan &plan, const PreparedJob &prepared, Reader &reader)
    : m_plan(plan)
    , m_prepared(prepared)
    , m_reader(reader)
{
}

Pending<Result<std::vector<ItemOutcomes>>> UnreadAnswers::nextPage(QObject *context)
{
    return m_reader
        .read([job = m_plan.job.id, after = m_last](Connection &connection) {
            return unreadAnswers(connection, job, after, pageSize);
        })
        .andThen(context, [this](const std::vector<UnreadAnswer> &answers) {
            std::vector<ItemOutcomes> outcomes;
            outcomes.reserve(answers.size());
            for (const UnreadAnswer &answer : answers)
                outcomes.push_back(read(answer));
            if (!answers.empty())
                m_last = answers.back().item;
            return Result<std::vector<ItemOutcomes>>(std::move(outcomes));
        });
}

ItemOutcomes UnreadAnswers::read(const UnreadAnswer &answer) const
{
    const CallResult again = m_prepared.model->readAgain(answer.bodies);
    return again ? storedForm(answer.item, answer.record.id, answer.samples,
                              m_prepared.reader->read(*again, answer.record.content))
                 : unreadableForm(answer.item, answer.record.id, answer.samples, m_plan.definitions);
}

} // namespace tandem
