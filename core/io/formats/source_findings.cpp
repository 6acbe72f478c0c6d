// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_findings.h"

#include "core/io/formats/source_reader.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SourceFindingsText
{
    Q_DECLARE_TR_FUNCTIONS(SourceFindings)
};

QString encodingSentence(const EncodingGuess &guess)
{
    switch (guess.basis) {
    case EncodingBasis::Given:
    case EncodingBasis::ValidUtf8:
    case EncodingBasis::MostlyUtf8: // the count of its bad bytes says it
        return {};
    case EncodingBasis::ByteOrderMark:
        return guess.name == u"UTF-8"
                   ? QString()
                   : SourceFindingsText::tr("Read as %1, which the file's first bytes name.").arg(guess.name);
    case EncodingBasis::ZeroBytes:
        return SourceFindingsText::tr("Read as %1: every other byte is zero where letters are Latin.").arg(guess.name);
    case EncodingBasis::Detected:
        if (guess.alternative.isEmpty())
            return SourceFindingsText::tr("Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure).")
                .arg(guess.name)
                .arg(guess.confidence);
        return SourceFindingsText::tr("Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure); %3 is possible "
                                      "too. If letters look wrong, choose the encoding.")
            .arg(guess.name)
            .arg(guess.confidence)
            .arg(guess.alternative);
    case EncodingBasis::Fallback:
        return SourceFindingsText::tr(
                   "Read as %1, which is hardly more than a guess: the bytes are no UTF-8, and there "
                   "are too few of them to tell. If letters look wrong, choose the encoding.")
            .arg(guess.name);
    }
    return {};
}

QString headerSentence(const SourceOptions &options, const SourceFindings &findings)
{
    if (findings.header != HeaderBasis::Unsure)
        return {};
    return options.hasHeader.value_or(false)
               ? SourceFindingsText::tr("The first row (“%1”) is taken as the names of the columns, which is not sure. "
                                        "If it is a record, say so.")
                     .arg(findings.firstCell)
               : SourceFindingsText::tr("The first row (“%1”) is taken as a record, which is not sure. If it holds the "
                                        "names of the columns, say so.")
                     .arg(findings.firstCell);
}

QString laxitySentence(Laxity laxity, const LaxityCount &counted, const QString &encoding)
{
    const int n = countOf(counted.count);
    const auto at = [&counted](const QString &sentence) { return sentence.arg(counted.line); };
    switch (laxity) {
    case Laxity::BadBytes:
        return at(SourceFindingsText::tr("%Ln byte(s) are no text in %1 and stand as “�”; the first is in line %2. If "
                                         "there are many, choose another encoding.",
                                         nullptr, n)
                      .arg(encoding));
    case Laxity::PaddedRow:
        return at(SourceFindingsText::tr(
            "%Ln row(s) had too few fields and got empty ones at the end; the first is in line %1.", nullptr, n));
    case Laxity::EmptyFieldsDropped:
        return at(SourceFindingsText::tr(
            "%Ln row(s) had too many fields, all of them empty, which were dropped; the first is in line %1.", nullptr,
            n));
    case Laxity::SpaceAroundQuotes:
        return at(SourceFindingsText::tr(
            "%Ln row(s) had spaces around a quoted field, which were dropped; the first is in line %1.", nullptr, n));
    case Laxity::BackslashQuote:
        return at(SourceFindingsText::tr(
            "%Ln row(s) had quotes written as \\\" and were read so; the first is in line %1.", nullptr, n));
    case Laxity::RowsInQuotes:
        return at(SourceFindingsText::tr("%Ln quoted field(s) hold lines that look like rows; the first starts in line "
                                         "%1. If a closing quote is missing there, mend the file or read it without "
                                         "quotes.",
                                         nullptr, n));
    default:
        return {};
    }
}

/// What of an export could not come back as it was.
QString restoredSentence(Laxity laxity, const LaxityCount &counted)
{
    const int n = countOf(counted.count);
    const auto at = [&counted](const QString &sentence) { return sentence.arg(counted.line); };
    switch (laxity) {
    case Laxity::DecisionWithoutLabel:
        return at(SourceFindingsText::tr("%Ln decision(s) on a model's label that the file lacks became labels of that "
                                         "person; the first is in line %1.",
                                         nullptr, n));
    case Laxity::DecisionLost:
        return at(SourceFindingsText::tr("%Ln decision(s) could not be kept: they reject a model's label that the file "
                                         "lacks, or the person said something later; the first is in line %1.",
                                         nullptr, n));
    case Laxity::NotBorneOut:
        return at(SourceFindingsText::tr("%Ln row(s) tell of a decision, a final value or a status that no row of a "
                                         "person bears out, and that did not come back so; the first is in line %1.",
                                         nullptr, n));
    default:
        return {};
    }
}

