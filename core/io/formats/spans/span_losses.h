// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tandem {

/// What a format of spans cannot hold.
enum class SpanLoss {
    Overlap,       ///< spans that overlap one that was written; they are left out
    InsideToken,   ///< spans that begin or end inside a token; they are written out to its ends
    OnlySpace,     ///< spans that hold nothing but white space; they are left out
    SpaceAtEnd,    ///< spans that begin or end with white space; they are written without it
    LabelChanged,  ///< labels with white space in their name; it is written as "_"
    Confidence,    ///< spans whose confidence is not written
    LineBreak,     ///< texts whose line breaks are not written
    Spacing,       ///< texts whose white space cannot be told from the tokens
    LayoutChanged, ///< texts that have changed since they came from such a file; they are parted into tokens anew
    NoText,        ///< records without a text; they are left out
    Unlabelled,    ///< records in which nobody has settled the spans; they are left out, or have none
    OtherLabels,   ///< records in which other annotators' spans are not written
    Metadata,      ///< records whose metadata is not written
    Ids            ///< records whose id is not written
};

/// How reports in JSON call them ("overlap").
QString toWord(SpanLoss loss);
/// Whether records are counted rather than spans.
bool isOfRecord(SpanLoss loss);

/// What came of an export of spans that its format cannot hold. Counts are complete; the records of each loss at most a
/// hundred.
struct SpanLosses
{
    struct OfRecord
    {
        QString externalId;
        SpanLoss loss = SpanLoss::Overlap;
        qint64 count = 0;
        QString example = {}; ///< of a loss of spans: the first one, as text and label

        bool operator==(const OfRecord &) const = default;
    };

    std::map<SpanLoss, qint64> counts;
    std::vector<OfRecord> records;

    void add(SpanLoss loss, const QString &externalId, qint64 count = 1, const QString &example = {});
    bool isEmpty() const { return counts.empty(); }

private:
    std::map<SpanLoss, qint64> m_kept; ///< records, of each
};

/// Each a whole sentence with its count, the weightiest first.
QStringList spanLossSentences(const SpanLosses &losses);

} // namespace tandem
