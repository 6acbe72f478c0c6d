// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/schema.h"
#include "core/llm/adaptation.h"
#include "core/prompt/answer_form.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace tandem {

/// Whether the model is asked by a JSON schema, seen from the agent and from what is known of its model: the agent's
/// own wish, the provider's ability, parameters that bind the answer themselves (response_format, grammar, …), and what
/// the model refused. Else the answer is asked for in writing.
bool usesSchema(const AgentConfiguration &agent, const Adaptation &known);

/// The same for these label definitions: providers take 1,000 options in a schema and, in one list of more than 250,
/// texts of 15,000 characters.
bool usesSchema(const AgentConfiguration &agent, const Adaptation &known,
                const std::vector<LabelDefinition> &definitions);

/// The form of the answer that a prompt tells, following from that.
AnswerForm answerFormOf(const AgentConfiguration &agent, const Adaptation &known,
                        const std::vector<LabelDefinition> &definitions);

/// The members for a reason and for the model's own confidence, named so that no label definition has the same name.
QString reasonMember(const std::vector<LabelDefinition> &definitions);     // "reason", else "rationale", …
QString confidenceMember(const std::vector<LabelDefinition> &definitions); // "confidence", else "certainty", …

/// What the provider's schema may hold besides the plain.
struct SchemaDress
{
    bool hasUniqueItems = false; ///< a list without repetition can be asked for
};

/// A JSON schema of the answer: an object with a property for each label definition, in their order, holding one of the
/// options' texts, or a list of them; then the reason and the confidence (in percent) where the agent asks for them.
/// All required, nothing besides.
nlohmann::ordered_json answerSchema(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions,
                                    SchemaDress dress = {});

/// The same as Gemini's responseSchema has it: types in capitals, the order in a member of its own.
nlohmann::ordered_json openApiSchema(const nlohmann::ordered_json &schema);

} // namespace tandem
