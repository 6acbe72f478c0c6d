// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/schema.h"
#include "core/llm/wire/adaptation.h"
#include "core/prompt/answer_form.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace tandem {

/// Whether requests bind the answer, seen from the agent and from what is known of its model: the agent's own wish, the
/// provider's ability, parameters that bind the answer themselves (response_format, grammar, …), and what the model
/// refused. Else the answer is asked for in writing.
bool bindsAnswer(const AgentConfiguration &agent, const Adaptation &known);

/// The form of the answer that a prompt tells, and that the request binds it to unless it is the written one.
/// A schema only as large as providers take it: 1,000 options and, in one list of more than 250, texts of 15,000
/// characters. One option alone only where a single choice is all that is asked for.
AnswerForm answerFormOf(const AgentConfiguration &agent, const Adaptation &known,
                        const std::vector<LabelDefinition> &definitions);

/// What the model reads for each option, in their order, none twice: the text, or the value where the text is taken.
QStringList optionTexts(const LabelDefinition &definition);

/// What the provider's schema may hold besides the plain.
struct SchemaDress
{
    bool hasUniqueItems = false; ///< a list without repetition can be asked for
};

/// A JSON schema of the answer: an object with a property for each label definition, in their order, holding one of the
/// options' texts, a list of them or, for spans, a list of objects with a quote ("text") and its option ("label"); then
/// the reason and the confidence (in percent) where the agent asks for them. All required, nothing besides.
nlohmann::ordered_json answerSchema(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions,
                                    SchemaDress dress = {});

/// The same as Gemini's responseSchema has it: types in capitals, the order in a member of its own.
nlohmann::ordered_json openApiSchema(const nlohmann::ordered_json &schema);

} // namespace tandem
