// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/io/formats/source_findings.h"
#include "core/io/formats/source_reader.h"
#include "core/io/formats/spans/offset_unit.h"
#include "core/io/formats/spans/span_document.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace tandem {

/// How the tags of a CoNLL file say where a span begins.
enum class TagScheme {
    Iob2,  ///< B- begins every span
    Iob1,  ///< B- begins a span only right behind another of its type
    Bioes, ///< besides, E- ends one, and S- is a whole one
    Bilou  ///< the same with L- and U-
};

/// How they are called ("IOB2"); a proper name.
QString nameOf(TagScheme scheme);

/// How a file of spans is to be read. What is empty or 0 is guessed.
struct SpanSourceOptions
{
    QString encoding;
    std::optional<OffsetUnit> unit; ///< of offsets, where the file has them
    int tokenColumn = 0;            ///< CoNLL, from 1; 0: the first
    int tagColumn = 0;              ///< CoNLL, from 1; 0: the last
    qint64 unitFrom = 0;            ///< the unit is guessed from so many documents; 0: from all
    QString labelName;              ///< of files that hold several label definitions: whose spans are meant; empty: all
    CancelToken cancel;             ///< of the guessing of the unit
};

/// What came of a place that is not as it should be.
enum class SpanFaultKind {
    DocumentLeftOut, ///< nothing of the document was taken
    SpanLeftOut,     ///< the document was taken without that span
    Mended           ///< it was taken for what it seems to mean
};

struct SpanFileFault
{
    SpanFaultKind kind = SpanFaultKind::DocumentLeftOut;
    SourceFault place; ///< with the reason
};

/// What a reader took a file for, and what it bore with. The counts grow while it reads.
struct SpanFindings
{
    SourceFindings source; ///< the encoding, and bytes that were mended
    std::optional<TagScheme> scheme;
    QChar separator; ///< of columns; null: none
    int columns = 0; ///< CoNLL
    int tagColumn = 0;
    std::optional<OffsetUnit> unit;
    bool isUnitGuessed = false; ///< by the texts that spans are said to cover, or by the words that they end at
    bool isUnitSure = true;     ///< something in the file told it
    qint64 checked = 0;         ///< spans whose covered text is right
    qint64 unchecked = 0;       ///< of which the file does not say what they cover
    qint64 inOtherUnit = 0;     ///< checked ones that were right in another unit than the file's
    qint64 comments = 0;        ///< lines of a CoNLL file
};

/// What people should know about how a file was read, each a whole sentence.
QStringList spanFindingSentences(const SpanFindings &findings);

/// Reads texts with their spans from one file; memory does not grow with the file. Thread: one at a time.
class SpanReader
{
public:
    virtual ~SpanReader() = default;

    /// The next document, its spans in order, each once and inside the text; empty at the end. Faults on the way go to
    /// `onFault`, and the good rest goes on.
    virtual std::optional<SpanDocument> next() = 0;
    virtual const SpanFindings &findings() const = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 size() const = 0;
    /// What the system said when reading stopped before the end of the file; empty where it did not.
    virtual QString readError() const = 0;

    void onFault(std::function<void(const SpanFileFault &)> handler) { m_onFault = std::move(handler); }

protected:
    void fault(SpanFaultKind kind, qint64 row, qint64 line, const QString &reason) const
    {
        if (m_onFault)
            m_onFault({kind, {row, line, 0, reason}});
    }

private:
    std::function<void(const SpanFileFault &)> m_onFault;
};

} // namespace tandem
