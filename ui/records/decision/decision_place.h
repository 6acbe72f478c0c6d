// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <vector>

namespace tandem {

/// What a decision is about: whose it is, for which label definition, and on which records. An answer that comes later
/// concerns its place, whatever is looked at by then.
struct DecisionPlace
{
    RecordId record; ///< the one that is looked at; comments that are not stored yet are kept with it
    std::vector<RecordId> records;
    LabelDefinitionId definition;
    AnnotatorId person;
    QString personName;

    bool operator==(const DecisionPlace &) const = default;
};

/// Where the session is now.
DecisionPlace placeOf(const ProjectSession &session);

} // namespace tandem
