// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/agreement_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

QString agreementText(const Agreement &agreement, double low, double high)
{
    if (agreement.compared == 0)
        return QCoreApplication::translate("Agreement", "nothing to compare yet");
    const double share = double(agreement.agreeing) / double(agreement.compared);
    //: How often a job's label is what people (or gold) say: a count of a count; the share, and its 95 % interval
    return QCoreApplication::translate("Agreement", "%1 of %2 agree: %3 (95 % interval: %4 to %5)")
        .arg(countText(agreement.agreeing), countText(agreement.compared), shareText(share), shareText(low),
             shareText(high));
}

} // namespace tandem
