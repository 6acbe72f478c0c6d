// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace tandem {

class Connection;
class Steps;
struct Decision;

/// Keeps what a person remarks on records, by itself. On one record it takes the place of what they remarked before,
/// and an empty text takes that away; on several it is added to it. The records whose comment is another now: none of
/// those that are not there. NotFound: the definition or the person is not.
Result<std::vector<RecordId>> writeComment(Connection &connection, const std::vector<RecordId> &records,
                                           LabelDefinitionId definition, AnnotatorId person, const QString &text);

/// What was said along with a decision on the records in decision_act, added to what the person had remarked.
void keepCommentOf(Steps &steps, const Decision &decision);

} // namespace tandem
