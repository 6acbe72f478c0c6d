// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/definition_model.h"
#include "core/llm/builtin/span_tagger.h"
#include "core/llm/builtin/text_vocabulary.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// The fitted built-in model as it is stored with a job.
struct FittedModel
{
    TextVocabulary vocabulary;
    std::vector<DefinitionModel> definitions; ///< of record labels
    std::vector<SpanTagger> taggers;          ///< of span labels

    const DefinitionModel *definition(LabelDefinitionId id) const;
    const SpanTagger *tagger(LabelDefinitionId id) const;
};

/// Not compressed: weights hardly shrink, and so the bytes bound what reading them can take. Little-endian only within
/// QDataStream's own rules, so the same on every machine.
QByteArray packed(const FittedModel &model);

/// An error with a sentence where the bytes are damaged or from another version.
Result<FittedModel> unpackedModel(const QByteArray &bytes);

} // namespace tandem
