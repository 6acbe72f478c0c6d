// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/span_words.h"

#include <QDataStream>
#include <QHash>

#include <optional>
#include <vector>

namespace tandem {

/// A stretch of words that is a known phrase: [begin, end) in words, with its label.
struct KnownPhrase
{
    size_t begin = 0;
    size_t end = 0;
    qint32 label = 0;
};

/// What was marked in the records that people decided: a gazetteer. Of a phrase that had several labels, the most
/// frequent one counts.
class KnownPhrases
{
public:
    /// Words [begin, end) of a record were marked with a label, counted from 0.
    void add(const std::vector<SpanWord> &words, size_t begin, size_t end, qint32 label, qint32 record);

    /// The longest known phrases, one after the other. While the tagger learns from a record, `learning` leaves out
    /// what is known from this very record alone: else a tagger would learn that all is known.
    std::vector<KnownPhrase> find(const std::vector<SpanWord> &words, std::optional<qint32> learning = {}) const;

    friend QDataStream &operator<<(QDataStream &stream, const KnownPhrases &phrases);
    friend QDataStream &operator>>(QDataStream &stream, KnownPhrases &phrases);
    bool hasOnlyLabelsBelow(qint32 count) const;

private:
    struct Entry
    {
        QHash<qint32, qint32> counts; ///< by label
        qint32 label = 0;             ///< the most frequent
        qint32 record = 0;            ///< the first that it stands in
        bool isInSeveral = false;
    };

    QHash<QString, Entry> m_entries;
    qint32 m_longest = 0; ///< in words
};

} // namespace tandem
