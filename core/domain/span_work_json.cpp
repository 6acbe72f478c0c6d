// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_work_json.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tandem {

namespace {

using nlohmann::json;

constexpr std::array<const char *, 4> words = {"confirmed", "corrected", "rejected", "added"};

json numbers(const Span &span)
{
    return {span.start, span.end, span.option.value};
}

std::optional<Span> spanAt(const json &list, size_t place)
{
    if (list.size() < place + 3)
        return std::nullopt;
    for (size_t i = place; i < place + 3; ++i) {
        if (!list[i].is_number_integer())
            return std::nullopt;
    }
    return Span{list[place].get<qint64>(), list[place + 1].get<qint64>(), OptionId(list[place + 2].get<qint64>())};
}

std::optional<JudgedSpan> judgedSpan(const json &list)
{
    const std::optional<Span> span = list.is_array() ? spanAt(list, 0) : std::nullopt;
    if (!span || list.size() < 4 || !list[3].is_string())
        return std::nullopt;
    for (size_t word = 0; word < words.size(); ++word) {
        if (list[3] == words[word])
            return JudgedSpan{SpanVerdict(word), *span, spanAt(list, 4)};
    }
    return std::nullopt;
}

} // namespace

QByteArray spanVerdictsToJson(const SpanWork &work)
{
    if (work.judged.empty() && work.handledQuotes.empty())
        return {};
    json spans = json::array();
    for (const JudgedSpan &judged : work.judged) {
        json row = numbers(judged.span);
        row.push_back(words[size_t(judged.verdict)]);
        if (judged.corrected)
            row.insert(row.end(), {judged.corrected->start, judged.corrected->end, judged.corrected->option.value});
        spans.push_back(std::move(row));
    }
    return QByteArray::fromStdString(json{{"spans", spans}, {"quotes", work.handledQuotes}}.dump());
}

void readSpanVerdicts(const QByteArray &text, SpanWork &work)
{
    const json read = json::parse(text.begin(), text.end(), nullptr, false);
    if (!read.is_object())
        return;
    if (const auto spans = read.find("spans"); spans != read.end() && spans->is_array()) {
        for (const json &row : *spans) {
            if (const auto judged = judgedSpan(row))
                work.judged.push_back(*judged);
        }
    }
    if (const auto quotes = read.find("quotes"); quotes != read.end() && quotes->is_array()) {
        for (const json &quote : *quotes) {
            if (quote.is_number_integer())
                work.handledQuotes.push_back(quote.get<qint64>());
        }
    }
}

} // namespace tandem
