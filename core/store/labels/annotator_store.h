// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotator.h"

#include <vector>

namespace tandem {

class Connection;

/// The words of the column annotator.kind.
QString toWord(AnnotatorKind kind);
std::optional<AnnotatorKind> annotatorKindFromWord(const QString &word);

/// The annotator of that kind and name, made where there is none. The name is trimmed; an empty one is refused.
Result<Annotator> ensureAnnotator(Connection &connection, AnnotatorKind kind, const QString &name);

/// The one of that kind and name; invalid where there is none.
Result<AnnotatorId> knownAnnotator(Connection &connection, AnnotatorKind kind, const QString &name);

/// The reference annotator that imported gold belongs to, made where there is none.
Result<Annotator> goldAnnotator(Connection &connection);
Result<AnnotatorId> knownGoldAnnotator(Connection &connection); ///< invalid where there is none
/// Whether gold was ever imported.
Result<bool> hasGoldAnnotator(Connection &connection);
/// The annotator whose labels settle conflicts, made where there is none.
Result<Annotator> reconciliationAnnotator(Connection &connection);

Result<Annotator> annotator(Connection &connection, AnnotatorId id);
/// All persons, by name.
Result<std::vector<Annotator>> people(Connection &connection);

} // namespace tandem
