// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QDate localDay(Milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

QString dateText(const QDate &day, const QDate &today)
{
    const QString format = day.year() == today.year()
                               ? WordingText::tr("d MMMM", "format: a day of this year, see QDate")
                               : WordingText::tr("d MMMM yyyy", "format: a day of another year, see QDate");
    return QLocale().toString(day, format);
}

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    QString sentence = count == 1 ? one : many;
    return sentence.replace(QStringLiteral("%1"), countText(count)); // "once" has no place for it
}

int countOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString recordsText(qint64 count)
{
    return WordingText::tr("%Ln record(s)", nullptr, countOf(count));
}

QString shareText(double share)
{
    return WordingText::tr("%1 %", "a share in per cent").arg(QLocale().toString(share * 100, 'f', 1));
}

QString decimalText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString spokenDuration(Milliseconds duration)
{
    const qint64 seconds = duration / 1000;
    if (seconds < 10)
        return WordingText::tr("%1 s", "seconds")
            .arg(QLocale().toString(static_cast<double>(duration) / 1000.0, 'f', 1));
    if (seconds < 60)
        return WordingText::tr("%1 s", "seconds").arg(countText(seconds));
    if (seconds < 3600)
        return WordingText::tr("%1 min", "minutes").arg(countText(seconds / 60));
    return WordingText::tr("%1 h %2 min", "hours and minutes")
        .arg(countText(seconds / 3600), countText(seconds % 3600 / 60));
}

QString whenText(Milliseconds at, Milliseconds now)
{
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(),
                                            WordingText::tr("HH:mm", "format: a time, see QTime"));
    const QDate day = localDay(at);
    const QDate today = localDay(now);
    if (day == today)
        return WordingText::tr("today %1", "%1: a time").arg(time);
    if (day == today.addDays(-1))
        return WordingText::tr("yesterday %1", "%1: a time").arg(time);
    return day.year() == today.year() ? WordingText::tr("%1 %2", "a day and a time").arg(dateText(day, today), time)
                                      : dateText(day, today);
}

QString dayText(Milliseconds at, Milliseconds now)
{
    const QDate day = localDay(at);
    const QDate today = localDay(now);
    if (day == today)
        return WordingText::tr("today");
    if (day == today.addDays(-1))
        return WordingText::tr("yesterday");
    if (day < today && day > today.addDays(-7))
        return QLocale().standaloneDayName(day.dayOfWeek());
    return dateText(day, today);
}

} // namespace tandem
