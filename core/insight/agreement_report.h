// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opinions.h"
#include "core/domain/schema.h"
#include "core/insight/agreement/coefficient.h"
#include "core/insight/agreement/span_agreement.h"

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

/// A coefficient with its 95 % interval, which ends at −1 and 1.
struct MeasuredAgreement
{
    AgreementValue agreement = tl::unexpected(NoAgreement::NoOverlap);
    double low = -1;
    double high = 1;
};

/// Of two holders, by their places among those of the report.
struct PairAgreement
{
    int first = 0;
    int second = 0;
    MeasuredAgreement kappa; ///< Cohen's, of options
    double percent = 0;      ///< of the items that both rated
};

/// How well holders agree on one option against all others.
struct OptionAgreement
{
    OptionId option;
    AgreementValue alpha = tl::unexpected(NoAgreement::NoOverlap);
    double ratings = 0; ///< that gave it
};

/// Two options that holders exchange for each other.
struct ConfusedOptions
{
    OptionId first;
    OptionId second;
    double pairs = 0; ///< of ratings of a record, one of which says this and one that
};

/// Of two holders of spans, over the records that both are done with.
struct SpanPairAgreement
{
    int first = 0;
    int second = 0;
    qint64 records = 0;
    SpanMatches exact;
    SpanMatches overlapping; ///< with the same label
    SpanMatches shared;      ///< weighed by the common length
    AgreementValue characters = tl::unexpected(NoAgreement::NoOverlap);
};

struct AgreementReport
{
    std::vector<OpinionHolder> holders;
    std::vector<bool> isInGroup; ///< by holder: the coefficients for all are theirs
    double items = 0;            ///< records on which at least two of the group have an opinion
    // Of options; of sets, which count as a whole, percent and alpha alone.
    MeasuredAgreement percent;
    MeasuredAgreement fleiss; ///< NoOverlap where records have different numbers of opinions
    MeasuredAgreement alpha;  ///< nominal, or ordinal where the options are a scale
    MeasuredAgreement gwet;
    bool isFleissComplete = false;
    std::vector<PairAgreement> pairs;
    std::vector<OptionAgreement> options;
    std::vector<ConfusedOptions> confused; ///< the most frequent first
    // Of sets.
    MeasuredAgreement jaccardAlpha;
    MeasuredAgreement masiAlpha;
    // Of spans.
    std::vector<SpanPairAgreement> spanPairs;
};

/// Which opinions count.
struct AgreementScope
{
    std::function<bool(const OpinionHolder &)> includesHolder; ///< empty: all
    std::function<bool(RecordId)> includesRecord;              ///< empty: all
    /// The coefficients for all are those of people alone, where two of them have an opinion; else of everybody.
    bool isGroupOfPeople = false;
};

/// `lengthOf`: of a record's text in code points, for spans. Some hundred milliseconds for a million records; longer
/// for sets of many kinds.
AgreementReport agreementReport(const Opinions &opinions, const LabelDefinition &definition,
                                const AgreementScope &scope, const std::function<qint64(RecordId)> &lengthOf);

} // namespace tandem
