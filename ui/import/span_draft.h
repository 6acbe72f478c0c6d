// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"

#include <QString>
#include <QStringList>

namespace tandem {

/// What a person has said so far about a file of spans. A value: it reads nothing and asks nobody.
struct SpanDraft
{
    QString format; ///< of spanFormats()
    SpanSourceOptions options;
    QString label;            ///< the label definition that the spans become labels of
    bool makesLabel = false;  ///< it is made, with an option for each label of the file
    bool addsOptions = false; ///< labels of the file that are no option of it become some
    bool isGold = true;
    QString person; ///< whose they are where they are no gold

    SpanImport import() const;
    /// Whether the schema is to be changed by what the file holds.
    bool changesSchema() const { return makesLabel || addsOptions; }
    /// Why this cannot be imported yet, as a sentence; empty if it can.
    QString problem(const Schema &schema) const;
};

/// What the schema would get for a file whose spans have these labels: a new label definition, or the one that is there
/// with the missing options alone; none where nothing is missing. Refused where they are too many to be options, and
/// where they would clash with what the schema has.
Result<std::vector<LabelDefinition>> spanAdditions(const SpanDraft &draft, const Schema &schema,
                                                   const QStringList &labels);

} // namespace tandem
