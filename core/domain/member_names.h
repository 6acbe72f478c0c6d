// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

#include <vector>

namespace tandem {

/// The names that a member of an object can have: our own first, then those that other tools give it.
using MemberNames = std::vector<QStringList>;

/// The object with its members under our own names, without those that have nothing to do with us. InvalidInput, as the
/// end of a sentence whose subject is the object: a name that is misspelt, with the one that was probably meant, or a
/// member that is there under two names.
Result<nlohmann::ordered_json> withOwnNames(const nlohmann::ordered_json &object, const MemberNames &names);

} // namespace tandem
