// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/confidence.h"

#include "core/extract/confidence/token_alignment.h"
#include "core/extract/confidence/token_walk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tandem {

namespace {

constexpr double sure = 0.99;
constexpr double negligible = 0.01;

using Spans = std::vector<TokenSpan>;
using Indexes = std::vector<size_t>;

/// The tokens that overlap [begin, end).
Indexes overlapping(const Spans &spans, qsizetype begin, qsizetype end)
{
    Indexes found;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].end > begin && spans[i].begin < end && spans[i].end > spans[i].begin)
            found.push_back(i);
    }
    return found;
}

/// The token that ends the answer, where the server reports it: the first one behind the text.
std::optional<size_t> endToken(const Spans &spans, qsizetype end)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].begin >= end)
            return i;
    }
    return std::nullopt;
}

/// The product of the probabilities; empty where one of them is unknown, or where it is nothing in a double.
std::optional<double> jointProbability(const std::vector<Token> &tokens, const Indexes &indexes)
{
    double sum = 0;
    for (const size_t i : indexes) {
        if (!isKnownLogProbability(tokens[i].logProbability))
            return std::nullopt;
        sum += std::min(0.0, tokens[i].logProbability);
    }
    const double joint = std::exp(sum);
    return indexes.empty() || joint <= 0 ? std::nullopt : std::optional(joint);
}

std::optional<size_t> indexOf(const LabelDefinition &definition, OptionId id)
{
    for (size_t i = 0; i < definition.options.size(); ++i) {
        if (definition.options[i].id == id)
            return i;
    }
    return std::nullopt;
}

WalkedValue walkedValue(const ChosenValue &read, const QByteArray &content, size_t chosen)
{
    WalkedValue value;
    value.begin = read.begin;
    value.end = read.end;
    value.written = content.mid(value.begin, value.end - value.begin);
    value.chosen = chosen;
    value.inJson = read.inJson;
    const QByteArray next = content.mid(value.end, 1);
    if (value.inJson || next == "\n")
        value.terminator = next;
    return value;
}

/// The tokens that make up the choice: the value's own and, where an option's name goes on from another's, its end.
Indexes choosingTokens(const Spans &spans, const WalkedValue &value, const OptionForms &forms, qsizetype size)
{
    if (!forms.hasSharedStarts())
        return overlapping(spans, value.begin, value.end);
    Indexes indexes = overlapping(spans, value.begin, value.end + value.terminator.size());
    if (value.end == size) {
        if (const auto last = endToken(spans, size); last && !indexes.empty() && *last > indexes.back())
            indexes.push_back(*last);
    }
    return indexes;
}

Confidence ofTokens(double joint)
{
    Confidence confidence;
    confidence.kind = ConfidenceKind::TokenProbability;
    confidence.joint = joint;
    confidence.value = joint;
    confidence.residual = std::max(0.0, 1 - joint);
    return confidence;
}

Confidence saturated(const WalkedMass &mass, size_t chosen, double joint)
{
    Confidence confidence = ofTokens(joint);
    confidence.value = 1;
    confidence.completeness = ConfidenceCompleteness::Saturated;
    confidence.distribution.assign(mass.options.size(), 0.0);
    confidence.distribution[chosen] = 1;
    confidence.entropy = 0;
    return confidence;
}

/// Where no other option is listed there is nothing to normalise over: the truth lies anywhere between what the listed
/// tokens prove and 1. Where that is nearly everything (a grammar forced a label on a model that wanted to say
/// something else), nothing is known.
std::optional<Confidence> withoutRivals(const WalkedMass &mass, size_t chosen, double joint)
{
    if (mass.hasLists && joint >= sure)
        return saturated(mass, chosen, joint);
    Confidence confidence = ofTokens(joint);
    confidence.unresolved = mass.unresolved;
    confidence.completeness = ConfidenceCompleteness::Bounded;
    if (!mass.hasLists)
        return confidence;
    constexpr double leastProven = 0.5;
    const double own = mass.options[chosen];
    confidence.value = std::min(1.0, own / (own + mass.unresolved + mass.unlisted));
    return confidence.value >= leastProven ? std::optional(confidence) : std::nullopt;
}

