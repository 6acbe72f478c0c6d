// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/server_delay.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace tandem {

namespace {

std::optional<Milliseconds> positive(double milliseconds)
{
    constexpr double longest = 366.0 * 24 * 3600 * 1000;
    return milliseconds > 0 && milliseconds < longest ? std::optional(qRound64(milliseconds)) : std::nullopt;
}

std::optional<Milliseconds> numberOf(const QByteArray &text, double unit)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? positive(number * unit) : std::nullopt;
}

/// RFC 7231's date form, always in English and GMT.
std::optional<Milliseconds> untilDate(const QByteArray &text)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return positive(static_cast<double>(moment.toMSecsSinceEpoch() - Clock::now()));
}

std::optional<Milliseconds> untilReset(const HttpReply &reply)
{
    for (const char *what : {"requests", "tokens"}) {
        const QByteArray name(what);
        const QByteArray remaining = reply.header("x-ratelimit-remaining-" + name);
        if (remaining.trimmed() != "0")
            continue;
        if (const auto delay = durationFrom(reply.header("x-ratelimit-reset-" + name)))
            return delay;
    }
    return std::nullopt;
}

} // namespace

std::optional<Milliseconds> durationFrom(const QByteArray &text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"));
    const auto match = parts.match(QString::fromLatin1(text.trimmed()));
    if (!match.hasMatch() || match.capturedLength() == 0)
        return numberOf(text, 1000);
    return positive(match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000 +
                    match.captured(3).toDouble() * 1000 + match.captured(4).toDouble());
}

std::optional<Milliseconds> serverDelay(const HttpReply &reply)
{
    if (const auto delay = numberOf(reply.header("retry-after-ms"), 1))
        return delay;
    const QByteArray after = reply.header("retry-after");
    if (const auto delay = numberOf(after, 1000))
        return delay;
    if (const auto delay = untilDate(after))
        return delay;
    return untilReset(reply);
}

} // namespace tandem
