// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_outcomes.h"

#include "core/base/clock.h"
#include "core/store/jobs/job_counts.h"
#include "core/store/labels/changed_answers.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/distribution.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/row_writer.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// What a batch counts of one label definition.
struct DefinitionTally
{
    ValueKind kind = ValueKind::Option;
    qint64 valid = 0;
    qint64 invalid = 0;
    std::unordered_map<OptionId, qint64> options;
};

/// A batch of outcomes of one job.
class OutcomeBatch
{
public:
    OutcomeBatch(Steps &steps, const Job &job)
        : m_steps(steps)
        , m_job(job)
        , m_counts(job.id)
        , m_now(Clock::now())
        , m_changed(steps, job.definitions)
        , m_move(steps, "UPDATE item SET state = 'done' WHERE id = ? AND job_id = ? AND state = 'answered'")
        , m_label(steps,
                  "INSERT INTO label (record_id, label_definition_id, annotator_id, job_id, option_id, value_key,"
                  " confidence, confidence_kind, completeness, distribution, entropy, rung, rationale, created_at)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_member(steps, "INSERT INTO label_option (label_id, option_id) VALUES (?, ?)")
        , m_span(steps, "INSERT INTO label_span (label_id, span_start, span_end, option_id, text, confidence)"
                        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        , m_ungrounded(steps,
                       "INSERT INTO ungrounded_span (label_id, record_id, label_definition_id, quote, label, fault)"
                       " VALUES (?, ?, ?, ?, ?, ?)")
        , m_before(steps, "INSERT INTO operation_value (entity, entity_id, operation_id, option_id, value_key)"
                          " VALUES ('label', ?, ?, ?, ?)")
        , m_valid(steps, "INSERT INTO outcome (sample_id, label_definition_id, label_id, rung, value)"
                         " VALUES (?, ?, ?, ?, ?)")
        , m_invalid(steps, "INSERT INTO outcome (sample_id, label_definition_id, value, invalid_reason, excerpt)"
                           " VALUES (?, ?, ?, ?, ?)")
    {
        for (const LabelDefinitionId definition : job.definitions)
            m_tallies[definition].kind = kindOf(definition);
    }

    void store(const ItemOutcomes &item)
    {
        if (m_move.write(item.item, m_job.id) != 1)
            return;
        m_records.push_back(item.record);
        for (size_t i = 0; i < item.labels.size(); ++i) {
            FittedAnswer answer = fitted(item.labels[i]);
            const StoredOutcome outcome = withAnswer(item.labels[i], answer);
            // A label without a value stands for an answer that an undo of the edit gives its value back.
            const bool isKept = outcome.value || !answer.before.empty();
            const LabelId label = isKept ? storeLabel(item, outcome, answer) : countInvalid(outcome);
            for (const SampleOutcomes &sample : item.samples) {
                const StoredOutcome &said = sample.outcomes[i];
                const bool isEmptied = label.isValid() && !outcome.value && said.value;
                storeSample(sample.sample, isEmptied ? said : withAnswer(said, fitted(said)), outcome, label,
                            &sample == &item.samples.front());
            }
        }
    }

    void finish()
    {
        writeCounts();
        touchRecords(m_steps, m_records);
        for (const LabelDefinitionId definition : m_job.definitions) {
            // Labels of a hidden job show nowhere.
            const auto shown = m_steps.take(jobsOfDefinition(m_steps.connection(), definition)).shown;
            if (std::find(shown.begin(), shown.end(), m_job.id) != shown.end())
                refreshTouchedLabels(m_steps, definition);
        }
    }

private:
    /// As the schema is now, which may have changed since the job was asked.
    FittedAnswer fitted(const StoredOutcome &outcome) const
    {
        return outcome.value ? m_changed.fitted(outcome.definition, *outcome.value) : FittedAnswer();
    }

    static StoredOutcome withAnswer(StoredOutcome outcome, const FittedAnswer &answer)
    {
        if (outcome.value && !answer.value)
            outcome.reason = InvalidReason::OffSchema;
        outcome.value = answer.value;
        return outcome;
    }

    ValueKind kindOf(LabelDefinitionId definition)
    {
        ValueKind kind = ValueKind::Option;
        m_steps.each(
            u"SELECT level, choice FROM label_definition WHERE id = ?"_s,
            [&kind](const Statement &row) { kind = valueKindOf(row.text(0), row.text(1)); }, definition);
        return kind;
    }

    LabelId storeLabel(const ItemOutcomes &item, const StoredOutcome &outcome, const FittedAnswer &answer)
    {
        DefinitionTally &tally = m_tallies[outcome.definition];
        const ValueColumns value = outcome.value ? columnsOf(tally.kind, *outcome.value) : ValueColumns{};
        const auto distribution = packDistribution(outcome.distribution);
        m_label.write(item.record, outcome.definition, m_job.annotator, m_job.id, value.option,
                      value.key ? std::optional(value.key->toUtf8()) : std::nullopt, outcome.confidence,
                      toWord(outcome.confidenceKind).toUtf8(), toWord(outcome.completeness).toUtf8(),
                      distribution ? std::optional(Bytes{*distribution}) : std::nullopt, outcome.entropy,
                      int(outcome.rung), outcome.rationale.toUtf8(), m_now);
        const LabelId label(m_label.insertedId());
        const std::vector<OptionId> named = outcome.value ? outcome.value->optionsNamed() : std::vector<OptionId>();
        if (value.key) {
            for (const OptionId member : named)
                m_member.write(label, member);
        }
        for (const auto &[edit, said] : answer.before) {
            const ValueColumns before = columnsOf(tally.kind, said);
            m_before.write(label, edit, before.option, before.key ? std::optional(before.key->toUtf8()) : std::nullopt);
        }
        storeSpans(item, outcome, label);
        ++tally.valid;
        for (const OptionId member : named)
            ++tally.options[member];
        return label;
    }

    void storeSpans(const ItemOutcomes &item, const StoredOutcome &outcome, LabelId label)
    {
        for (const SpanFact &fact : outcome.spans)
            m_span.write(label, fact.span.start, fact.span.end, fact.span.option, fact.text.toUtf8(), fact.confidence);
        for (const UngroundedQuote &quote : outcome.ungrounded)
            m_ungrounded.write(label, item.record, outcome.definition, quote.quote.toUtf8(), quote.label.toUtf8(),
                               toWord(quote.fault).toUtf8());
    }

    LabelId countInvalid(const StoredOutcome &outcome)
    {
        ++m_tallies[outcome.definition].invalid;
        m_counts.add(JobCountKind::Invalid, toWord(outcome.reason), 1, outcome.definition);
        m_counts.add(JobCountKind::Excerpt, outcome.excerpt, 1, outcome.definition);
        return {};
    }

    /// Where an item has no label, its first sample's row tells why, and so do those that only others contradict.
    void storeSample(SampleId sample, const StoredOutcome &said, const StoredOutcome &item, LabelId label, bool isFirst)
    {
        const bool agreesOrLost = label.isValid() && said.value;
        const bool speaksForItem = !label.isValid() && (isFirst || said.value);
        const StoredOutcome &why = speaksForItem ? item : said;
        std::optional<QByteArray> own;
        if (said.value && said.value != item.value)
            own = said.value->key().toUtf8();
        if (agreesOrLost)
            m_valid.write(sample, said.definition, label, int(said.rung), own);
        else
            m_invalid.write(sample, said.definition, own, toWord(why.reason).toUtf8(), why.excerpt.toUtf8());
    }

    void writeCounts()
    {
        m_counts.moveItems(ItemState::Answered, ItemState::Done, qint64(m_records.size()));
        for (const auto &[definition, tally] : m_tallies) {
            m_counts.add(JobCountKind::Outcome, u"valid"_s, tally.valid, definition);
            m_counts.add(JobCountKind::Outcome, u"invalid"_s, tally.invalid, definition);
            for (const auto &[option, count] : tally.options)
                m_counts.add(JobCountKind::Option, QString::number(option.value), count, definition);
        }
        m_counts.write(m_steps);
    }

    Steps &m_steps;
    const Job &m_job;
    JobCounts m_counts;
    Milliseconds m_now;
    ChangedAnswers m_changed;
    RowWriter m_move;
    RowWriter m_label;
    RowWriter m_member;
    RowWriter m_span;
    RowWriter m_ungrounded;
    RowWriter m_before;
    RowWriter m_valid;
    RowWriter m_invalid;
    std::map<LabelDefinitionId, DefinitionTally> m_tallies;
    std::vector<RecordId> m_records;
};

} // namespace

Result<void> storeOutcomes(Connection &connection, const Job &job, const std::vector<ItemOutcomes> &items)
{
    if (items.empty())
        return {};
    Steps steps(connection);
    OutcomeBatch batch(steps, job);
    for (const ItemOutcomes &item : items)
        batch.store(item);
    batch.finish();
    return steps.result();
}

} // namespace tandem
