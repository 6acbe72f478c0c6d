// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tandem {

/// What a server says about an error, from any of the shapes that providers and gateways use. Members that were not
/// there are empty.
struct ErrorBody
{
    bool isPresent = false; ///< the body names an error at all
    bool isAnthropic = false;
    bool isGoogle = false;
    QString message;
    QString code;                ///< also where it came as a number
    QString type;                ///< or Google's "status"
    QString parameter;           ///< that the server names as wrong
    QString detailCode;          ///< of Anthropic's details, Azure's inner error, Google's ErrorInfo
    QString limitSource;         ///< OpenRouter's metadata
    bool isModeration = false;   ///< OpenRouter's metadata names reasons
    QStringList quotas;          ///< Google's quota ids
    Milliseconds retryDelay = 0; ///< Google's RetryInfo

    /// Whether the message, code or type has these words, whatever the case.
    bool mentions(const char *words) const;
};

/// Never fails: a body that is no JSON gives an error body that is not present.
ErrorBody readErrorBody(const QByteArray &body);

} // namespace tandem
