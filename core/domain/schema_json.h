// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QByteArray>

namespace tandem {

/// Reads a schema from JSON: Tandem's own form, MEGAnno's released form
/// ({"label_schema":[{"name","level","options":[{"value","text"}]}]}) and the form of its paper
/// ("label_name", options as plain strings). Ids stay 0. Integer option values become text.
/// Errors name what is wrong and where; the result also passes `checkSchema`.
Result<Schema> schemaFromJson(const QByteArray &json);

/// Tandem's form, members in a fixed order, two spaces of indent, empty members left out. Ids are not written.
QByteArray schemaToJson(const Schema &schema);

} // namespace tandem