/// What was read otherwise than it stands in the file.
QString changeSentence(Laxity laxity, const LaxityCount &counted)
{
    const int n = countOf(counted.count);
    const auto at = [&counted](const QString &sentence) { return sentence.arg(counted.line); };
    switch (laxity) {
    case Laxity::Noncharacter:
        return at(SourceFindingsText::tr(
            "%Ln character(s) U+FFFE or U+FFFF, which no text may have, stand as “�”; the first is in line %1.",
            nullptr, n));
    case Laxity::RepeatedHeader:
        return at(SourceFindingsText::tr(
            "%Ln row(s) said the names of the columns again and were left out; the first is in line %1.", nullptr, n));
    case Laxity::RepeatedMember:
        return at(SourceFindingsText::tr(
            "%Ln JSON member(s) came twice in one object, and the last one was taken; the first is in line %1.",
            nullptr, n));
    case Laxity::ClashingMember:
        return at(SourceFindingsText::tr("%Ln JSON member(s) had the name of another one's column and went into a "
                                         "column with a number behind the name; the first is in line %1.",
                                         nullptr, n));
    case Laxity::RepeatedColumn:
        return at(SourceFindingsText::tr("%Ln column(s) have the name of a column before them and got a number behind "
                                         "it; the name alone means the first one. The names are in line %1.",
                                         nullptr, n));
    case Laxity::BlankLine:
        return at(SourceFindingsText::tr("%Ln blank line(s) are no records; the first is line %1.", nullptr, n));
    case Laxity::LoneReturn:
        return at(SourceFindingsText::tr("%Ln carriage return(s) without a line feed are part of a text, since the "
                                         "lines of the file end otherwise; the first is in line %1.",
                                         nullptr, n));
    case Laxity::UnreadableCell:
        return at(SourceFindingsText::tr(
            "%Ln time(s) or confidence(s) could not be read and were left empty; the first is in line %1.", nullptr,
            n));
    default:
        return restoredSentence(laxity, counted);
    }
}

QStringList headerSizeSentences(const SourceFindings &findings)
{
    if (findings.hasRowNumbers)
        return {SourceFindingsText::tr("The rows have one field more than the header has names. The first fields count "
                                       "the rows, so they are taken as a column without a name.")};
    if (findings.isHeaderShort)
        return {SourceFindingsText::tr("Most rows have more fields than the first row has. A text with the delimiter "
                                       "in it must stand in quotes, and each column needs a name. If each line is one "
                                       "text, read the file as lines.")};
    return {};
}

} // namespace

void SourceFindings::count(Laxity laxity, qint64 line, qint64 times)
{
    LaxityCount &counted = laxities[laxity];
    counted.count += times;
    if (counted.line == 0)
        counted.line = line;
}

QStringList findingSentences(const SourceOptions &options, const SourceFindings &findings)
{
    QStringList sentences{headerSentence(options, findings), encodingSentence(findings.encoding)};
    sentences += headerSizeSentences(findings);
    if (findings.areQuotesText)
        sentences += SourceFindingsText::tr("Quotes are taken as part of the text: they do not enclose whole fields.");
    if (findings.hasSeparatorLine)
        sentences += SourceFindingsText::tr("The first line says that “%1” separates the columns; it is no row.")
                         .arg(options.delimiter);
    if (!findings.arrayName.isEmpty())
        sentences += SourceFindingsText::tr("The rows are those of the array “%1”; what stands around it is left out.")
                         .arg(findings.arrayName);
    for (const auto &[laxity, counted] : findings.laxities)
        sentences += {laxitySentence(laxity, counted, options.encoding), changeSentence(laxity, counted)};
    sentences.removeAll(QString());
    return sentences;
}

QString toWord(Laxity laxity)
{
    switch (laxity) {
    case Laxity::BadBytes:
        return QStringLiteral("bad_bytes");
    case Laxity::PaddedRow:
        return QStringLiteral("padded_rows");
    case Laxity::EmptyFieldsDropped:
        return QStringLiteral("rows_with_empty_fields_dropped");
    case Laxity::SpaceAroundQuotes:
        return QStringLiteral("rows_with_spaces_around_quotes");
    case Laxity::BackslashQuote:
        return QStringLiteral("rows_with_backslash_quotes");
    case Laxity::RowsInQuotes:
        return QStringLiteral("fields_that_look_like_rows");
    case Laxity::Noncharacter:
        return QStringLiteral("noncharacters");
    case Laxity::RepeatedHeader:
        return QStringLiteral("repeated_headers");
    case Laxity::RepeatedMember:
        return QStringLiteral("repeated_members");
    case Laxity::ClashingMember:
        return QStringLiteral("clashing_members");
    case Laxity::UnreadableCell:
        return QStringLiteral("unreadable_cells");
    case Laxity::RepeatedColumn:
        return QStringLiteral("repeated_columns");
    case Laxity::BlankLine:
        return QStringLiteral("blank_lines");
    case Laxity::LoneReturn:
        return QStringLiteral("lone_returns");
    case Laxity::DecisionWithoutLabel:
        return QStringLiteral("decisions_without_label");
    case Laxity::DecisionLost:
        return QStringLiteral("decisions_lost");
    case Laxity::NotBorneOut:
        return QStringLiteral("rows_not_borne_out");
    }
    return {};
}

QString toWord(EncodingBasis basis)
{
    switch (basis) {
    case EncodingBasis::Given:
        return QStringLiteral("given");
    case EncodingBasis::ByteOrderMark:
        return QStringLiteral("byte_order_mark");
    case EncodingBasis::ZeroBytes:
        return QStringLiteral("zero_bytes");
    case EncodingBasis::ValidUtf8:
        return QStringLiteral("valid_utf8");
    case EncodingBasis::MostlyUtf8:
        return QStringLiteral("mostly_utf8");
    case EncodingBasis::Detected:
        return QStringLiteral("detected");
    case EncodingBasis::Fallback:
        return QStringLiteral("fallback");
    }
    return {};
}

} // namespace tandem
