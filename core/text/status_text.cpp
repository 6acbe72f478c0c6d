// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/status_text.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ShortStatusText
{
    Q_DECLARE_TR_FUNCTIONS(ShortStatus)
};

} // namespace

QString shortStatusText(Status status)
{
    switch (status) {
    case Status::Unlabelled:
        return ShortStatusText::tr("unlabelled");
    case Status::Invalid:
        return ShortStatusText::tr("invalid");
    case Status::Unverified:
        return ShortStatusText::tr("unverified");
    case Status::Own:
        return ShortStatusText::tr("own", "labelled by a person without a verdict");
    case Status::Confirmed:
        return ShortStatusText::tr("confirmed");
    case Status::Corrected:
        return ShortStatusText::tr("corrected");
    case Status::Rejected:
        return ShortStatusText::tr("rejected");
    case Status::Conflict:
        return ShortStatusText::tr("conflict");
    }
    return {};
}

} // namespace tandem
