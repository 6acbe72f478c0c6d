// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QStringList>

#include <vector>

namespace tandem {

/// How the model is told to answer: a line "Label: option" for each label, or one JSON object with a member for each
/// (where the request carries a schema of it).
enum class AnswerForm { Written, Json };

/// What is asked for after the labels.
struct AnswerExtras
{
    bool reason = false;     ///< a sentence that says why: "Reason: …", or the member "reason"
    bool confidence = false; ///< how sure the model says it is, in percent: "Confidence: …", or the member "confidence"
};

/// How to answer for each definition, in order; the last one carries the extras. Put below each other they are the
/// whole form.
QStringList answerForms(const std::vector<LabelDefinition> &definitions, AnswerForm form, const AnswerExtras &extras);

} // namespace tandem
