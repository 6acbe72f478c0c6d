// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_answer.h"

#include "core/base/code_points.h"
#include "core/domain/built_in_model.h"
#include "core/extract/spans/quoted_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

using nlohmann::ordered_json;

double logOf(double probability)
{
    constexpr double least = 1e-40; // above the floor below which log-probabilities mean "unknown"
    return std::log(std::clamp(probability, least, 1.0));
}

ordered_json entry(const std::string &text, double logProbability)
{
    return ordered_json{{"token", text}, {"logprob", logProbability}};
}

/// The text and its tokens, grown together.
struct Draft
{
    std::string text;
    ordered_json tokens = ordered_json::array();

    void add(const std::string &piece, double logProbability = 0, ordered_json rivals = ordered_json::array())
    {
        text += piece;
        ordered_json token = entry(piece, logProbability);
        token["top_logprobs"] = std::move(rivals);
        tokens.push_back(std::move(token));
    }
};

/// What the option is asked for by. Where two options share a text, their values tell them apart.
std::string wordFor(const LabelDefinition &definition, const Option &option)
{
    const auto hasSameText = [&option](const Option &other) { return other.shownText() == option.shownText(); };
    const bool isUnique = std::count_if(definition.options.begin(), definition.options.end(), hasSameText) == 1;
    return (isUnique ? option.shownText() : option.value).toStdString();
}

void addSingle(const OptionProbabilities &answer, Draft &draft)
{
    const auto &probabilities = answer.probabilities;
    const auto best = std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin();
    ordered_json rivals = ordered_json::array();
    std::string chosen;
    for (size_t i = 0; i < probabilities.size(); ++i) {
        // The line's end is part of the token: else "pos" could still become "positive".
        const std::string word = ' ' + wordFor(*answer.definition, answer.definition->options[i]) + '\n';
        if (static_cast<std::ptrdiff_t>(i) == best)
            chosen = word;
        rivals.push_back(entry(word, logOf(probabilities[i])));
    }
    draft.add(chosen, logOf(probabilities[static_cast<size_t>(best)]), std::move(rivals));
}

void addMultiple(const OptionProbabilities &answer, Draft &draft)
{
    double others = 0;
    std::vector<std::pair<std::string, double>> members;
    for (size_t i = 0; i < answer.probabilities.size(); ++i) {
        const double yes = answer.probabilities[i];
        const std::string word = wordFor(*answer.definition, answer.definition->options[i]);
        if (yes > answer.threshold)
            members.emplace_back(ordered_json(word).dump(), logOf(yes));
        else
            others += logOf(1 - yes);
    }
    draft.add(" ");
    draft.add("[", others);
    for (size_t i = 0; i < members.size(); ++i) {
        if (i > 0)
            draft.add(", ");
        draft.add(members[i].first, members[i].second);
    }
    draft.add("]");
    draft.add("\n");
}

std::string jsonQuoted(const std::string &text)
{
    return ordered_json(text).dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// The other options share what is left: that the words are no span at all is among it, and has no token of its own.
ordered_json labelRivals(const SpanQuote &quote, const LabelDefinition &definition)
{
    ordered_json rivals = ordered_json::array();
    const auto others = static_cast<double>(definition.options.size()) - 1;
    for (const Option &option : definition.options) {
        const double share = option.id == quote.option ? quote.confidence : (1 - quote.confidence) / others;
        rivals.push_back(entry(jsonQuoted(wordFor(definition, option)), logOf(share)));
    }
    return rivals;
}

/// Between 0 and 1 without either, which could be read as percents.
std::string writtenShare(double confidence)
{
    return QByteArray::number(std::clamp(confidence, 0.001, 0.999), 'f', 3).toStdString();
}

void addQuotes(const MarkedQuotes &marked, Draft &draft)
{
    draft.add(" ");
    draft.add("[");
    for (const SpanQuote &quote : marked.quotes) {
        draft.add(&quote == &marked.quotes.front() ? R"({"text": )" : R"(, {"text": )");
        draft.add(jsonQuoted(quote.text.toStdString()));
        draft.add(R"(, "label": )");
        const Option *option = marked.definition->option(quote.option);
        draft.add(jsonQuoted(option ? wordFor(*marked.definition, *option) : std::string()), logOf(quote.confidence),
                  labelRivals(quote, *marked.definition));
        if (quote.occurrence > 0)
            draft.add(R"(, "occurrence": )" + std::to_string(quote.occurrence));
        draft.add(R"(, "confidence": )" + writtenShare(quote.confidence));
        draft.add("}");
    }
    draft.add("]");
    draft.add("\n");
}

} // namespace

std::vector<SpanQuote> quotesOf(const std::vector<TaggedSpan> &spans, const QString &content)
{
    QuotedText text(content);
    const CodePoints points(content);
    std::vector<SpanQuote> quotes;
    for (const TaggedSpan &tagged : spans) {
        SpanQuote quote{textBetween(content, points, tagged.span.start, tagged.span.end), tagged.span.option, 0,
                        tagged.confidence};
        const std::vector<LetterRange> places = text.find(quote.text).ranges;
        const auto isHere = [&tagged](LetterRange place) { return place.begin == tagged.span.start; };
        const auto here = std::find_if(places.begin(), places.end(), isHere);
        if (places.size() > 1 && here != places.end())
            quote.occurrence = static_cast<int>(here - places.begin()) + 1;
        quotes.push_back(std::move(quote));
    }
    return quotes;
}

QByteArray builtInAnswer(const std::vector<OptionProbabilities> &answers, const std::vector<MarkedQuotes> &marked)
{
    Draft draft;
    for (const OptionProbabilities &answer : answers) {
        draft.add(answer.definition->name.toStdString());
        draft.add(":");
        if (answer.definition->choice == Choice::Multiple)
            addMultiple(answer, draft);
        else
            addSingle(answer, draft);
    }
    for (const MarkedQuotes &one : marked) {
        draft.add(one.definition->name.toStdString());
        draft.add(":");
        addQuotes(one, draft);
    }
    const ordered_json choice = {{"index", 0},
                                 {"finish_reason", "stop"},
                                 {"message", {{"role", "assistant"}, {"content", draft.text}}},
                                 {"logprobs", {{"content", std::move(draft.tokens)}}}};
    const ordered_json body = {{"object", "chat.completion"},
                               {"model", builtInModelName().toStdString()},
                               {"choices", ordered_json::array({choice})},
                               {"usage", {{"prompt_tokens", 0}, {"completion_tokens", 0}}}};
    return QByteArray::fromStdString(body.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

} // namespace tandem
