// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/prompt/answer_form.h"
#include "core/prompt/token_estimator.h"
#include "core/template/text_template.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// What is sent to a model for one record.
struct Prompt
{
    QString system; ///< may be empty
    QString user;
};

struct RenderedPrompt
{
    RenderedText system;
    RenderedText user;
};

/// Makes prompts for one agent and a set of label definitions. Placeholders: {{record}}, {{meta.NAME}}, {{guideline}},
/// {{tag}} (a name for the marks around the record that does not occur in it: "text" wherever that will do),
/// {{#labels}}…{{/labels}} with {{name}}, {{guideline}}, {{#multiple}}, {{#single}}, {{#spans}}, {{format}} (how to
/// answer for this label; the formats of all labels in order, a line each, are the whole form),
/// {{#options}}…{{/options}} with {{value}}, {{text}}, {{description}}. Thread: any, after `create`.
class PromptBuilder
{
public:
    /// Refuses templates that cannot be used: syntax, unknown placeholders (with the nearest known name), no {{record}}
    /// or {{meta.…}} anywhere, no options. `metadataColumns` are the project's.
    static Result<PromptBuilder> create(const AgentConfiguration &agent, const Schema &schema,
                                        const std::vector<LabelDefinition> &definitions,
                                        const QStringList &metadataColumns, AnswerForm form = AnswerForm::Written);

    /// All problems of a template, for an editor: those of syntax, and those of meaning as above.
    static std::vector<TemplateProblem> problems(const QString &source, const QStringList &metadataColumns);

    /// What works, and is probably not meant, as sentences: the options or the form of the answer are never shown.
    static QStringList warnings(const AgentConfiguration &agent);

    /// The prompt of a record; an error (of this item) where the record's content is blank.
    Result<Prompt> prompt(const Record &record) const;
    RenderedPrompt preview(const Record &record) const;

    const std::vector<LabelDefinition> &definitions() const { return m_definitions; }

private:
    TemplateContext context(const Record &record) const;

    TextTemplate m_system;
    TextTemplate m_user;
    TemplateContext m_fixed;
    std::vector<LabelDefinition> m_definitions;
};

} // namespace tandem
