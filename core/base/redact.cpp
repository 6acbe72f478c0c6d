// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

namespace tandem {

namespace {

const QString hidden = QStringLiteral("[key]");

/// Servers echo a key with its middle starred out ("sk-ab**xyz"), so stars belong to it.
const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\b(?:sk|pk|key|AIza|xox)[-A-Za-z0-9_*]{6,}|\\b(?:Bearer|Basic)\\s+[^\\s\"',;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A server that cuts the key still shows its start.
void hideStartOf(const QString &secret, QString &text)
{
    constexpr qsizetype shortest = 8;
    for (qsizetype length = secret.size(); length >= std::min(shortest, secret.size()) && length > 0; --length)
        text.replace(secret.left(length), hidden);
}

} // namespace

QString redacted(const QString &text, const QString &secret)
{
    QString shown = text;
    hideStartOf(secret, shown);
    shown.replace(keyPattern(), hidden);
    return shown;
}

} // namespace tandem
