// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code_points.h"

#include <QFile>
#include <QStringList>

#include <set>
#include <tuple>
#include <vector>

namespace tandem {

using namespace Qt::Literals::StringLiterals;

/// A stretch of a text with its label, in code points.
struct MarkedPlace
{
    qint64 start = 0;
    qint64 end = 0;
    QString label;

    friend bool operator<(const MarkedPlace &one, const MarkedPlace &other)
    {
        return std::tie(one.start, one.end, one.label) < std::tie(other.start, other.end, other.label);
    }
    friend bool operator==(const MarkedPlace &, const MarkedPlace &) = default;
};

struct MarkedRecord
{
    QString text;
    std::set<MarkedPlace> gold;
};

/// "[Ada|person] met [Bob|person]."
inline MarkedRecord markedRecord(const QString &notation)
{
    MarkedRecord record;
    QString rest = notation;
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'[');
        record.text += rest.left(open);
        if (open < 0)
            break;
        const QString inside = rest.mid(open + 1, rest.indexOf(u']') - open - 1);
        const qint64 start = CodePoints(record.text).count();
        record.text += inside.section(u'|', 0, 0);
        record.gold.insert({start, CodePoints(record.text).count(), inside.section(u'|', 1)});
        rest = rest.mid(rest.indexOf(u']') + 1);
    }
    return record;
}

/// Thirty texts in several scripts; some without any span, some with the same name twice.
inline std::vector<MarkedRecord> inventedCorpus()
{
    const QStringList notations = {
        u"[Ada Lovelace|person] met [Charles Babbage|person] in [London|place]."_s,
        u"Nothing happened today."_s,
        u"[Zoë Müller|person] flew to [São Paulo|place] 👩‍👩‍👧 with [Acme|group]."_s,
        u"In [Paris|place], [Paris Hilton|person] sang."_s,
        u"The [Blue Band|group] played in [New York|place] and in [New York|place] again."_s,
        u"سافرت [ليلى|person] إلى [القاهرة|place] أمس."_s,
        u"[田中|person]さんは[京都|place]に行きました。"_s,
        u"[አበበ|person] በ [አዲስ አበባ|place] ነው።"_s,
        u"[Bob|person] and [Bob|person] are not the same man."_s,
        u"She left [Red Corp|group] for [Green Corp|group], 👍🏽 and never looked back."_s,
        u"[O'Neil|person] doesn't live in [St. John's|place]."_s,
        u"[Lima|place] is far from [Oslo|place], said [Per Hansen|person]."_s,
        u"Weather: rain, then sun."_s,
        u"[Dr. Ngũgĩ wa Thiong’o|person] works at [UC Irvine|group]."_s,
        u"[The Hague|place] hosts the [Hague Club|group]."_s,
        u"#[Berlin|place] calling @[anna_b|person] 🙃"_s,
        u"[Ivan|person] wrote to [Olga|person]; [Olga|person] wrote back from [Kyiv|place]."_s,
        u"A [Tokyo|place]-based firm, [Nami|group], hired [Ken|person]."_s,
        u"[Mary-Jane|person] ran the [Boston|place] marathon."_s,
        u"Two [Oslo|place] bands: [A-ha|group] and [Röyksopp|group]."_s,
        u"nobody knows where [Max|person] is"_s,
        u"[Nora|person] (of [Rome|place]) beat [Lea|person] (of [Nice|place])."_s,
        u"Is [Nice|place] nice? Asked [Tom|person]."_s,
        u"[North Bank|group] lent [South Bank|group] money in [East Side|place]."_s,
        u"“[Eva|person],” said [Adam|person], “where is [Eden|place]?”"_s,
        u"[Łódź|place] and [Gdańsk|place] greet [Jan|person]."_s,
        u"[Hanna|person]\u00a0[Kim|person] moved."_s,
        u"[X Group|group] is in [X Town|place]."_s,
        u"The end of [Old Mill|place]."_s,
        u"[Lou|person], [Lou|person] and once more [Lou|person]!"_s,
    };
    std::vector<MarkedRecord> records;
    for (const QString &notation : notations)
        records.push_back(markedRecord(notation));
    return records;
}

/// The first texts of a CoNLL file that differ: words with a space between them.
inline std::vector<MarkedRecord> conllCorpus(const QString &path, size_t limit)
{
    std::vector<MarkedRecord> records;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return records;
    std::set<QString> known;
    MarkedRecord now;
    std::vector<MarkedPlace> places;
    const QByteArray all = file.readAll() + "\n\n"; // the last text ends, too
    for (const QByteArray &line : all.split('\n')) {
        const QStringList columns = QString::fromUtf8(line.trimmed()).split(u'\t');
        if (columns.size() < 2) {
            now.gold = {places.begin(), places.end()};
            if (!now.text.isEmpty() && known.insert(now.text).second && records.size() < limit)
                records.push_back(now);
            now = {};
            places.clear();
            continue;
        }
        now.text += now.text.isEmpty() ? columns[0] : u' ' + columns[0];
        const qint64 end = CodePoints(now.text).count();
        if (columns[1].startsWith(u'B'))
            places.push_back({end - CodePoints(columns[0]).count(), end, columns[1].mid(2)});
        else if (columns[1].startsWith(u'I') && !places.empty())
            places.back().end = end;
    }
    return records;
}

} // namespace tandem
