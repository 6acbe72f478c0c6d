// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"
#include "core/io/import.h"
#include "core/io/row_mapper.h"

#include <deque>
#include <memory>

namespace tandem {

/// A source with the mapping that makes records of its rows; good rows, bad rows and options go into a report, which
/// must outlive it.
class MappedSource
{
public:
    static Result<std::unique_ptr<MappedSource>> open(const ImportRequest &request, const Schema &schema,
                                                      ImportReport &report);

    /// The next row that has an id; bad rows on the way are counted.
    std::optional<SourceRow> next();
    RowMapper &mapper() { return m_mapper; }
    qint64 bytesRead() const { return m_reader->bytesRead(); }
    qint64 size() const { return m_reader->size(); }
    QString readError() const { return m_reader->readError(); }

private:
    MappedSource(std::unique_ptr<SourceReader> reader, RowMapper mapper, std::deque<SourceRow> ahead,
                 qsizetype columnCount, ImportReport &report);

    std::unique_ptr<SourceReader> m_reader;
    RowMapper m_mapper;
    std::deque<SourceRow> m_ahead;
    ImportReport &m_report;
    qsizetype m_columnCount = 0; ///< as many as the mapper knows
};

tl::unexpected<Error> importCancelled();

} // namespace tandem
