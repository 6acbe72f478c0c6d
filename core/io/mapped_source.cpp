// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mapped_source.h"

#include "core/io/source_columns.h"

#include <QCoreApplication>

namespace tandem {

namespace {

constexpr size_t sampleRows = 200;

void addFault(ImportReport &report, const SourceFault &fault)
{
    constexpr size_t keptFaults = 100;
    ++report.badRows;
    if (report.faults.size() < keptFaults)
        report.faults.push_back(fault);
}

} // namespace

Result<std::unique_ptr<MappedSource>> MappedSource::open(const ImportRequest &request, const Schema &schema,
                                                         ImportReport &report)
{
    auto reader = SourceReader::open(request.path, request.options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    (*reader)->onFault([&report](const SourceFault &fault) { addFault(report, fault); });
    std::vector<SourceRow> sample;
    while (sample.size() < sampleRows) {
        auto row = (*reader)->next();
        if (!row)
            break;
        sample.push_back(std::move(*row));
    }
    if ((*reader)->columns().isEmpty())
        return tl::unexpected<Error>(withoutColumns((*reader)->options(), report.faults));
    const auto columns =
        columnsWith(namedColumns(request.mapping), request.path, (*reader)->options(), (*reader)->columns());
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    auto mapper = RowMapper::create(request.mapping, *columns, schema, sample);
    if (!mapper)
        return tl::unexpected<Error>(mapper.error());
    report.usedOptions = (*reader)->options();
    report.numberedFrom = request.mapping.idColumn.isEmpty() ? request.mapping.rowsBefore + 1 : 0;
    report.usedSetSeparator = mapper->setSeparator();
    std::deque<SourceRow> ahead(std::make_move_iterator(sample.begin()), std::make_move_iterator(sample.end()));
    return std::unique_ptr<MappedSource>(
        new MappedSource(std::move(*reader), std::move(*mapper), std::move(ahead), columns->size(), report));
}

MappedSource::MappedSource(std::unique_ptr<SourceReader> reader, RowMapper mapper, std::deque<SourceRow> ahead,
                           qsizetype columnCount, ImportReport &report)
    : m_reader(std::move(reader))
    , m_mapper(std::move(mapper))
    , m_ahead(std::move(ahead))
    , m_report(report)
    , m_columnCount(columnCount)
{
}

std::optional<SourceRow> MappedSource::next()
{
    while (true) {
        std::optional<SourceRow> row;
        if (m_ahead.empty()) {
            row = m_reader->next();
        } else {
            row = std::move(m_ahead.front());
            m_ahead.pop_front();
        }
        if (!row) {
            m_report.findings = m_reader->findings();
            return std::nullopt;
        }
        if (m_reader->columns().size() > m_columnCount) {
            m_columnCount = m_reader->columns().size();
            m_mapper.setColumns(m_reader->columns());
        }
        if (m_mapper.idOf(*row).isNull()) {
            addFault(m_report,
                     {row->number, row->line, 0, QCoreApplication::translate("Import", "The row has no id.")});
            continue;
        }
        ++m_report.rows;
        return row;
    }
}

tl::unexpected<Error> importCancelled()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Import", "The import was cancelled; nothing of it was kept."));
}

} // namespace tandem
