// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/chosen_stretches.h"
#include "core/llm/builtin/even_share.h"
#include "core/llm/builtin/murmur_hash.h"
#include "core/llm/builtin/span_tagger.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace tandem {

namespace {

/// Below, the held-out part says nothing.
constexpr size_t leastForHeldOut = 60;
/// With a hundred and twenty numbers for each, what a machine of today bears.
constexpr size_t mostWords = 500'000;
/// More would change nothing but the time.
constexpr size_t mostForHeldOut = 1'000;
constexpr quint32 heldOutSeed = 0x7A6D;
constexpr quint32 heldOutFolds = 5;
/// With few examples a span that the tagger half believes is more often right than not asked for.
constexpr double thresholdOfFew = 0.25;
constexpr double weightPenalty = 0.1;

struct SpanModelText
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInModel)
};

} // namespace

/// One training. Its parts are the steps, in order.
class SpanTaggerTraining
{
public:
    SpanTaggerTraining(const LabelDefinition &definition, const std::vector<SpanExample> &examples, CancelToken cancel)
        : m_definition(definition)
        , m_cancel(std::move(cancel))
    {
        m_tagger.m_definition = definition.id;
        findOptions(examples);
        for (const SpanExample &example : examples) {
            if (m_cancel.isCancelled())
                return;
            read(example);
        }
        thinOut();
        countSpans();
    }

    Result<SpanTagger> train()
    {
        if (!m_cancel.isCancelled() && m_tagger.m_training.spans == 0)
            return failure(ErrorCode::InvalidInput, nothingToLearn());
        double temperature = 1;
        if (m_examples.size() >= leastForHeldOut)
            temperature = chooseByHeldOut();
        else
            m_tagger.m_threshold = thresholdOfFew;
        learnPhrases([](const ReadExample &) { return true; });
        const auto texts = taggedTexts([](const ReadExample &) { return true; }, true);
        auto chain = m_cancel.isCancelled() ? std::nullopt : fit(texts);
        if (!chain)
            return failure(ErrorCode::Cancelled,
                           SpanModelText::tr("The training of the built-in baseline was stopped."));
        m_tagger.m_chain = std::move(*chain);
        m_tagger.m_chain.temper(temperature);
        return std::move(m_tagger);
    }

private:
    /// A record by words, with what was marked in it.
    struct ReadExample
    {
        std::vector<SpanWord> words;
        std::vector<LikelyStretch> gold; ///< in order
        bool isHeldOut = false;
    };

    /// Leaves out records, evenly, where there are more words than are learnt from in minutes.
    void thinOut()
    {
        std::vector<size_t> sizes;
        for (const ReadExample &example : m_examples)
            sizes.push_back(example.words.size());
        std::vector<ReadExample> kept;
        for (const size_t i : evenShare(sizes, mostWords))
            kept.push_back(std::move(m_examples[i]));
        m_tagger.m_training.skipped = static_cast<qint64>(m_examples.size() - kept.size());
        m_examples = std::move(kept);
    }

    void countSpans()
    {
        m_tagger.m_training.records = static_cast<qint64>(m_examples.size());
        for (const ReadExample &example : m_examples)
            m_tagger.m_training.spans += static_cast<qint64>(example.gold.size());
    }

    QString nothingToLearn() const
    {
        return SpanModelText::tr(
                   "The built-in baseline has no spans to learn “%1” from: no record has spans of it that "
                   "a person decided. Mark spans in some records first; ten are a start.")
            .arg(m_definition.name);
    }

    /// Only options that occur get tags.
    void findOptions(const std::vector<SpanExample> &examples)
    {
        for (const Option &option : m_definition.options) {
            const auto isOf = [&option](const Span &span) { return span.option == option.id; };
            const auto uses = [&isOf](const SpanExample &example) {
                return std::any_of(example.spans.begin(), example.spans.end(), isOf);
            };
            if (std::any_of(examples.begin(), examples.end(), uses))
                m_tagger.m_options.append(option.id.value);
        }
    }

    void read(const SpanExample &example)
    {
        ReadExample made;
        made.words = spanWords(example.content);
        std::vector<Span> spans = example.spans;
        std::stable_sort(spans.begin(), spans.end(),
                         [](const Span &a, const Span &b) { return a.end - a.start > b.end - b.start; });
        std::vector<bool> isTaken(made.words.size());
        for (const Span &span : spans)
            addGold(span, made, isTaken);
        std::sort(made.gold.begin(), made.gold.end(),
                  [](const LikelyStretch &a, const LikelyStretch &b) { return a.begin < b.begin; });
        made.isHeldOut = murmurHash3(example.content.toUtf8(), heldOutSeed) % heldOutFolds == 0;
        m_examples.push_back(std::move(made));
    }

