// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/lenient_json.h"
#include "core/jobs/run/answer_reading.h"
#include "core/llm/wire/providers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;
using nlohmann::ordered_json;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

const std::vector<LabelDefinition> &definitions()
{
    static const std::vector<LabelDefinition> all = [] {
        std::vector<LabelDefinition> made(2);
        for (size_t i = 0; i < made.size(); ++i) {
            made[i].id = LabelDefinitionId(static_cast<qint64>(i) + 1);
            for (const char *value : {"positive", "negative", "pos", "a \"quoted\" one"}) {
                Option option;
                option.id = OptionId(static_cast<qint64>(made[i].options.size()) + 1);
                option.value = QString::fromLatin1(value);
                made[i].options.push_back(option);
            }
        }
        made[0].name = QStringLiteral("label");
        made[1].name = QStringLiteral("aspects");
        made[1].choice = Choice::Multiple;
        return made;
    }();
    return all;
}

const AnswerReader &reader()
{
    static const AnswerReader prepared(definitions());
    return prepared;
}

/// A provider's whole reply with this text, after which it says that the answer is complete.
QByteArray bodyOf(Provider provider, const std::string &text)
{
    ordered_json body;
    if (provider == Provider::OpenAiResponses)
        body = {{"output", {{{"type", "message"}, {"content", {{{"type", "output_text"}, {"text", text}}}}}}},
                {"status", "completed"}};
    else if (provider == Provider::OpenAiCompletions)
        body = {{"choices", {{{"text", text}, {"index", 0}, {"finish_reason", "stop"}}}}};
    else if (provider == Provider::Anthropic)
        body = {{"type", "message"}, {"content", {{{"type", "text"}, {"text", text}}}}, {"stop_reason", "end_turn"}};
    else if (provider == Provider::Gemini)
        body = {{"candidates", {{{"content", {{"parts", {{{"text", text}}}}}}, {"finishReason", "STOP"}}}}};
    else if (provider == Provider::Ollama)
        body = {{"message", {{"role", "assistant"}, {"content", text}}}, {"done", true}, {"done_reason", "stop"}};
    else
        body = {{"choices", {{{"index", 0}, {"message", {{"content", text}}}, {"finish_reason", "stop"}}}}};
    return QByteArray::fromStdString(body.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

bool hasLabel(const AnswerReading &reading)
{
    const auto isRead = [](const Reading &label) { return label.extraction.value.has_value(); };
    return std::any_of(reading.labels.begin(), reading.labels.end(), isRead);
}

AnswerReading readingOf(Provider provider, const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    const auto answer = wireFormatOf(provider).read(reply);
    return answer ? reader().read(*answer, {}) : AnswerReading();
}

/// Else the cuts below would prove nothing.
bool givesLabelWhenWhole(Provider provider)
{
    return hasLabel(readingOf(provider, bodyOf(provider, R"({"label": "positive", "aspects": []})")));
}

/// A reply that ends early holds no finish, and so no label, wherever it is cut.
void checkCutReplies(Provider provider, const std::string &text)
{
    const QByteArray whole = bodyOf(provider, text);
    constexpr qsizetype mostCuts = 24;
    const qsizetype step = std::max<qsizetype>(1, whole.size() / mostCuts);
    // Other inputs are cut at other places, and each just before its end.
    for (qsizetype end = static_cast<qsizetype>(text.size()) % step; end < whole.size(); end += step)
        require(!hasLabel(readingOf(provider, whole.left(end))), "a cut reply gives no label");
    require(!hasLabel(readingOf(provider, whole.chopped(1))), "a reply without its last byte gives no label");
}

void checkSpan(const TextSpan &span, qsizetype size)
{
    require(span.begin >= 0 && span.begin <= span.end && span.end <= size, "a place lies inside the text");
}

void checkValue(const LenientValue &value, qsizetype size)
{
    checkSpan(value.span, size);
    for (const LenientValue &element : value.elements)
        checkValue(element, size);
    for (const LenientMember &member : value.members)
        checkValue(member.value, size);
}

/// What the model wrote, whole and cut at its own limit.
void checkText(const QString &text)
{
    for (const LenientMember &member : outermostMembers(text, {0, text.size()}))
        checkValue(member.value, text.size());
    Sample sample;
    sample.text = text;
    for (const FinishReason cut : {FinishReason::CutOff, FinishReason::ContentFilter, FinishReason::Refusal}) {
        sample.finish = cut;
        Answer answer;
        answer.samples = {sample};
        require(!hasLabel(reader().read(answer, {})), "a cut answer gives no label");
    }
}

} // namespace

/// The first byte chooses the provider, the rest is what its model wrote.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr std::array providers = {
        Provider::OpenAiCompatible, Provider::OpenAiResponses, Provider::OpenAiCompletions,
        Provider::Anthropic,        Provider::Gemini,          Provider::Ollama};
    static const bool areWholeRepliesRead = std::all_of(providers.begin(), providers.end(), givesLabelWhenWhole);
    require(areWholeRepliesRead, "a whole reply gives its label");
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    checkText(QString::fromStdString(text));
    checkCutReplies(providers[data[0] % providers.size()], text);
    return 0;
}
