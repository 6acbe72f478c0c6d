// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coefficient_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct CoefficientText
{
    Q_DECLARE_TR_FUNCTIONS(Coefficient)
};

} // namespace

QString noAgreementText(NoAgreement reason)
{
    switch (reason) {
    case NoAgreement::NoOverlap:
        return CoefficientText::tr("no record has two opinions");
    case NoAgreement::AllEqual:
        return CoefficientText::tr("all opinions are the same, which chance alone would explain");
    }
    return {};
}

QString toWord(NoAgreement reason)
{
    return reason == NoAgreement::NoOverlap ? QStringLiteral("no_overlap") : QStringLiteral("all_equal");
}

QString strengthText(double coefficient)
{
    if (coefficient < 0)
        return CoefficientText::tr("poor");
    if (coefficient <= 0.2)
        return CoefficientText::tr("slight");
    if (coefficient <= 0.4)
        return CoefficientText::tr("fair");
    if (coefficient <= 0.6)
        return CoefficientText::tr("moderate");
    return coefficient <= 0.8 ? CoefficientText::tr("substantial") : CoefficientText::tr("almost perfect");
}

QString adviceText(const AgreementReport &report, const LabelDefinition &definition)
{
    if (report.confused.empty())
        return {};
    double all = 0;
    for (const ConfusedOptions &confused : report.confused)
        all += confused.pairs;
    const ConfusedOptions &most = report.confused.front();
    const auto nameOf = [&definition](OptionId id) {
        const Option *option = definition.option(id);
        return option ? option->shownText() : QString();
    };
    //: %1 and %Ln: counts; %2, %3: options
    return CoefficientText::tr("%1 of the %Ln disagreement(s) are “%2” against “%3”: sharpen these two descriptions.",
                               nullptr, countOf(std::llround(all)))
        .arg(countText(std::llround(most.pairs)), nameOf(most.first), nameOf(most.second));
}

} // namespace tandem
