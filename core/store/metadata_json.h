// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QByteArray>
#include <QStringList>

namespace tandem {

/// The column record.metadata: a JSON object in UTF-8, members in their order, values always text.
QByteArray metadataToJson(const Metadata &metadata);

/// Reads it back. What is not text (in a file that somebody else edited) comes as its JSON text; what is no JSON object
/// gives no metadata.
Metadata metadataFromJson(const QByteArray &json);

/// A JSON array of texts, and back; what is none gives no texts.
QByteArray textListToJson(const QStringList &texts);
QStringList textListFromJson(const QByteArray &json);

/// Only these names, in the order of `names`; missing ones are left out.
Metadata selected(const Metadata &metadata, const QStringList &names);

} // namespace tandem
