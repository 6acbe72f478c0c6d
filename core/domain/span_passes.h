// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/known_label.h"
#include "core/domain/span_settling.h"

#include <optional>
#include <vector>

namespace tandem {

/// What people marked in one record without having seen what others marked, and what is right there.
struct SpanPasses
{
    std::vector<SpanParty> blind;           ///< those who worked blind, by their ids, without their names
    qint64 informed = 0;                    ///< people who are done, too, and saw a model's or another's spans before
    std::optional<std::vector<Span>> right; ///< as people agree or as it was settled; empty: it is still a conflict
};

/// A record that several people are done with.
struct PassedRecord
{
    RecordId record;
    QString content;
    SpanPasses passes;
};

/// The passes over one record for a label definition, from everything that was said of it, its history included.
///
/// A pass is a person's own label that was done. It is blind where they said nothing of a model's label before, and as
/// it was until they could see what others marked: the window holds that back until both are done. What they changed
/// later is no part of it.
SpanPasses spanPassesOf(const KnownLabels &known, LabelDefinitionId definition, const std::vector<JobId> &shown);

} // namespace tandem