std::optional<Confidence> fromMass(const WalkedMass &mass, size_t chosen, double joint)
{
    const double total = std::accumulate(mass.options.begin(), mass.options.end(), 0.0);
    size_t seen = 0;
    for (size_t i = 0; i < mass.options.size(); ++i) {
        if (i != chosen && mass.isListed[i])
            ++seen;
    }
    if (seen == 0)
        return withoutRivals(mass, chosen, joint);
    Confidence confidence = ofTokens(joint);
    confidence.unresolved = mass.unresolved;
    confidence.residual = std::max(0.0, 1 - total - mass.unresolved);
    confidence.value = mass.options[chosen] / total;
    for (const double option : mass.options)
        confidence.distribution.push_back(option / total);
    confidence.entropy = entropyOf(confidence.distribution);
    const bool isAllListed = seen + 1 == mass.options.size();
    const double unknown = mass.unresolved + (isAllListed ? 0 : mass.unlisted);
    if (unknown > negligible * (total + unknown))
        confidence.completeness = ConfidenceCompleteness::Bounded;
    return confidence;
}

} // namespace

double entropyOf(const std::vector<double> &distribution)
{
    double entropy = 0;
    for (const double share : distribution) {
        if (share > 0)
            entropy -= share * std::log(share);
    }
    return std::max(0.0, entropy);
}

TokenConfidence::TokenConfidence(LabelDefinition definition)
    : m_definition(std::move(definition))
    , m_plain(m_definition, false)
    , m_inJson(m_definition, true)
{
}

std::optional<Confidence> TokenConfidence::of(const Sample &sample, const Extraction &extraction) const
{
    const bool hasPlace = extraction.value && extraction.valueEnd > extraction.valueBegin;
    if (!hasPlace || sample.tokens.empty())
        return std::nullopt;
    if (m_definition.choice == Choice::Single) {
        if (extraction.value->options().size() != 1)
            return std::nullopt;
        const ChosenValue chosen{extraction.value->options().front(), extraction.valueBegin, extraction.valueEnd,
                                 extraction.inJson};
        return ofEach(sample, {chosen}).front();
    }
    const auto spans = alignTokens(sample.text.toUtf8(), sample.tokens);
    if (!spans)
        return std::nullopt;
    const Indexes indexes = overlapping(*spans, extraction.valueBegin, extraction.valueEnd);
    const auto joint = jointProbability(sample.tokens, indexes);
    return joint ? std::optional(ofTokens(*joint)) : std::nullopt;
}

std::vector<std::optional<Confidence>> TokenConfidence::ofEach(const Sample &sample,
                                                               const std::vector<ChosenValue> &values) const
{
    std::vector<std::optional<Confidence>> confidences(values.size());
    const QByteArray content = sample.text.toUtf8();
    const auto spans = sample.tokens.empty() ? std::nullopt : alignTokens(content, sample.tokens);
    for (size_t i = 0; i < values.size() && spans; ++i)
        confidences[i] = ofChosen(sample, content, *spans, values[i]);
    return confidences;
}

std::optional<Confidence> TokenConfidence::ofChosen(const Sample &sample, const QByteArray &content, const Spans &spans,
                                                    const ChosenValue &read) const
{
    const auto chosen = indexOf(m_definition, read.option);
    if (!chosen || read.end <= read.begin)
        return std::nullopt;
    const WalkedValue value = walkedValue(read, content, *chosen);
    const OptionForms &forms = read.inJson ? m_inJson : m_plain;
    const Indexes indexes = choosingTokens(spans, value, forms, content.size());
    const auto joint = jointProbability(sample.tokens, indexes);
    if (!joint)
        return std::nullopt;
    // Bytes that the server replaced cannot be compared: the probability of the value is known, its rivals are not.
    if (std::any_of(indexes.begin(), indexes.end(), [&](size_t i) { return spans[i].isLossy; }))
        return withoutRivals({std::vector<double>(m_definition.options.size(), 0.0), {}, 0, 0, false}, *chosen, *joint);
    const WalkedMass mass =
        walkTokens(sample.tokens, spans, indexes, value, forms, m_definition.options.size(), *joint);
    return fromMass(mass, *chosen, *joint);
}

std::optional<Confidence> confidenceFromTokens(const Sample &sample, const LabelDefinition &definition,
                                               const Extraction &extraction)
{
    return TokenConfidence(definition).of(sample, extraction);
}

} // namespace tandem
