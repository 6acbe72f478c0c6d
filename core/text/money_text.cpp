// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/money_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

} // namespace

QString amountText(double dollars)
{
    const QLocale locale;
    if (dollars <= 0 || dollars >= 1)
        return locale.toString(dollars, 'f', 2);
    // As 'g' would write it, but never as 4.2e-05.
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(dollars)));
    return locale.toString(dollars, 'f', decimals);
}

QString costText(const JobCost &cost)
{
    if (!cost.hasPrice)
        return MoneyText::tr("price unknown");
    if (!cost.dollars)
        return MoneyText::tr("unknown: the server counted no tokens");
    if (*cost.dollars > 0)
        return MoneyText::tr("%1 US dollars").arg(amountText(*cost.dollars));
    return cost.isLocal ? MoneyText::tr("free on this computer") : MoneyText::tr("free");
}

QString datedCostText(const JobCost &cost)
{
    const bool hasDate = cost.dollars && cost.priceDate.isValid();
    return hasDate ? MoneyText::tr("%1 by prices of %2").arg(costText(cost), cost.priceDate.toString(Qt::ISODate))
                   : costText(cost);
}

} // namespace tandem
