// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QStringList>

#include <vector>

namespace tandem {

/// How the model is told to answer: a line "Label: option" for each label, one JSON object with a member for each
/// (where the request carries a schema of it), or one option and nothing else (where the request binds it to that).
/// Spans are asked for as a list of quotes with labels.
enum class AnswerForm { Written, Json, Option };

/// What is asked for after the labels.
struct AnswerExtras
{
    bool reason = false;     ///< a sentence that says why: "Reason: …", or the member "reason"
    bool confidence = false; ///< how sure the model says it is, in percent: "Confidence: …", or the member "confidence"
};

/// The members for a reason and for the model's own confidence, named so that no label definition has the same name.
QString reasonMember(const std::vector<LabelDefinition> &definitions);     // "reason", else "rationale", …
QString confidenceMember(const std::vector<LabelDefinition> &definitions); // "confidence", else "certainty", …

/// How to answer for each definition, in order; the last one carries the extras. Put below each other they are the
/// whole form.
QStringList answerForms(const std::vector<LabelDefinition> &definitions, AnswerForm form, const AnswerExtras &extras);

} // namespace tandem
