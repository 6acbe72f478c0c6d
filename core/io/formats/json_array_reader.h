// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/json_rows.h"
#include "core/io/formats/text_window.h"

namespace tandem {

/// Reads one JSON array of objects, an element at a time; also one that is a member of an object. A bad element costs
/// itself only, where the next one's beginning is certain: behind its end, if brackets and quotes fit, else at the next
/// object that is whole and begins as rows do. Faults are reported with line and column.
class JsonArrayReader : public JsonRows
{
public:
    /// Longer elements are taken for damage. Bytes.
    static constexpr qsizetype longestElement = 64LL * 1024 * 1024;

    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);

protected:
    std::optional<SourceRow> read() override;
    QString readError() const override { return m_window.bytes().readError(); }

private:
    JsonArrayReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options);

    enum class Expected { Start, FirstElement, Element, Separator, Nothing };
    enum class Extent { Whole, Damaged, EndOfFile, TooLong };

    Result<void> enterArray();
    bool enterMember(const QString &path, int depth);
    bool isAtElement();
    bool isBetweenElements(char byte);
    Extent takeElement(qsizetype longest, qsizetype depth = 0);
    std::optional<SourceRow> readElement();
    bool reportUnfinished(Extent extent, TextPlace start);
    bool endsSurely(const QByteArray &element);
    bool goToNextElement();
    bool goToObject(char *previous);
    bool isRow(const QByteArray &object) const;
    void stop(qint64 row, const QString &reason);

    TextWindow m_window;
    Expected m_expected = Expected::Start;
    bool m_isStopped = false;
    qint64 m_searchLeft = 256LL * 1024 * 1024; ///< bytes that may be read in vain, looking for the next element
};

/// That a file is no JSON array of objects, and what to do.
QString noArrayFault();

} // namespace tandem
