// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"
#include "core/io/formats/spans/span_document.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// What the columns of files of spans are called, in the order of preference; upper and lower case, "_" and spaces
/// make no difference.
struct SpanColumnNames
{
    QStringList id;
    QStringList text;
};
const SpanColumnNames &spanColumnNames();

/// The first column that has one of these names; −1 where none has.
qsizetype columnNamed(const QStringList &columns, const QStringList &names);

/// The row's columns but for some, as metadata; "meta.x" is x. A missing value is no metadata.
void addRowMetadata(const SourceRow &row, const QStringList &columns, const std::vector<qsizetype> &without,
                    SpanDocument &document);

} // namespace tandem
