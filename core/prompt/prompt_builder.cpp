// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt_builder.h"

#include "core/prompt/prompt_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct PromptBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

/// One empty context: the section is shown once and everything inside is found around it.
std::vector<TemplateContext> shownIf(bool condition)
{
    return condition ? std::vector<TemplateContext>(1) : std::vector<TemplateContext>();
}

TemplateContext contextOf(const Option &option)
{
    TemplateContext context;
    context.values[QStringLiteral("value")] = option.value;
    context.values[QStringLiteral("text")] = option.shownText();
    context.values[QStringLiteral("description")] = option.description;
    return context;
}

TemplateContext contextOf(const LabelDefinition &definition, const QString &form)
{
    TemplateContext context;
    context.values[QStringLiteral("name")] = definition.name;
    context.values[QStringLiteral("guideline")] = definition.guideline;
    context.values[QStringLiteral("format")] = form;
    const bool isSpans = definition.level == Level::Span;
    context.sections[QStringLiteral("single")] = shownIf(!isSpans && definition.choice == Choice::Single);
    context.sections[QStringLiteral("multiple")] = shownIf(!isSpans && definition.choice == Choice::Multiple);
    context.sections[QStringLiteral("spans")] = shownIf(isSpans);
    std::vector<TemplateContext> &options = context.sections[QStringLiteral("options")];
    for (const Option &option : definition.options)
        options.push_back(contextOf(option));
    return context;
}

std::vector<TemplateContext> contextsOf(const std::vector<LabelDefinition> &definitions, AnswerForm form,
                                        const AgentConfiguration &agent)
{
    const QStringList forms = answerForms(definitions, form, {agent.asksReason, agent.asksConfidence});
    std::vector<TemplateContext> contexts;
    for (size_t i = 0; i < definitions.size(); ++i)
        contexts.push_back(contextOf(definitions[i], forms[static_cast<qsizetype>(i)]));
    return contexts;
}

bool closes(const QString &words, const QString &tag)
{
    const QRegularExpression mark(u"/\\s*" + QRegularExpression::escape(tag),
                                  QRegularExpression::CaseInsensitiveOption);
    return words.contains(u'/') && words.contains(mark);
}

/// A name for the marks around the record that the record cannot close by itself. It stays the same for nearly all
/// records, so that what providers keep of a prompt's beginning stays of use.
QString tagFor(const Record &record)
{
    const QString plain = QStringLiteral("text");
    const auto occurs = [&record](const QString &tag) {
        return closes(record.content, tag) ||
               std::any_of(record.metadata.begin(), record.metadata.end(),
                           [&tag](const auto &entry) { return closes(entry.second, tag); });
    };
    QString tag = plain;
    for (int number = 1; occurs(tag); ++number)
        tag = plain + u'-' + QString::number(number);
    return tag;
}

Result<void> checkDefinitions(const std::vector<LabelDefinition> &definitions)
{
    if (definitions.empty())
        return failure(ErrorCode::InvalidInput,
                       PromptBuilderText::tr("There is no label to ask for. Choose at least one."));
    for (const LabelDefinition &definition : definitions) {
        if (definition.options.empty()) {
            return failure(
                ErrorCode::InvalidInput,
                PromptBuilderText::tr("Label “%1” has no options. Add some to the schema.").arg(definition.name));
        }
    }
    return {};
}

Result<TextTemplate> checkedTemplate(const QString &source, const QString &which, const QStringList &metadataColumns)
{
    const std::vector<TemplateProblem> problems = promptTemplateProblems(source, metadataColumns);
    if (problems.empty())
        return TextTemplate::parse(source);
    QStringList messages;
    for (const TemplateProblem &problem : problems)
        messages += which.arg(problem.message);
    return failure(ErrorCode::InvalidInput, messages.join(u'\n'));
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.isSpace(); });
}

} // namespace

Result<PromptBuilder> PromptBuilder::create(const AgentConfiguration &agent, const Schema &schema,
                                            const std::vector<LabelDefinition> &definitions,
                                            const QStringList &metadataColumns, AnswerForm form)
{
    const auto checked = checkDefinitions(definitions);
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    auto system = checkedTemplate(agent.systemTemplate, PromptBuilderText::tr("System prompt: %1"), metadataColumns);
    if (!system)
        return tl::unexpected<Error>(system.error());
    auto user = checkedTemplate(agent.userTemplate, PromptBuilderText::tr("Prompt: %1"), metadataColumns);
    if (!user)
        return tl::unexpected<Error>(user.error());
    if (!showsRecord(*system) && !showsRecord(*user))
        return failure(ErrorCode::InvalidInput, missingRecordMessage());
    PromptBuilder builder;
    builder.m_system = std::move(*system);
    builder.m_user = std::move(*user);
    builder.m_definitions = definitions;
    builder.m_fixed.values[QStringLiteral("guideline")] = schema.guideline;
    builder.m_fixed.sections[QStringLiteral("labels")] = contextsOf(definitions, form, agent);
    // A record that lacks one of the project's columns shows nothing there, which is not a missing placeholder.
    for (const QString &column : metadataColumns)
        builder.m_fixed.values[metadataPrefix() + column] = QString();
    return builder;
}

std::vector<TemplateProblem> PromptBuilder::problems(const QString &source, const QStringList &metadataColumns)
{
    std::vector<TemplateProblem> found = promptTemplateProblems(source, metadataColumns);
    if (!found.empty())
        return found;
    const auto parsed = TextTemplate::parse(source);
    if (parsed && !showsRecord(*parsed))
        found.push_back({1, 1, 0, 0, PromptBuilderText::tr("Line 1: %1").arg(missingRecordMessage()),
                         QStringLiteral("{{record}}")});
    return found;
}

QStringList PromptBuilder::warnings(const AgentConfiguration &agent)
{
    const auto system = TextTemplate::parse(agent.systemTemplate);
    const auto user = TextTemplate::parse(agent.userTemplate);
    return system && user ? promptTemplateWarnings(*system, *user) : QStringList();
}

TemplateContext PromptBuilder::context(const Record &record) const
{
    TemplateContext context = m_fixed;
    context.values[QStringLiteral("record")] = record.content;
    context.values[QStringLiteral("tag")] = tagFor(record);
    for (const auto &[name, value] : record.metadata)
        context.values[metadataPrefix() + name] = value;
    return context;
}

Result<Prompt> PromptBuilder::prompt(const Record &record) const
{
    if (isBlank(record.content))
        return failure(ErrorCode::InvalidInput, PromptBuilderText::tr("The record has no text to label."));
    const TemplateContext values = context(record);
    return Prompt{m_system.render(values), m_user.render(values)};
}

RenderedPrompt PromptBuilder::preview(const Record &record) const
{
    const TemplateContext values = context(record);
    return {m_system.renderWithSlots(values), m_user.renderWithSlots(values)};
}

} // namespace tandem
