// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/formats/source_findings.h"
#include "core/store/import/restored_record.h"

#include <QString>

#include <memory>
#include <optional>

namespace tandem {

/// Reads an export with everything that was said, as CSV, TSV or JSON Lines, record by record.
class RestoredSource
{
public:
    /// InvalidInput: it is no such export.
    static Result<std::unique_ptr<RestoredSource>> open(const QString &path, const Schema &schema);
    virtual ~RestoredSource() = default;

    /// The next record; empty at the end. A label or an option that the schema lacks, and a row that cannot be read,
    /// are errors: what comes back is all or nothing.
    virtual Result<std::optional<RestoredRecord>> next() = 0;

    /// Whether there is gold in it, which is known once a record was read.
    bool hasGold() const { return m_hasGold; }
    /// What could not be kept as it stands.
    const SourceFindings &findings() const { return m_findings; }

protected:
    bool m_hasGold = false;
    SourceFindings m_findings;
};

} // namespace tandem
