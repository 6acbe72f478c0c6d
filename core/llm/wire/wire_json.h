// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

namespace tandem::wire {

/// Reading foreign JSON without surprises: what is missing or of another type gives nothing, never an exception.

using Json = nlohmann::ordered_json;

/// A member of an object; null where there is none.
const Json &memberOf(const Json &object, const char *name);
/// The first element of an array; null where there is none.
const Json &firstOf(const Json &array);
/// The elements of an array; none where it is no array.
const Json &listOf(const Json &value);
QString textOf(const Json &value);
QString textOf(const Json &object, const char *name);
/// A whole number that is not negative; 0 where it is none.
qint64 countOf(const Json &object, const char *name);
/// Compact JSON, members in their order; bytes that are no UTF-8 become U+FFFD.
QByteArray written(const Json &json);
/// A text itself, an object as compact JSON; nothing where it is nested deeper than any answer is.
QString shallowText(const Json &value);
/// A body, also where some of its bytes are no UTF-8 (they become U+FFFD); discarded where it is no JSON.
Json parsed(const QByteArray &body);

} // namespace tandem::wire
