// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace tandem {

/// Named values in the order of the source's columns. Values are text as it stood in the file; of a JSON value that is
/// no string, its JSON text. The store knows which is which.
using Metadata = std::vector<std::pair<QString, QString>>;

/// One item of text to label.
struct Record
{
    RecordId id;
    QString externalId; ///< text, never a number
    QString content;
    Metadata metadata;
    QByteArray metadataJson = {}; ///< the same with its types, as it is stored; only where an export reads it
};

} // namespace tandem
