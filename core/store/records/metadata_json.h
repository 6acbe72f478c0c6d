// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tandem {

/// The column record.metadata: a JSON object in UTF-8, members in their order. Values are text; those that a file of
/// JSON held as numbers, true, false or null are kept as such.
QByteArray metadataToJson(const Metadata &metadata);
/// The same behind what is in `json` already: an import writes millions of these, and allocates nothing for each.
/// `typed`: the members, in ascending order, whose value is JSON and no text.
void appendMetadata(QByteArray &json, const Metadata &metadata, const std::vector<size_t> &typed = {});
/// Text as it stands, likewise.
void appendUtf8(QByteArray &utf8, const QString &text);

/// Reads it back. What is not text comes as its JSON text, to the digit, and null as a null string; what is no JSON
/// object gives no metadata.
Metadata metadataFromJson(const QByteArray &json);

/// A JSON array of texts, and back; what is none gives no texts.
QByteArray textListToJson(const QStringList &texts);
QStringList textListFromJson(const QByteArray &json);

/// Only these names, in the order of `names`; missing ones are left out.
Metadata selected(const Metadata &metadata, const QStringList &names);

} // namespace tandem
