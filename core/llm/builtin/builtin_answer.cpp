// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_answer.h"

#include "core/domain/built_in_model.h"

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

} // namespace

QByteArray builtInAnswer(const std::vector<OptionProbabilities> &answers)
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
