// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/annotator.h"
#include "core/domain/job.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/domain/span_facts.h"
#include "core/domain/span_settling.h"
#include "core/domain/span_work.h"
#include "core/domain/status.h"

#include <optional>
#include <utility>
#include <vector>

namespace tandem {

/// What the views show of one record for one label definition.
struct CurrentLabel
{
    LabelDefinitionId definition;
    Status status = Status::Unlabelled;
    std::optional<LabelValue> value;      ///< what a person decided, else the job's label
    std::optional<LabelValue> modelValue; ///< the job's label that people judged, else that of the newest shown job
    std::optional<double> confidence;     ///< of that label, 0–1
    QString annotator;                    ///< whose value is shown
    JobId job = {};                       ///< whose label that is, or whose answer was invalid
    /// Of a row of the table: what the first spans of `value` cover, in its order and on one line each; at most
    /// `spanTextsAtMost` texts of at most `spanTextLength` code points.
    std::vector<QString> spanTexts = {};
    static constexpr int spanTextsAtMost = 12;
    static constexpr int spanTextLength = 60;
};

/// A row of the table. `preview` is the first line of the content, at most 300 code points.
struct RecordRow
{
    RecordId id;
    QString externalId;
    QString preview;
    Metadata metadata; ///< only the columns that were asked for
    std::vector<CurrentLabel> labels;
};

/// One entry of a record's history, oldest first, as shown: labels of jobs and people, verdicts, undone ones too, and
/// what people remarked by itself.
struct HistoryEntry
{
    Milliseconds at = 0;
    QString who;
    AnnotatorKind kind = AnnotatorKind::Person;
    LabelDefinitionId definition;
    std::optional<Verdict> verdict; ///< empty: a label
    std::optional<LabelValue> value;
    std::optional<double> confidence;
    QString comment;
    bool isCurrent = true; ///< false: replaced or undone
    bool isRemark = false; ///< a comment alone
};

/// One raw answer of a record, and what it said about one label definition.
struct SampleDetail
{
    QString text;   ///< the message as the model wrote it
    QByteArray raw; ///< the whole body; null where an earlier sample's holds it, or none was kept
    std::optional<LabelValue> value;
    std::optional<Rung> rung; ///< where there is a value
    std::optional<InvalidReason> invalidReason;
};

/// The answer behind a job's label, for "Raw answer".
struct AnswerDetail
{
    std::vector<SampleDetail> samples; ///< at least one
    QString rationale;                 ///< why, in the model's words; may be empty
    QString agentName;
    int agentVersion = 0;
    QString model;
    Milliseconds answeredAt = 0;
};

/// What a person has done to the spans of a record until now, whatever job it is about.
struct SpanWorkOf
{
    AnnotatorId annotator;
    QString name;
    JobId job; ///< whose label they work on; invalid: they label by themselves
    SpanWork work;
};

/// Everything about one label definition of one record.
struct LabelDetail
{
    CurrentLabel current;
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
    std::vector<double> distribution;   ///< by option, in the definition's order; empty where unknown
    std::optional<double> entropy;      ///< of the distribution, in nats
    std::optional<AnswerDetail> answer; ///< behind the model's value, or the invalid one
    std::optional<LabelValue> gold;
    std::vector<HistoryEntry> history;
    std::vector<SpanFact> modelSpans;        ///< of the model's value of spans, in its order
    std::vector<UngroundedQuote> ungrounded; ///< quotes of that model that became no span
    std::vector<SpanWorkOf> spanWork;        ///< what people have done to the spans, by person
    std::optional<SpanSettling> settling;    ///< of spans that people disagree about, or that were settled
};

struct RecordDetail
{
    Record record;
    qint64 number = 0;               ///< 1-based position in the order of import
    std::vector<LabelDetail> labels; ///< in the schema's order, usable definitions only
};

/// Counts for the side panel and `status`.
struct ProjectCounts
{
    qint64 records = 0;
    struct ByDefinition
    {
        LabelDefinitionId definition;
        std::vector<std::pair<Status, qint64>> statuses; ///< all eight
        qint64 belowReviewThreshold = 0;                 ///< unverified with confidence < 0.70
        qint64 differing = 0;                            ///< a shown job's label is not what people said
        qint64 disagreeing = 0;                          ///< shown jobs gave different labels
    };
    std::vector<ByDefinition> definitions;
    qint64 verifiedToday = 0;            ///< records × label definitions that people decided since local midnight
    Milliseconds medianDecisionTime = 0; ///< of the latest 50 decisions; 0: none
};

} // namespace tandem
