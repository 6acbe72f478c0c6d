// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/span_loss_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SpanLossText
{
    Q_DECLARE_TR_FUNCTIONS(SpanLossText)
};

const QString indent = QStringLiteral("    ");

QString exampleLine(const SpanLosses::OfRecord &record)
{
    const QString example = record.example.isEmpty() ? countText(record.count) : record.example;
    if (record.count < 2 || record.example.isEmpty())
        //: %1: the id of a record, %2: an example of a span in it
        return indent + SpanLossText::tr("%1: %2").arg(record.externalId, example);
    //: %1: the id of a record, %2: an example of a span in it, %3: how many more of its spans
    return indent + SpanLossText::tr("%1: %2 and %3 more").arg(record.externalId, example, countText(record.count - 1));
}

/// One line for each of a few records.
QStringList linesOfSpans(const SpanLosses &losses, SpanLoss loss)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const SpanLosses::OfRecord &record : losses.records) {
        if (record.loss == loss && lines.size() == most)
            return lines << indent + QStringLiteral("…");
        if (record.loss == loss)
            lines += exampleLine(record);
    }
    return lines;
}

/// The ids of some records, in one line.
QStringList lineOfRecords(const SpanLosses &losses, SpanLoss loss)
{
    constexpr qsizetype most = 8;
    QStringList ids;
    for (const SpanLosses::OfRecord &record : losses.records) {
        if (record.loss != loss)
            continue;
        if (ids.size() == most) {
            ids += QStringLiteral("…");
            break;
        }
        ids += record.externalId;
    }
    return {indent + ids.join(QStringLiteral(", "))};
}

} // namespace

QString spanExportSentence(const ExportReport &report, ExportMoment moment)
{
    const int records = countOf(report.records);
    const QString spans = countText(report.spans);
    QStringList sentences;
    if (moment == ExportMoment::Before)
        sentences += SpanLossText::tr("%Ln record(s) will be written; spans in them: %1.", nullptr, records).arg(spans);
    else
        sentences += SpanLossText::tr("%Ln record(s) were written; spans in them: %1.", nullptr, records).arg(spans);
    if (report.leftOut > 0)
        sentences += SpanLossText::tr("%Ln record(s) are left out.", nullptr, countOf(report.leftOut));
    if (report.lost.isEmpty())
        sentences += SpanLossText::tr("The format holds everything.");
    return sentences.join(u' ');
}

QStringList spanLossLines(const SpanLosses &losses)
{
    const QStringList sentences = spanLossSentences(losses);
    QStringList lines;
    qsizetype next = 0;
    for (const auto &each : losses.counts) {
        lines += sentences[next++];
        lines += isOfRecord(each.first) ? lineOfRecords(losses, each.first) : linesOfSpans(losses, each.first);
    }
    return lines;
}

} // namespace tandem
