// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

namespace tandem {

class Steps;

/// Where a person has one own label at a time.
struct LabelPlace
{
    RecordId record;
    LabelDefinitionId definition;
    AnnotatorId annotator;
};

/// Makes one row of labels of a person's own labels and of their verdicts that have just become labels (the temporary
/// table `verdict_to_keep`): the later of both is current, and each act takes away what counted before it and brings
/// what counted after it, as if there had been no verdicts. For the few places that had both.
void mergeLabels(Steps &steps, const LabelPlace &place);

} // namespace tandem
