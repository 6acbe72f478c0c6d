// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/json_rows.h"
#include "core/io/formats/line_source.h"

namespace tandem {

/// Reads JSON Lines: a bad line is reported and the rest goes on; blank lines are no rows.
class JsonLinesReader : public JsonRows
{
public:
    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);

protected:
    std::optional<SourceRow> read() override;
    QString readError() const override { return m_lines.bytes().readError(); }

private:
    JsonLinesReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options);

    LineSource m_lines;
};

} // namespace tandem
