// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/status_text.h"

#include <QCoreApplication>

namespace tandem {

namespace {

// They lend tr() to the free functions below.
struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};
struct ShortStatusText
{
    Q_DECLARE_TR_FUNCTIONS(ShortStatus)
};

} // namespace

QString statusText(Status status)
{
    switch (status) {
    case Status::Unlabelled:
        return StatusText::tr("unlabelled");
    case Status::Invalid:
        return StatusText::tr("invalid answer");
    case Status::Unverified:
        return StatusText::tr("unverified");
    case Status::Own:
        return StatusText::tr("labelled by a person");
    case Status::Confirmed:
        return StatusText::tr("confirmed");
    case Status::Corrected:
        return StatusText::tr("corrected");
    case Status::Rejected:
        return StatusText::tr("rejected");
    case Status::Conflict:
        return StatusText::tr("conflict");
    }
    return {};
}

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
