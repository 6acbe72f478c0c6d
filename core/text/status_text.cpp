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

QString statusText(Status status)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Status", text); };
    switch (status) {
    case Status::Unlabelled:
        return tr(QT_TRANSLATE_NOOP("Status", "unlabelled"));
    case Status::Invalid:
        return tr(QT_TRANSLATE_NOOP("Status", "invalid answer"));
    case Status::Unverified:
        return tr(QT_TRANSLATE_NOOP("Status", "unverified"));
    case Status::Own:
        return tr(QT_TRANSLATE_NOOP("Status", "labelled by a person"));
    case Status::Confirmed:
        return tr(QT_TRANSLATE_NOOP("Status", "confirmed"));
    case Status::Corrected:
        return tr(QT_TRANSLATE_NOOP("Status", "corrected"));
    case Status::Rejected:
        return tr(QT_TRANSLATE_NOOP("Status", "rejected"));
    case Status::Conflict:
        return tr(QT_TRANSLATE_NOOP("Status", "conflict"));
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
