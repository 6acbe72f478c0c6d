// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <vector>

namespace tandem {

/// Lists of what stands in answers and is more, or less, than a word. What each is for is said in
/// resources/words/phrases.json, which holds them.
enum class PhraseList {
    EndSigns,
    Refusals,
    AnswerKeys,
    InnerKeys,
    AnswerTags,
    ReasonKeys,
    ConfidenceKeys,
    CommentKeys,
    SpanListKeys,
    LoneSpanKeys,
    QuoteKeys,
    SpanLabelKeys,
    OccurrenceKeys,
    BeforeKeys,
    AfterKeys,
    ContextKeys,
    StartKeys,
    EndKeys,
    KeyLinks,
    NegatingPieces,
    TyingEnds,
    WordEndings,
};

/// Lists of two that belong together, from the same file.
enum class PairList { ThinkingTags, OppositeBeginnings };

struct PhrasePair
{
    QString first;
    QString second;
};

/// In the order of the file. Thread: any.
const QStringList &phrases(PhraseList list);
const std::vector<PhrasePair> &phrasePairs(PairList list);

struct PhraseLists
{
    std::array<QStringList, static_cast<size_t>(PhraseList::WordEndings) + 1> phrases;
    std::array<std::vector<PhrasePair>, static_cast<size_t>(PairList::OppositeBeginnings) + 1> pairs;
};

/// Reads such lists from a file of words. The error names the file and the place in it.
Result<PhraseLists> readPhraseLists(const QByteArray &json, const QString &fileName);

} // namespace tandem
