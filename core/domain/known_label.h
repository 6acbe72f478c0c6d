// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/annotator.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"
#include "core/domain/span_work.h"
#include "core/domain/status.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// A label as it is stored, whoever made it.
struct KnownLabel
{
    LabelId id;
    LabelDefinitionId definition;
    AnnotatorId annotator;
    AnnotatorKind kind = AnnotatorKind::Person;
    JobId job;             ///< invalid: not made by a job
    AnnotatorId settledBy; ///< of a reconciliation's label
    bool isCurrent = true;
    LabelValue value; ///< in the definition's order
    std::optional<double> confidence;
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
    QByteArray distribution; ///< packed as it is stored; see store/labels/distribution.h
    std::optional<double> entropy;
    QString rationale;
    Milliseconds at = 0;
    QString comment;
    bool isDone = true;      ///< of a person's spans: they said that nothing is missing; else it is no decision yet
    QByteArray spanVerdicts; ///< what they said of single spans (span_work_json.h)
};

/// A verdict as it is stored.
struct KnownVerdict
{
    VerificationId id;
    LabelId label;
    LabelDefinitionId definition;
    AnnotatorId annotator;
    Verdict verdict = Verdict::Confirmed;
    LabelValue value; ///< of a correction, in the definition's order
    bool isCurrent = true;
    Milliseconds at = 0;
    QString comment;
    bool isDone = true; ///< as of a label
    QByteArray spanVerdicts;
};

/// What a person remarked, with or without a decision.
struct KnownComment
{
    LabelDefinitionId definition;
    AnnotatorId annotator;
    QString text;
    Milliseconds at = 0;
};

/// What a person's current verdict or label says of spans; `judged` is the label that a verdict is on.
SpanWork spanWorkOf(const KnownVerdict &verdict, const KnownLabel &judged);
SpanWork spanWorkOf(const KnownLabel &own);

/// Everything that was said about one record, oldest first.
struct KnownLabels
{
    std::vector<KnownLabel> labels;
    std::vector<KnownVerdict> verdicts;
    std::vector<KnownComment> comments;
    std::vector<JobId> done; ///< jobs whose item of the record is done
};

} // namespace tandem