    void addGold(const Span &span, ReadExample &example, std::vector<bool> &isTaken)
    {
        const auto &words = example.words;
        const auto first = std::partition_point(words.begin(), words.end(),
                                                [&span](const SpanWord &word) { return word.end <= span.start; });
        const auto last = std::partition_point(words.begin(), words.end(),
                                               [&span](const SpanWord &word) { return word.start < span.end; });
        const qsizetype label = m_tagger.m_options.indexOf(span.option.value);
        const auto begin = static_cast<size_t>(first - words.begin());
        const auto end = static_cast<size_t>(last - words.begin());
        SpanTraining &training = m_tagger.m_training;
        const auto takenFrom = isTaken.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto takenTo = isTaken.begin() + static_cast<std::ptrdiff_t>(end);
        if (label < 0 || begin >= end || std::find(takenFrom, takenTo, true) != takenTo) {
            ++training.leftOut;
            return;
        }
        std::fill(takenFrom, takenTo, true);
        training.widened += words[begin].start < span.start || words[end - 1].end > span.end ? 1 : 0;
        example.gold.push_back({begin, end, static_cast<size_t>(label), 1});
    }

    template <typename Takes>
    void learnPhrases(Takes takes)
    {
        m_tagger.m_phrases = {};
        for (size_t i = 0; i < m_examples.size(); ++i) {
            if (!takes(m_examples[i]))
                continue;
            for (const LikelyStretch &gold : m_examples[i].gold)
                m_tagger.m_phrases.add(m_examples[i].words, gold.begin, gold.end, static_cast<qint32>(gold.label),
                                       static_cast<qint32>(i));
        }
    }

    TaggedText taggedText(size_t at, bool isLearning) const
    {
        const ReadExample &example = m_examples[at];
        const auto learning = isLearning ? std::optional(static_cast<qint32>(at)) : std::nullopt;
        TaggedText text;
        text.words = spanFeatures(example.words, m_tagger.m_phrases.find(example.words, learning));
        text.tags.assign(example.words.size(), 0);
        for (const LikelyStretch &gold : example.gold) {
            for (size_t word = gold.begin; word < gold.end; ++word)
                text.tags[word] = beginTag(gold.label) + (word == gold.begin ? 0 : 1);
        }
        return text;
    }

    template <typename Takes>
    std::vector<TaggedText> taggedTexts(Takes takes, bool isLearning) const
    {
        std::vector<TaggedText> texts;
        for (size_t i = 0; i < m_examples.size() && !m_cancel.isCancelled(); ++i) {
            if (takes(m_examples[i]) && !m_examples[i].words.empty())
                texts.push_back(taggedText(i, isLearning));
        }
        return texts;
    }

    std::optional<TagChain> fit(const std::vector<TaggedText> &texts) const
    {
        std::vector<const TaggedText *> parts;
        parts.reserve(texts.size());
        for (const TaggedText &text : texts)
            parts.push_back(&text);
        return TagChain::fit(parts, tagCountOf(static_cast<size_t>(m_tagger.m_options.size())), weightPenalty,
                             m_cancel);
    }

    /// Trains without a fifth of the examples. What is chosen by that fifth: the temperature that makes its tags the
    /// likeliest, so that probabilities are honest, and the threshold that marks best.
    double chooseByHeldOut()
    {
        const auto isLearnt = [](const ReadExample &example) { return !example.isHeldOut; };
        learnPhrases(isLearnt);
        std::vector<TaggedText> learnt = taggedTexts(isLearnt, true);
        learnt.resize(std::min(learnt.size(), mostForHeldOut));
        auto chain = m_cancel.isCancelled() ? std::nullopt : fit(learnt);
        const auto heldOut = taggedTexts([](const ReadExample &example) { return example.isHeldOut; }, false);
        if (!chain || heldOut.empty())
            return 1;
        const double temperature = bestTemperature(*chain, heldOut);
        chain->temper(temperature);
        std::vector<JudgedStretches> judged;
        size_t at = 0;
        for (const ReadExample &example : m_examples) {
            if (example.isHeldOut && !example.words.empty())
                judged.push_back({chain->lattice(heldOut[at++].words).stretches(leastThreshold), example.gold});
        }
        m_tagger.m_threshold = bestThreshold(judged);
        return temperature;
    }

    static double bestTemperature(const TagChain &chain, const std::vector<TaggedText> &texts)
    {
        constexpr std::array candidates = {0.8, 1.0, 1.25, 1.6, 2.0, 2.5};
        double best = 1;
        double least = std::numeric_limits<double>::infinity();
        for (const double temperature : candidates) {
            double surprise = 0;
            for (const TaggedText &text : texts)
                surprise += chain.surprise(text, temperature);
            if (surprise < least)
                best = temperature;
            least = std::min(least, surprise);
        }
        return best;
    }

    const LabelDefinition &m_definition;
    CancelToken m_cancel;
    SpanTagger m_tagger;
    std::vector<ReadExample> m_examples;
};

Result<SpanTagger> trainSpanTagger(const LabelDefinition &definition, const std::vector<SpanExample> &examples,
                                   const CancelToken &cancel)
{
    return SpanTaggerTraining(definition, examples, cancel).train();
}

} // namespace tandem
