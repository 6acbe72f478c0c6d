// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missed_text.h"

#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct MissedText
{
    Q_DECLARE_TR_FUNCTIONS(MissedText)
};

QString reasonText(NoMissedEstimate reason, const TwoPasses &passes)
{
    switch (reason) {
    case NoMissedEstimate::Impossible:
        return MissedText::tr("The counts contradict each other, so no number is given.");
    case NoMissedEstimate::NotBlind:
        return MissedText::tr("No number is given: it would be far too low, because the two did not work blind.");
    case NoMissedEstimate::TooFewMatched:
        return MissedText::tr("No number is given: %Ln right span(s) were seen by both, and it takes 7. Let both go "
                              "through more records, and settle where they differ.",
                              nullptr, countOf(passes.matched));
    case NoMissedEstimate::NoSingles:
        break;
    }
    return MissedText::tr("No number is given: one of the two saw nothing that the other did not, so nothing tells how "
                          "much they overlook.");
}

QString missedCount(double count)
{
    return countText(qint64(std::llround(count)));
}

} // namespace

QString missedText(const PairOfPasses &pair)
{
    if (!pair.estimate.spans)
        return reasonText(pair.estimate.reason.value_or(NoMissedEstimate::Impossible), pair.passes);
    const MissedSpans &spans = *pair.estimate.spans;
    const qint64 missed = std::llround(spans.missed);
    if (missed == 0)
        return MissedText::tr("By this estimate neither missed a span that the other missed, too; the 95 % interval "
                              "goes up to %1.")
            .arg(missedCount(spans.high));
    return MissedText::tr("At least about %Ln span(s) were seen by neither (95 % interval: %1 to %2).", nullptr,
                          countOf(missed))
        .arg(missedCount(spans.low), missedCount(spans.high));
}

QString passesText(const PairOfPasses &pair, const QString &first, const QString &second)
{
    //: %Ln: records; %1, %3: people; %2, %4, %5: counts of spans
    QStringList said{MissedText::tr("Over %Ln record(s) %1 saw %2 of the right spans, %3 saw %4, and both %5.", nullptr,
                                    countOf(pair.records))
                         .arg(first, countText(pair.passes.first), second, countText(pair.passes.second),
                              countText(pair.passes.matched))};
    if (pair.unsettled > 0)
        said += MissedText::tr("%Ln record(s) in which people still differ are left out.", nullptr,
                               countOf(pair.unsettled));
    if (pair.informed > 0)
        said += MissedText::tr("%Ln record(s) are left out because somebody saw a model's or another's spans first.",
                               nullptr, countOf(pair.informed));
    return sentences(said);
}

QString noPairText(qint64 recordsOfSeveral)
{
    if (recordsOfSeveral > 0)
        return MissedText::tr("No number is given: no two people worked blind over the same records, without seeing a "
                              "model's or each other's spans first.");
    return MissedText::tr("No number is given: it takes two people who mark the same records, each alone and without a "
                          "model's spans, and say of each record that it is done.");
}

QString toWord(NoMissedEstimate reason)
{
    switch (reason) {
    case NoMissedEstimate::Impossible:
        return QStringLiteral("impossible");
    case NoMissedEstimate::NotBlind:
        return QStringLiteral("not_blind");
    case NoMissedEstimate::TooFewMatched:
        return QStringLiteral("too_few_matched");
    case NoMissedEstimate::NoSingles:
        break;
    }
    return QStringLiteral("no_singles");
}

} // namespace tandem
