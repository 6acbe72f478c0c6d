// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/status.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace tandem {

enum class Comparison { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

/// The conditions of a query. Where a condition speaks of labels without naming a definition, it means the
/// definition of the request (see ListRequest), else any.
struct ContainsWord
{
    QString word;
    bool operator==(const ContainsWord &) const = default;
}; ///< in the content, ignoring case (Unicode)
struct LabelIs
{
    QString label;
    QString value;
    bool operator==(const LabelIs &) const = default;
}; ///< shown value; empty label: the request's
struct StatusIs
{
    Status status = Status::Unverified;
    bool operator==(const StatusIs &) const = default;
};
struct ConfidenceIs
{
    Comparison comparison = Comparison::Less;
    double value = 0;
    bool operator==(const ConfidenceIs &) const = default;
};
/// The rung of the extraction ladder (1 strict … 6 loose) that read the job's label.
struct RungIs
{
    Comparison comparison = Comparison::GreaterOrEqual;
    int rung = 1;
    bool operator==(const RungIs &) const = default;
};
struct MetadataIs
{
    QString name;
    QString value;
    bool operator==(const MetadataIs &) const = default;
};
struct ExternalIdIs
{
    QString externalId;
    bool operator==(const ExternalIdIs &) const = default;
};

/// Records by their numbers, as the table shows them.
struct NumbersAre
{
    std::vector<RecordId> records;
    bool operator==(const NumbersAre &) const = default;
};

/// How a job's label stands to what people said, to what other shown jobs said, or to gold. What people said: their
/// common decision; a label that they rejected differs from it. Of a job that is named, the records that its model was
/// trained on are left out.
enum class JobComparison { DiffersFromPeople, AgreesWithPeople, DisagreesWithJobs, DiffersFromGold, AgreesWithGold };
struct JobCompares
{
    JobComparison comparison = JobComparison::DiffersFromPeople;
    JobId job; ///< invalid: any shown one, of DiffersFromPeople and DisagreesWithJobs
    bool operator==(const JobCompares &) const = default;
};
/// As LabelIs, of the gold label.
struct GoldIs
{
    QString label;
    QString value;
    bool operator==(const GoldIs &) const = default;
};

/// What one job said, whether its labels are shown or not. An empty value: it got no label from the answer.
struct JobSaid
{
    JobId job;
    QString label; ///< empty: the request's
    QString value;
    bool operator==(const JobSaid &) const = default;
};
struct CommentContains
{
    QString word;
    bool operator==(const CommentContains &) const = default;
}; ///< in what any person remarked on any of the record's labels

/// A shown span of the request's definition or, where that has no spans, of the first that has such an option.
struct SpanIs
{
    QString option;
    QString text; ///< what it covers; empty: anything
    bool operator==(const SpanIs &) const = default;
};
/// What is true of all spans that a record has.
struct SpansAre
{
    enum class Kind {
        Ungrounded,  ///< a model quoted what stands nowhere, and nobody has dealt with it yet
        Overlapping, ///< two of the shown spans share a character
        Disputed,    ///< spans of two annotators share a character, and are not the same
        OneSided     ///< a span of one person shares no character with any span of another who is done, too
    };
    Kind kind = Kind::Ungrounded;
    bool operator==(const SpansAre &) const = default;
};

/// What was labelled of the request's definition before that asked what it asks now (an option came, or a description
/// was written anew), and not looked at since.
struct LabelledBeforeSchema
{
    bool operator==(const LabelledBeforeSchema &) const = default;
};

/// Records of which the request's definition is asked: it has no condition, or another label fulfils it.
struct AskedBySchema
{
    bool operator==(const AskedBySchema &) const = default;
};

using Condition =
    std::variant<ContainsWord, LabelIs, StatusIs, ConfidenceIs, RungIs, MetadataIs, ExternalIdIs, JobCompares, GoldIs,
                 JobSaid, CommentContains, SpanIs, SpansAre, NumbersAre, LabelledBeforeSchema, AskedBySchema>;

/// Conditions joined by "and"; no condition means every record.
struct Query
{
    std::vector<Condition> conditions;

    bool isEmpty() const { return conditions.empty(); }
    bool operator==(const Query &) const = default;
};

enum class SortKey { ImportOrder, ExternalId, Text, Label, Status, Confidence, Metadata, Annotator };

/// The order of a result list; ties keep the order of import. Records without the value come last, both ways.
struct Sort
{
    SortKey key = SortKey::ImportOrder;
    bool ascending = true;
    QString metadataName; ///< for SortKey::Metadata

    bool operator==(const Sort &) const = default;
};

/// What a result list holds: which records, in which order, seen through which label definition.
struct ListRequest
{
    Query query;
    Sort sort;
    LabelDefinitionId definition; ///< what label, status and confidence mean; 0: the schema's first

    bool operator==(const ListRequest &) const = default;
};

} // namespace tandem
