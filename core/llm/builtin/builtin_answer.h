// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/llm/builtin/span_tagger.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// The probabilities of one definition's options, in its order.
struct OptionProbabilities
{
    const LabelDefinition *definition = nullptr;
    std::vector<double> probabilities; ///< single choice: sum to 1; multiple choice: each that of yes
    double threshold = 0.5;            ///< multiple choice: options likelier than this are members
};

/// A marked stretch as a quote.
struct SpanQuote
{
    QString text;
    OptionId option;
    int occurrence = 0; ///< which one of the places of the same words, from 1; 0 where they stand there once
    double confidence = 0;
};

/// What is marked in a record for one span definition.
struct MarkedQuotes
{
    const LabelDefinition *definition = nullptr;
    std::vector<SpanQuote> quotes; ///< in the text's order
};

/// The spans of a record's content as quotes that are grounded where they were.
std::vector<SpanQuote> quotesOf(const std::vector<TaggedSpan> &spans, const QString &content);

/// The body of a chat completion that says which options are the likeliest, a line for each definition. Single choice:
/// the tokens are the name, ":" and the option with the line's end, with all options as alternatives. Multiple choice:
/// a JSON array of the options that are likelier than the threshold; the log-probabilities of its tokens add up to that
/// of this very set. Spans: a JSON array of objects {"text", "label"[, "occurrence"], "confidence"}, as is asked of
/// anyone; the token of the label carries the span's probability, too. Nothing was billed, so usage is zero.
QByteArray builtInAnswer(const std::vector<OptionProbabilities> &answers, const std::vector<MarkedQuotes> &marked = {});

} // namespace tandem
