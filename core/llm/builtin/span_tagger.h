// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/domain/span.h"
#include "core/llm/builtin/known_phrases.h"
#include "core/llm/builtin/tag_chain.h"

#include <QDataStream>
#include <QList>

#include <vector>

namespace tandem {

/// A record whose spans people decided: all of them, also none.
struct SpanExample
{
    QString content;
    std::vector<Span> spans;
};

/// What the tagger learnt from. Spans that overlap are told apart by no tag: the longest one counts.
struct SpanTraining
{
    qint64 records = 0;
    qint64 spans = 0;   ///< that it learnt from
    qint64 leftOut = 0; ///< overlapped by a longer one, or without a word, or outside of the text
    qint64 widened = 0; ///< that begin or end within a word: learnt as the whole word
    qint64 skipped = 0; ///< records beyond the words that it learns from, left out evenly
};

struct TaggedSpan
{
    Span span;
    double confidence = 0; ///< the probability of exactly this span with this option
};

/// Marks spans like those that people marked: a linear-chain conditional random field over the words of a text.
class SpanTagger
{
public:
    SpanTagger() = default;

    /// Spans that do not overlap, in the text's order: those that are likelier than the threshold that gave the best F1
    /// on examples that were held out. Thread: any.
    std::vector<TaggedSpan> tag(const QString &content) const;

    LabelDefinitionId definition() const { return m_definition; }
    const QList<qint64> &options() const { return m_options; }
    const SpanTraining &training() const { return m_training; }

    friend QDataStream &operator<<(QDataStream &stream, const SpanTagger &tagger);
    friend QDataStream &operator>>(QDataStream &stream, SpanTagger &tagger);

private:
    friend class SpanTaggerTraining;

    LabelDefinitionId m_definition;
    QList<qint64> m_options; ///< that occurred, in the definition's order
    KnownPhrases m_phrases;
    TagChain m_chain;
    double m_threshold = 0.5;
    SpanTraining m_training;
};

/// Trains it on what people decided. An error with a sentence where no example has a span of one of the definition's
/// options (there is nothing to learn), and where it is cancelled. Deterministic. Takes seconds for some thousand
/// examples: call it off the UI thread.
Result<SpanTagger> trainSpanTagger(const LabelDefinition &definition, const std::vector<SpanExample> &examples,
                                   const CancelToken &cancel);

} // namespace tandem
