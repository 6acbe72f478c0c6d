// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/comment_of.h"

#include <algorithm>

namespace tandem {

const KnownComment *commentOf(const KnownLabels &known, LabelDefinitionId definition, AnnotatorId person)
{
    const auto found = std::find_if(known.comments.rbegin(), known.comments.rend(), [=](const KnownComment &comment) {
        return comment.definition == definition && (!person.isValid() || comment.annotator == person);
    });
    return found == known.comments.rend() ? nullptr : &*found;
}

} // namespace tandem
