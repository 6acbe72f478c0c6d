// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_lines_reader.h"

#include <QCoreApplication>

namespace tandem {

Result<std::unique_ptr<SourceReader>> JsonLinesReader::open(const QString &path, const SourceOptions &options)
{
    auto bytes = ByteSource::open(path, options.encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto reader = std::unique_ptr<JsonLinesReader>(new JsonLinesReader(std::move(*bytes), options));
    reader->readColumns();
    return reader;
}

JsonLinesReader::JsonLinesReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options)
    : m_lines(std::move(bytes), LineSource::LoneReturn::IsText)
{
    m_options = options;
    m_size = m_lines.bytes().size();
}

std::optional<SourceRow> JsonLinesReader::read()
{
    while (m_lines.next()) {
        m_bytesRead = m_lines.bytes().bytesRead();
        const QByteArray line(m_lines.line().trimmed().toByteArray());
        if (line.isEmpty())
            continue;
        if (m_lines.isCut()) {
            fault({++m_rowNumber, m_lines.number(), 0,
                   QCoreApplication::translate("Source", "The line is longer than 64 MiB.")});
            continue;
        }
        SourceRow row;
        if (readObject(line, {m_lines.number(), 1}, row) == Outcome::Row)
            return row;
    }
    return std::nullopt;
}

} // namespace tandem
