// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

#include <vector>

namespace tandem {

/// The names that a member of an object can have: our own first, then those that other tools give it.
using MemberNames = std::vector<QStringList>;

/// Whether a member is a note of whoever wrote the file, as "_comment" and "$schema": it is read by nobody.
bool isNote(const QString &name);

/// The object with its members under our own names, without notes. InvalidInput, as the end of a sentence whose subject
/// is the object: a member that means nothing, with the one that was probably meant, or one that is there under two
/// names.
Result<nlohmann::ordered_json> withOwnNames(const nlohmann::ordered_json &object, const MemberNames &names);

} // namespace tandem
