// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/byte_source.h"
#include "core/io/formats/json_rows.h"

namespace tandem {

/// Reads one JSON array of objects, an element at a time. In a damaged array everything before the fault is read, and
/// the fault reported with line and column.
class JsonArrayReader : public JsonRows
{
public:
    /// Longer elements are taken for damage. Bytes.
    static constexpr qsizetype longestElement = 64LL * 1024 * 1024;

    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);

protected:
    std::optional<SourceRow> read() override;

private:
    JsonArrayReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options);

    enum class Expected { Start, FirstElement, Element, Separator, Nothing };

    bool peek(char &character);
    void advance();
    bool skipWhiteSpace(char &character);
    bool isAtElement();
    bool takeElement(QByteArray &element);
    void stop(qint64 row, const QString &reason);

    std::unique_ptr<ByteSource> m_bytes;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    TextPlace m_place;
    bool m_afterReturn = false;
    Expected m_expected = Expected::Start;
    bool m_isStopped = false;
};

} // namespace tandem
