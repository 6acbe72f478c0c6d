// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/decision_place.h"

namespace tandem {

DecisionPlace placeOf(const ProjectSession &session)
{
    const LabelDefinition *definition = session.definition();
    return {session.current(), session.selection(), definition ? definition->id : LabelDefinitionId(),
            session.person().id, session.person().name};
}

} // namespace tandem
