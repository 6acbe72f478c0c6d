// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/io/formats/spans/conll_reader.h"
#include "core/io/formats/spans/conll_writer.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

QString conllFileWith(const QByteArray &bytes)
{
    static QTemporaryFile file(QFileInfo::exists(QStringLiteral("/dev/shm"))
                                   ? QStringLiteral("/dev/shm/tandem-fuzz-XXXXXX")
                                   : QStringLiteral("tandem-fuzz-XXXXXX"));
    require(file.isOpen() || file.open(), "the file can be made");
    require(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush(), "and written");
    return file.fileName();
}

void checkDocument(const SpanDocument &document)
{
    require(!document.content.isEmpty() && document.spans, "a document has a text and spans");
    const qint64 size = CodePoints(document.content).count();
    qint64 at = 0;
    for (const FileSpan &span : *document.spans) {
        require(span.start >= at && span.end > span.start && span.end <= size, "spans lie in the text, in order");
        require(!span.label.isEmpty(), "and have a label");
        at = span.end;
    }
}

/// Reads all of a file and writes it again; what is left at the end are the bytes.
QByteArray rewritten(const QByteArray &bytes, qint64 &faults)
{
    SpanSourceOptions options;
    options.encoding = QStringLiteral("UTF-8");
    const auto reader = openConll(conllFileWith(bytes), options);
    if (!reader) {
        require(!reader.error().message.isEmpty(), "what is refused is told");
        return {};
    }
    (*reader)->onFault([&faults](const SpanFileFault &fault) {
        ++faults;
        require(!fault.place.reason.isEmpty() && fault.place.line > 0, "a fault has a place and a reason");
    });
    const auto writer = conllWriter();
    QByteArray written;
    while (const auto document = (*reader)->next()) {
        checkDocument(*document);
        written += writer->document(*document);
    }
    for (const QString &sentence : spanLossSentences(writer->losses()))
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
    require(writer->losses().isEmpty(), "what came from such a file fits into one");
    for (const QString &sentence : spanFindingSentences((*reader)->findings()))
        require(!sentence.isEmpty(), "a finding is a sentence");
    return written;
}

} // namespace

/// The whole is the file. What was read and written again is read and written the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qint64 faults = 0;
    const QByteArray first = rewritten(bytes, faults);
    require(faults <= 2 * bytes.size() + 2, "a file has no more faults than bytes");
    if (first.isEmpty() || first.startsWith("\xEF\xBB\xBF")) // which would be a byte order mark
        return 0;
    qint64 faultsAgain = 0;
    require(rewritten(first, faultsAgain) == first, "a written file reads the same");
    return 0;
}
