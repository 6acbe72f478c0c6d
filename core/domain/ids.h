// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace tandem {

/// The number of a row in a project, as a type of its own: a record's id where a job's is due does not compile.
/// 0 means none; stored ids start at 1.
template <typename Tag>
struct Id
{
    constexpr Id() = default;
    constexpr explicit Id(qint64 number)
        : value(number)
    {
    }

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr): <=> compares with 0
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }

    qint64 value = 0;
};

using RecordId = Id<struct RecordTag>;
using ImportId = Id<struct ImportTag>;
using AnnotatorId = Id<struct AnnotatorTag>;
using SchemaVersionId = Id<struct SchemaVersionTag>;
using LabelDefinitionId = Id<struct LabelDefinitionTag>;
using OptionId = Id<struct OptionTag>;
using AgentId = Id<struct AgentTag>;
using AgentVersionId = Id<struct AgentVersionTag>;
using JobId = Id<struct JobTag>;
using ItemId = Id<struct ItemTag>;
using AttemptId = Id<struct AttemptTag>;
using SampleId = Id<struct SampleTag>;
using LabelId = Id<struct LabelTag>;
using VerificationId = Id<struct VerificationTag>;
using OperationId = Id<struct OperationTag>;

} // namespace tandem

template <typename Tag>
struct std::hash<tandem::Id<Tag>>
{
    size_t operator()(tandem::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
