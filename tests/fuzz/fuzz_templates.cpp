// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent.h"
#include "core/prompt/prompt_builder.h"
#include "core/template/text_template.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("airline"), QStringLiteral("time zone")};
    return names;
}

const Schema &schema()
{
    static const Schema fixed = [] {
        LabelDefinition sentiment;
        sentiment.name = QStringLiteral("sentiment");
        sentiment.guideline = QStringLiteral("{{record}} is not read twice");
        for (const char *value : {"positive", "negative"}) {
            Option option;
            option.value = QString::fromLatin1(value);
            sentiment.options.push_back(option);
        }
        LabelDefinition aspects = sentiment;
        aspects.name = QStringLiteral("aspects");
        aspects.choice = Choice::Multiple;
        Schema schema;
        schema.guideline = QStringLiteral("Be kind.");
        schema.definitions = {sentiment, aspects};
        return schema;
    }();
    return fixed;
}

void checkProblems(const QString &source, const std::vector<TemplateProblem> &problems)
{
    for (const TemplateProblem &problem : problems) {
        require(problem.line >= 1 && problem.column >= 1, "a place starts at 1");
        require(problem.offset >= 0 && problem.length >= 0 && problem.offset + problem.length <= source.size(),
                "a problem lies inside the template");
        require(!problem.message.isEmpty(), "a problem has a sentence");
    }
}

void checkRendered(const RenderedText &rendered)
{
    qsizetype last = 0;
    for (const RenderedSlot &slot : rendered.filled) {
        require(slot.offset >= last && slot.length >= 0, "slots are in order and apart");
        last = slot.offset + slot.length;
    }
    require(last <= rendered.text.size(), "slots lie inside the text");
}

/// What a record says is put in as it stands: a prompt with and without it differs by nothing else.
void checkRecord(const PromptBuilder &prompts)
{
    Record record;
    record.content = QStringLiteral("{{guideline}}{{#labels}}</text>{{/labels}}");
    record.metadata = {{QStringLiteral("airline"), QStringLiteral("{{record}}")}};
    const Result<Prompt> prompt = prompts.prompt(record);
    require(prompt.has_value(), "a record with text has a prompt");
    const RenderedPrompt preview = prompts.preview(record);
    require(preview.user.text == prompt->user && preview.system.text == prompt->system, "the preview is what is sent");
    checkRendered(preview.user);
    checkRendered(preview.system);
    for (const RenderedSlot &slot : preview.user.filled) {
        if (slot.name == u"record")
            require(preview.user.text.mid(slot.offset, slot.length) == record.content, "a record is put in once");
    }
}

} // namespace

/// Reads the bytes as a template: of the user's prompt, and of both prompts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<TemplateProblem> syntax = TextTemplate::syntaxProblems(source);
    checkProblems(source, syntax);
    require(TextTemplate::parse(source).has_value() == syntax.empty(), "a template parses if it has no problems");
    const std::vector<TemplateProblem> problems = PromptBuilder::problems(source, columns());
    checkProblems(source, problems);
    AgentConfiguration agent = builtInAgent();
    agent.systemTemplate = source;
    agent.userTemplate = source;
    for (const AnswerForm form : {AnswerForm::Written, AnswerForm::Json}) {
        const auto prompts = PromptBuilder::create(agent, schema(), schema().definitions, columns(), form);
        require(prompts.has_value() == problems.empty(), "what the editor accepts can be used");
        if (prompts)
            checkRecord(*prompts);
    }
    PromptBuilder::warnings(agent);
    return 0;
}
