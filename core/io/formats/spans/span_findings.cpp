// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/span_reader.h"

#include <QCoreApplication>

namespace tandem {

namespace {

QString shownUnit(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::CodePoint:
        return QCoreApplication::translate("Spans", "characters (Unicode code points)");
    case OffsetUnit::Utf16:
        return QCoreApplication::translate("Spans", "units of UTF-16");
    case OffsetUnit::Utf8:
        return QCoreApplication::translate("Spans", "bytes of UTF-8");
    }
    return {};
}

QStringList unitSentences(const SpanFindings &findings)
{
    QStringList sentences;
    if (findings.isUnitGuessed && *findings.unit != OffsetUnit::CodePoint) {
        sentences += QCoreApplication::translate("Spans", "The offsets of this file count %1, as its spans show; they "
                                                          "were turned into characters.")
                         .arg(shownUnit(*findings.unit));
    }
    if (findings.inOtherUnit > 0) {
        sentences += QCoreApplication::translate("Spans",
                                                 "%n span(s) count otherwise than the rest of the file, and "
                                                 "were placed by the text that they cover.",
                                                 "", int(findings.inOtherUnit));
    }
    if (findings.unchecked > 0) {
        sentences += QCoreApplication::translate("Spans",
                                                 "The file does not say which text %n span(s) cover, so their "
                                                 "offsets could not be checked.",
                                                 "", int(findings.unchecked));
    }
    return sentences;
}

QString schemeSentence(const SpanFindings &findings)
{
    return QCoreApplication::translate("Spans", "The tags are %1, in column %2 of %3.")
        .arg(nameOf(*findings.scheme), QString::number(findings.tagColumn), QString::number(findings.columns));
}

} // namespace

QStringList spanFindingSentences(const SpanFindings &findings)
{
    QStringList sentences;
    if (findings.scheme)
        sentences += schemeSentence(findings);
    if (findings.comments > 0) {
        sentences += QCoreApplication::translate("Spans", "%n line(s) are comments.", "", int(findings.comments));
    }
    if (findings.unit)
        sentences += unitSentences(findings);
    SourceOptions source;
    source.encoding = findings.source.encoding.name;
    return sentences + findingSentences(source, findings.source);
}

} // namespace tandem
