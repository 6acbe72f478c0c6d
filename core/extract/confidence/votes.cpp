// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/votes.h"

#include <algorithm>

namespace tandem {

namespace {

/// A value, or a reason why there is none, with those who gave it.
struct Party
{
    size_t first = 0; ///< index of the first sample of it
    int votes = 0;
};

bool areSame(const Reading &a, const Reading &b)
{
    if (a.extraction.value || b.extraction.value)
        return a.extraction.value == b.extraction.value;
    return a.extraction.reason == b.extraction.reason;
}

/// In order of appearance.
std::vector<Party> parties(const std::vector<Reading> &samples, bool withValue)
{
    std::vector<Party> found;
    for (size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].extraction.value.has_value() != withValue)
            continue;
        const auto party = std::find_if(found.begin(), found.end(),
                                        [&](const Party &known) { return areSame(samples[known.first], samples[i]); });
        if (party == found.end())
            found.push_back({i, 1});
        else
            ++party->votes;
    }
    return found;
}

Party strongest(const std::vector<Party> &all)
{
    return *std::max_element(all.begin(), all.end(), [](const Party &a, const Party &b) { return a.votes < b.votes; });
}

std::optional<size_t> optionIndex(const LabelDefinition &definition, const LabelValue &value)
{
    const auto isChosen = [&value](const Option &option) { return option.id == value.options().front(); };
    const auto option = std::find_if(definition.options.begin(), definition.options.end(), isChosen);
    if (definition.choice != Choice::Single || option == definition.options.end())
        return std::nullopt;
    return static_cast<size_t>(option - definition.options.begin());
}

/// The probability that a sample's tokens give to the value; empty where they do not tell.
std::optional<double> probabilityIn(const Reading &sample, const LabelValue &value, std::optional<size_t> option)
{
    const std::optional<Confidence> &confidence = sample.confidence;
    if (!confidence || confidence->kind != ConfidenceKind::TokenProbability ||
        confidence->completeness == ConfidenceCompleteness::Saturated)
        return std::nullopt;
    if (sample.extraction.value == value)
        return confidence->value;
    if (option && *option < confidence->distribution.size())
        return confidence->distribution[*option];
    return std::nullopt;
}

std::vector<double> meanDistribution(const std::vector<Reading> &samples, size_t optionCount)
{
    std::vector<double> mean(optionCount, 0.0);
    for (const Reading &sample : samples) {
        if (sample.confidence->distribution.size() != optionCount)
            return {};
        for (size_t i = 0; i < optionCount; ++i)
            mean[i] += sample.confidence->distribution[i] / static_cast<double>(samples.size());
    }
    return mean;
}

std::optional<Confidence> fromTokens(const std::vector<Reading> &samples, const LabelDefinition &definition,
                                     const LabelValue &value)
{
    const std::optional<size_t> option = value.options().empty() ? std::nullopt : optionIndex(definition, value);
    Confidence mean;
    mean.kind = ConfidenceKind::TokenProbability;
    const auto count = static_cast<double>(samples.size());
    for (const Reading &sample : samples) {
        const std::optional<double> probability = probabilityIn(sample, value, option);
        if (!probability)
            return std::nullopt;
        mean.value += *probability / count;
        mean.joint += sample.confidence->joint / count;
        mean.unresolved += sample.confidence->unresolved / count;
        mean.residual += sample.confidence->residual / count;
        mean.completeness = std::max(mean.completeness, sample.confidence->completeness);
    }
    mean.distribution = meanDistribution(samples, definition.options.size());
    if (!mean.distribution.empty())
        mean.entropy = entropyOf(mean.distribution);
    return mean;
}

Confidence fromVotes(int votes, size_t voters)
{
    Confidence share;
    share.kind = ConfidenceKind::Votes;
    share.value = static_cast<double>(votes) / static_cast<double>(voters);
    return share;
}

/// "positive 2, negative 2"
QString tally(const std::vector<Reading> &samples, const std::vector<Party> &all, const LabelDefinition &definition)
{
    constexpr qsizetype longest = 80;
    QStringList counts;
    for (const Party &party : all) {
        counts += shownText(definition, *samples[party.first].extraction.value) + u' ' + QString::number(party.votes);
    }
    const QList<uint> codePoints = counts.join(QStringLiteral(", ")).toUcs4().mid(0, longest);
    const QList<char32_t> kept(codePoints.begin(), codePoints.end());
    return QString::fromUcs4(kept.constData(), kept.size());
}

Reading tied(const std::vector<Reading> &samples, const std::vector<Party> &all, const LabelDefinition &definition)
{
    Reading nobody;
    nobody.extraction.definition = samples.front().extraction.definition;
    nobody.extraction.reason = InvalidReason::Ambiguous;
    nobody.extraction.excerpt = tally(samples, all, definition);
    return nobody;
}

} // namespace

Reading elect(const std::vector<Reading> &samples, const LabelDefinition &definition)
{
    if (samples.size() == 1)
        return samples.front();
    const std::vector<Party> values = parties(samples, true);
    if (values.empty())
        return samples[strongest(parties(samples, false)).first];
    const Party winner = strongest(values);
    const auto isAsStrong = [&winner](const Party &party) { return party.votes == winner.votes; };
    if (std::count_if(values.begin(), values.end(), isAsStrong) > 1)
        return tied(samples, values, definition);
    Reading elected = samples[winner.first];
    elected.confidence =
        fromTokens(samples, definition, *elected.extraction.value).value_or(fromVotes(winner.votes, samples.size()));
    elected.confidence->votes = winner.votes;
    elected.confidence->voters = static_cast<int>(samples.size());
    return elected;
}

} // namespace tandem
