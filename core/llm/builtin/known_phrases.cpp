// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/known_phrases.h"

#include <algorithm>

namespace tandem {

namespace {

/// Longer ones are sentences: they come back in no other record.
constexpr size_t longestPhrase = 12;

QString phraseOf(const std::vector<SpanWord> &words, size_t begin, size_t end)
{
    QString phrase;
    for (size_t i = begin; i < end; ++i)
        phrase += words[i].folded + u'\x01';
    return phrase;
}

} // namespace

void KnownPhrases::add(const std::vector<SpanWord> &words, size_t begin, size_t end, qint32 label, qint32 record)
{
    if (end - begin > longestPhrase)
        return;
    m_longest = std::max(m_longest, static_cast<qint32>(end - begin));
    const QString phrase = phraseOf(words, begin, end);
    auto entry = m_entries.find(phrase);
    if (entry == m_entries.end())
        entry = m_entries.insert(phrase, {{}, label, record, false});
    entry->isInSeveral = entry->isInSeveral || entry->record != record;
    const qint32 count = ++entry->counts[label];
    if (count > entry->counts.value(entry->label))
        entry->label = label;
}

std::vector<KnownPhrase> KnownPhrases::find(const std::vector<SpanWord> &words, std::optional<qint32> learning) const
{
    std::vector<KnownPhrase> found;
    for (size_t begin = 0; begin < words.size();) {
        size_t next = begin + 1;
        for (size_t length = std::min<size_t>(static_cast<size_t>(m_longest), words.size() - begin); length > 0;
             --length) {
            const auto entry = m_entries.constFind(phraseOf(words, begin, begin + length));
            if (entry == m_entries.constEnd() || (learning == entry->record && !entry->isInSeveral))
                continue;
            next = begin + length;
            found.push_back({begin, next, entry->label});
            break;
        }
        begin = next;
    }
    return found;
}

bool KnownPhrases::hasOnlyLabelsBelow(qint32 count) const
{
    return std::all_of(m_entries.begin(), m_entries.end(),
                       [count](const Entry &entry) { return entry.label >= 0 && entry.label < count; });
}

/// In the order of the phrases, as that of a hash table is by chance.
QDataStream &operator<<(QDataStream &stream, const KnownPhrases &phrases)
{
    QStringList sorted = phrases.m_entries.keys();
    std::sort(sorted.begin(), sorted.end());
    stream << phrases.m_longest << static_cast<quint32>(sorted.size());
    for (const QString &phrase : std::as_const(sorted))
        stream << phrase << phrases.m_entries.constFind(phrase)->label;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, KnownPhrases &phrases)
{
    phrases = {};
    quint32 count = 0;
    stream >> phrases.m_longest >> count;
    if (phrases.m_longest < 0 || phrases.m_longest > static_cast<qint32>(longestPhrase))
        stream.setStatus(QDataStream::ReadCorruptData);
    // Nothing is reserved by a count that may be damaged: the stream's end stops it.
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString phrase;
        KnownPhrases::Entry entry;
        stream >> phrase >> entry.label;
        entry.isInSeveral = true;
        phrases.m_entries.insert(phrase, entry);
    }
    return stream;
}

} // namespace tandem
