// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span_work.h"

#include <QString>

namespace tandem {

class Steps;

/// What a person's acts on the spans of one record go on from.
struct SpanPlace
{
    RecordId record; ///< invalid: there is no such record
    QString content;
    LabelId judged; ///< the job's label that the work is about; invalid: it is their own label
    JobId job;      ///< of that label
    std::vector<Span> ofJob;
    SpanWork work;
    bool isBegun = false; ///< the person has said something there already
};

SpanPlace spanPlace(Steps &steps, RecordId record, LabelDefinitionId definition, AnnotatorId person);

/// The same of those who settle a conflict: `ofJob` are the spans that any of the people who are done has. Invalid
/// record: there is none, or nothing to settle in it.
SpanPlace settlingPlace(Steps &steps, RecordId record, LabelDefinitionId definition);

} // namespace tandem
