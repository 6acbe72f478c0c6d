// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/noisy_answer.h"

#include "tests/fake_llm/noisy_spans.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

using nlohmann::ordered_json;

QByteArray purpose(const char *what, const GoldLabel &label, const QString &option = {})
{
    return QByteArray(what) + ' ' + label.name.toUtf8() + ' ' + option.toUtf8();
}

void drawSingle(const GoldLabel &label, const QString &gold, double noise, const Draw &draw, NoisyLabel &answer)
{
    QStringList others = label.options;
    const bool isKnown = others.removeAll(gold) > 0;
    const bool isRight = isKnown && (others.isEmpty() || draw(purpose("noise", label)) >= noise);
    const auto pick = static_cast<qsizetype>(draw(purpose("pick", label)) * static_cast<double>(others.size()));
    answer.values = QStringList{isRight ? gold : others.value(pick)};
    const double own = label.options.size() > 1 ? sureness(isRight, draw(purpose("sure", label))) : 1;
    double sum = 0;
    for (const QString &option : label.options) {
        const double share = 0.05 + draw(purpose("share", label, option));
        answer.probabilities.push_back(option == answer.values.front() ? 0 : share);
        sum += answer.probabilities.back();
    }
    for (qsizetype i = 0; i < label.options.size(); ++i) {
        double &probability = answer.probabilities[static_cast<size_t>(i)];
        probability = label.options[i] == answer.values.front() ? own : probability / sum * (1 - own);
    }
}

void drawMultiple(const GoldLabel &label, const QStringList &gold, double noise, const Draw &draw, NoisyLabel &answer)
{
    for (const QString &option : label.options) {
        const bool isRight = draw(purpose("noise", label, option)) >= noise;
        const bool isYes = gold.contains(option) == isRight;
        const double sure = std::max(0.51, sureness(isRight, draw(purpose("sure", label, option))));
        answer.probabilities.push_back(isYes ? sure : 1 - sure);
        if (isYes)
            answer.values.append(option);
    }
}

ordered_json token(const std::string &text, double probability = 1)
{
    return ordered_json{{"token", text}, {"logprob", std::log(probability)}, {"top_logprobs", ordered_json::array()}};
}

/// Text and tokens, grown together.
struct Draft
{
    std::string text;
    ordered_json tokens = ordered_json::array();

    void add(ordered_json piece)
    {
        text += piece["token"].get<std::string>();
        tokens.push_back(std::move(piece));
    }
};

/// The option is one token, with a quote or space around it as the form wants; all options are its alternatives.
void addSingle(const NoisyLabel &label, const std::string &before, const std::string &after, Draft &draft)
{
    ordered_json chosen;
    ordered_json rivals = ordered_json::array();
    for (qsizetype i = 0; i < label.options.size(); ++i) {
        const double probability = std::max(1e-30, label.probabilities[static_cast<size_t>(i)]);
        ordered_json piece = token(before + label.options[i].toStdString() + after, probability);
        if (label.options[i] == label.values.front())
            chosen = piece;
        piece.erase("top_logprobs");
        rivals.push_back(std::move(piece));
    }
    if (chosen.is_null())
        chosen = token(before + label.values.front().toStdString() + after);
    chosen["top_logprobs"] = std::move(rivals);
    draft.add(std::move(chosen));
}

void addMultiple(const NoisyLabel &label, Draft &draft)
{
    double others = 1;
    for (const double yes : label.probabilities)
        others *= yes > 0.5 ? 1 : 1 - yes;
    draft.add(token("[", others));
    bool isFirst = true;
    for (qsizetype i = 0; i < label.options.size(); ++i) {
        if (!label.values.contains(label.options[i]))
            continue;
        if (!std::exchange(isFirst, false))
            draft.add(token(", "));
        const std::string word = ordered_json(label.options[i].toStdString()).dump();
        draft.add(token(word, label.probabilities[static_cast<size_t>(i)]));
    }
    draft.add(token("]"));
}

