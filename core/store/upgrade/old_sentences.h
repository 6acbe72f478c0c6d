// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_description.h"
#include "core/domain/subset_description.h"

#include <QString>
#include <QStringList>

#include <map>

namespace tandem {

/// The shown texts of all options, by the name of their label definition; removed ones, too.
using OptionTextsByName = std::map<QString, QStringList>;

/// Reads the English sentence that files up to version 2 keep of an act: "set 2 labels of sentiment to positive". Names
/// may hold anything, so they are looked up. A sentence that cannot be read is kept as it is (`Said`).
OperationDescription operationFromSentence(const QString &sentence, const OptionTextsByName &known);

/// Reads what the same files keep of a job's subset: "all records, first 200". What has none of the known forms is a
/// query, because nothing else was written there; an empty text stays one.
SubsetDescription subsetFromSentence(const QString &sentence);

} // namespace tandem
