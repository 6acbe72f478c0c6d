// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_reader.h"

#include "core/io/formats/encoding_guess.h"
#include "core/io/formats/foreign_file.h"
#include "core/io/formats/source_formats.h"
#include "core/io/formats/source_sample.h"
#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Files that are something else altogether, and what to do with them.
Result<void> refuseForeign(const QByteArray &head, const EncodingGuess &encoding)
{
    const QString fault = foreignFileFault(head);
    if (!fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    const bool isWide = encoding.name.startsWith(u"UTF-16") || encoding.name.startsWith(u"UTF-32");
    if (!isWide && encoding.basis != EncodingBasis::Given && looksLikeNoText(head)) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Source",
                                                   "This is not a text file: it is full of bytes that no text "
                                                   "has. If it is text in a rare encoding, choose it."));
    }
    return {};
}

EncodingGuess encodingOf(const SourceSample &sample, const SourceOptions &options)
{
    return options.encoding.isEmpty() ? guessEncoding(sample)
                                      : EncodingGuess{options.encoding, EncodingBasis::Given, 100, {}};
}

Result<SourceOptions> completed(SourceOptions options, const QString &path, const QByteArray &head)
{
    if (!isKnownEncoding(options.encoding))
        return failure(ErrorCode::InvalidInput, unknownEncodingFault(options.encoding));
    const QByteArray text = decodedHead(head, options.encoding);
    if (!options.format)
        options.format = options.delimiter.isNull() ? guessedFormat(path, text) : SourceFormat::Csv;
    const SourceFormatEntry &entry = sourceFormatEntry(*options.format);
    return entry.completed(std::move(options), text);
}

bool isTable(SourceFormat format)
{
    return format == SourceFormat::Csv || format == SourceFormat::Tsv;
}

} // namespace

Result<std::unique_ptr<SourceReader>> SourceReader::open(const QString &path, const SourceOptions &options)
{
    const auto sample = takeSample(path, options.encoding.isEmpty() ? SampleReach::WholeFile : SampleReach::Head);
    if (!sample)
        return tl::unexpected<Error>(sample.error());
    const EncodingGuess encoding = encodingOf(*sample, options);
    const auto allowed = refuseForeign(sample->head, encoding);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    SourceOptions given = options;
    given.encoding = encoding.name;
    const auto complete = completed(given, path, sample->head);
    if (!complete)
        return tl::unexpected<Error>(complete.error());
    auto reader = sourceFormatEntry(*complete->format).open(path, *complete);
    if (!reader)
        return reader;
    SourceFindings &findings = (*reader)->m_findings;
    findings.encoding = encoding;
    findings.areQuotesText = isTable(*complete->format) && !options.quote && complete->quote->isNull();
    return reader;
}

} // namespace tandem