/// A quote's label is one token, with all options as alternatives.
void addQuoted(const NoisyLabel &label, Draft &draft)
{
    draft.add(token("["));
    for (const SaidQuote &quote : label.quotes) {
        draft.add(token(&quote == &label.quotes.front() ? R"({"text": )" : R"(, {"text": )"));
        draft.add(token(ordered_json(quote.text.toStdString()).dump()));
        draft.add(token(R"(, "label": )"));
        NoisyLabel one{label.name, label.options, {}, {quote.label}, false, false, {}};
        const auto others = static_cast<double>(std::max(qsizetype(1), label.options.size() - 1));
        for (const QString &option : label.options)
            one.probabilities.push_back(option == quote.label ? quote.probability : (1 - quote.probability) / others);
        addSingle(one, "\"", "\"", draft);
        draft.add(token("}"));
    }
    draft.add(token("]"));
}

Draft lines(const std::vector<NoisyLabel> &labels)
{
    Draft draft;
    for (const NoisyLabel &label : labels) {
        if (!draft.text.empty())
            draft.add(token("\n"));
        draft.add(token(label.name.toStdString()));
        draft.add(token(":"));
        if (label.isSpans || label.isMultiple)
            draft.add(token(" "));
        if (label.isSpans) {
            addQuoted(label, draft);
        } else if (label.isMultiple) {
            addMultiple(label, draft);
        } else {
            addSingle(label, " ", {}, draft);
        }
    }
    return draft;
}

Draft object(const std::vector<NoisyLabel> &labels)
{
    Draft draft;
    draft.add(token("{"));
    for (const NoisyLabel &label : labels) {
        if (draft.tokens.size() > 1)
            draft.add(token(", "));
        draft.add(token(ordered_json(label.name.toStdString()).dump()));
        draft.add(token(": "));
        if (label.isSpans)
            addQuoted(label, draft);
        else if (label.isMultiple)
            addMultiple(label, draft);
        else
            addSingle(label, "\"", "\"", draft);
    }
    draft.add(token("}"));
    return draft;
}

QByteArray body(const std::string &text, const ordered_json &probabilities)
{
    const ordered_json choice = {{"index", 0},
                                 {"message", {{"role", "assistant"}, {"content", text}, {"refusal", nullptr}}},
                                 {"logprobs", probabilities},
                                 {"finish_reason", "stop"}};
    const ordered_json json = {{"id", "chatcmpl-fake"},
                               {"object", "chat.completion"},
                               {"created", 1790000000},
                               {"model", "fake-llm"},
                               {"choices", ordered_json::array({choice})},
                               {"usage", {{"prompt_tokens", 100}, {"completion_tokens", 5}, {"total_tokens", 105}}}};
    return QByteArray::fromStdString(json.dump());
}

} // namespace

double sureness(bool isRight, double random)
{
    return isRight ? 0.6 + 0.395 * std::sqrt(random) : 0.4 + 0.5 * random * random;
}

QString NoisyLabel::cell() const
{
    if (isSpans)
        return quotesCell(quotes);
    if (!isMultiple)
        return values.value(0);
    ordered_json array = ordered_json::array();
    for (const QString &value : values)
        array.push_back(value.toStdString());
    return QString::fromStdString(array.dump());
}

NoisyLabel noisyLabel(const GoldLabel &label, const QString &goldCell, double noise, const Draw &draw)
{
    NoisyLabel answer;
    answer.name = label.name;
    answer.options = label.options;
    answer.isMultiple = label.isMultiple;
    if (label.isMultiple)
        drawMultiple(label, cellValues(goldCell), noise, draw, answer);
    else
        drawSingle(label, goldCell, noise, draw, answer);
    return answer;
}

QByteArray completionBody(const std::vector<NoisyLabel> &labels, bool asJson, bool hasProbabilities)
{
    const Draft draft = asJson ? object(labels) : lines(labels);
    return body(draft.text, hasProbabilities ? ordered_json{{"content", draft.tokens}} : ordered_json());
}

QByteArray completionBody(const QString &text)
{
    return body(text.toStdString(), ordered_json());
}

} // namespace tandem
