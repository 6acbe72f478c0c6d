// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/extract/confidence/span_confidence.h"
#include "core/extract/spans/span_answer.h"
#include "core/llm/builtin/builtin_model.h"
#include "core/llm/builtin/builtin_store.h"
#include "core/llm/builtin/builtin_training.h"
#include "core/llm/builtin/chosen_stretches.h"
#include "core/llm/builtin/even_share.h"
#include "core/llm/builtin/span_tagger.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace tandem;

namespace {

LabelDefinition entities(const QStringList &options = {QStringLiteral("person"), QStringLiteral("place")})
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(7);
    definition.name = QStringLiteral("entities");
    definition.level = Level::Span;
    for (const QString &value : options) {
        Option option;
        option.id = OptionId(100 + static_cast<qint64>(definition.options.size()));
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const OptionId person(100);
const OptionId place(101);

/// "Ann went to Paris yesterday (3)." with both names marked.
SpanExample toyExample(int number)
{
    static const QStringList names = {QStringLiteral("Ann"), QStringLiteral("José Maria"), QStringLiteral("Li")};
    static const QStringList towns = {QStringLiteral("Paris"), QStringLiteral("New York"),
                                      QStringLiteral("Addis Abeba")};
    const QString name = names[number % 3];
    const QString town = towns[number / 3 % 3];
    SpanExample example;
    example.content = QStringLiteral("😀 %1 went to %2 yesterday (%3).").arg(name, town, QString::number(number));
    const qint64 start = 2 + name.size() + 9; // the emoji is one code point
    example.spans = {{2, 2 + name.size(), person}, {start, start + town.size(), place}};
    return example;
}

std::vector<SpanExample> toyExamples(int count)
{
    std::vector<SpanExample> examples;
    for (int i = 0; i < count; ++i)
        examples.push_back(toyExample(i));
    return examples;
}

QByteArray packedTagger(const SpanTagger &tagger)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << tagger;
    return bytes;
}

std::optional<SpanTagger> unpackedTagger(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    SpanTagger tagger;
    stream >> tagger;
    return stream.status() == QDataStream::Ok ? std::optional(tagger) : std::nullopt;
}

QStringList shown(const std::vector<TaggedSpan> &spans, const QString &content)
{
    QStringList lines;
    const CodePoints points(content);
    for (const TaggedSpan &one : spans)
        lines +=
            textBetween(content, points, one.span.start, one.span.end) + u'=' + QString::number(one.span.option.value);
    return lines;
}

} // namespace

class TestSpanTagger : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreUnicodes_data();
    void wordsAreUnicodes();
    void learnsFromTenRecords();
    void nothingToLearnIsSaid();
    void canBeStopped();
    void isTheSameEveryTime();
    void damagedBytesAreRefused();
    void moreThanCanBeLearntIsLeftOutEvenly();
    void whatCannotBeLearntIsCounted_data();
    void whatCannotBeLearntIsCounted();
    void probabilitiesAreThoseOfAllWays();
    void thresholdIsTheBest();
    void answersAsALanguageModel_data();
    void answersAsALanguageModel();
    void modelsWithoutTaggersAreStillRead();
};

void TestSpanTagger::wordsAreUnicodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // with | between them
    const auto row = [](const char *name, const char *text, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("nothing", "", "");
    row("white space alone", " \t\r\n ", "");
    row("an apostrophe within", "I don't, ok", "I|don't|,|ok");
    row("an underscore within", "snake_case #tag @me", "snake_case|#|tag|@me");
    row("digits", "at 3.5 mm on 12/3", "at|3.5|mm|on|12|/|3");
    row("a combining mark", "cafe\u0301 noir", "cafe\u0301|noir");
    row("lines of two kinds", "a\r\nb\nc", "a|b|c");
    row("an emoji of several code points", "ok 👩‍👩‍👧 👍🏽!", "ok|👩‍👩‍👧|👍🏽|!");
    row("Japanese by letters", "東京タワーへ", "東|京|タ|ワ|ー|へ");
    row("Chinese beside Latin", "我在IBM工作", "我|在|IBM|工|作");
    row("Korean, particles set apart", "서울에서 봤다", "서|울|에|서|봤|다");
    row("Thai letters with their marks", "ที่นี่", "ที่|นี่");
    row("Ethiopic", "ኢትዮጵያ አዲስ፡አበባ።", "ኢትዮጵያ|አዲስ|፡|አበባ|።");
    row("Arabic", "في القاهرة؟", "في|القاهرة|؟");
    row("outside of the first plane", "𝒜𝒷 𠮷野家", "𝒜𝒷|𠮷|野|家");
}

void TestSpanTagger::wordsAreUnicodes()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    const CodePoints points(text);
    for (const SpanWord &word : spanWords(text)) {
        found += word.text;
        QCOMPARE(textBetween(text, points, word.start, word.end), word.text);
    }
    QCOMPARE(found.join(u'|'), words);
}

void TestSpanTagger::learnsFromTenRecords()
{
    const auto tagger = trainSpanTagger(entities(), toyExamples(10), CancelToken());
    QVERIFY(tagger.has_value());
    QCOMPARE(tagger->training().records, 10);
    QCOMPARE(tagger->training().spans, 20);
    const QString unknown = QStringLiteral("😀😀 Eve went to Rome yesterday (4).");
    QCOMPARE(shown(tagger->tag(unknown), unknown),
             QStringList({QStringLiteral("Eve=100"), QStringLiteral("Rome=101")}));
    const QString known = QStringLiteral("José Maria stayed.");
    QCOMPARE(shown(tagger->tag(known), known), QStringList({QStringLiteral("José Maria=100")}));
    for (const TaggedSpan &one : tagger->tag(unknown))
        QVERIFY(one.confidence > 0 && one.confidence <= 1);
    QVERIFY(tagger->tag(QString()).empty());
    QVERIFY(tagger->tag(QStringLiteral("nothing of that kind here")).empty());
}

void TestSpanTagger::nothingToLearnIsSaid()
{
    std::vector<SpanExample> without = toyExamples(3);
    for (SpanExample &example : without)
        example.spans.clear();
    for (const std::vector<SpanExample> &examples : {std::vector<SpanExample>(), without}) {
        const auto tagger = trainSpanTagger(entities(), examples, CancelToken());
        QVERIFY(!tagger);
        QCOMPARE(tagger.error().code, ErrorCode::InvalidInput);
        QVERIFY(tagger.error().message.contains(u"“entities”"));
    }
}

void TestSpanTagger::canBeStopped()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto tagger = trainSpanTagger(entities(), toyExamples(10), cancel);
    QVERIFY(!tagger);
    QCOMPARE(tagger.error().code, ErrorCode::Cancelled);
}

void TestSpanTagger::isTheSameEveryTime()
{
    const auto first = trainSpanTagger(entities(), toyExamples(80), CancelToken());
    const auto second = trainSpanTagger(entities(), toyExamples(80), CancelToken());
    QVERIFY(first && second);
    const QByteArray bytes = packedTagger(*first);
    QCOMPARE(packedTagger(*second), bytes);
    const auto read = unpackedTagger(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(packedTagger(*read), bytes);
    QCOMPARE(read->definition(), LabelDefinitionId(7));
    for (int i = 0; i < 9; ++i) {
        const QString content = toyExample(i).content;
        const auto before = first->tag(content);
        const auto after = read->tag(content);
        QCOMPARE(shown(after, content), shown(before, content));
        QVERIFY(!before.empty());
        for (size_t k = 0; k < before.size(); ++k)
            QCOMPARE(after[k].confidence, before[k].confidence);
    }
}

void TestSpanTagger::damagedBytesAreRefused()
{
    const QByteArray sound = packedTagger(*trainSpanTagger(entities(), toyExamples(10), CancelToken()));
    for (qsizetype length = 0; length < sound.size(); length += 1 + sound.size() / 200)
        QVERIFY2(!unpackedTagger(sound.first(length)), qPrintable(QString::number(length)));
    std::mt19937 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    for (int i = 0; i < 2'000; ++i) {
        QByteArray damaged = sound;
        damaged[static_cast<qsizetype>(random() % static_cast<quint32>(sound.size()))] = static_cast<char>(random());
        if (const auto tagger = unpackedTagger(damaged)) // what still reads must still tag
            tagger->tag(QStringLiteral("😀 Ann went to Paris yesterday (3)."));
    }
}

void TestSpanTagger::moreThanCanBeLearntIsLeftOutEvenly()
{
    using Places = std::vector<size_t>;
    QCOMPARE(evenShare({}, 10), Places());
    QCOMPARE(evenShare({0, 5, 5}, 10), Places({0, 1, 2}));
    QCOMPARE(evenShare({3, 3, 3, 3}, 6), Places({1, 3}));
    QCOMPARE(evenShare({20}, 10), Places());
    const Places kept = evenShare(Places(1'000, 7), 700);
    QCOMPARE(kept.size(), size_t(100));
    QCOMPARE(kept.back() - kept.front(), size_t(990));
}

void TestSpanTagger::whatCannotBeLearntIsCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("offsets"); // start, end, …
    QTest::addColumn<int>("learnt");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<int>("widened");
    const auto row = [](const char *name, const char *text, const QList<qint64> &offsets, int learnt, int leftOut,
                        int widened) {
        QTest::newRow(name) << QString::fromUtf8(text) << offsets << learnt << leftOut << widened;
    };
    row("beside each other", "New York Ann", {0, 8, 9, 12}, 2, 0, 0);
    row("nested: the longest counts", "New York", {4, 8, 0, 8}, 1, 1, 0);
    row("overlapping", "a b c", {0, 3, 2, 5}, 1, 1, 0);
    row("within a word", "Parisian", {0, 5}, 1, 0, 1);
    row("white space at its ends", "in Paris .", {2, 9}, 1, 0, 0);
    row("white space alone", "Ann  Bob", {0, 3, 3, 5}, 1, 1, 0);
    row("outside of the text", "Ann", {0, 3, 5, 9}, 1, 1, 0);
    row("part of a Japanese word", "東京都", {0, 2}, 1, 0, 0);
}

void TestSpanTagger::whatCannotBeLearntIsCounted()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, offsets);
    QFETCH(int, learnt);
    QFETCH(int, leftOut);
    QFETCH(int, widened);
    SpanExample example{text, {}};
    for (qsizetype i = 0; i < offsets.size(); i += 2)
        example.spans.push_back({offsets[i], offsets[i + 1], place});
    const auto tagger = trainSpanTagger(entities(), {example}, CancelToken());
    QVERIFY(tagger.has_value());
    QCOMPARE(tagger->training().spans, learnt);
    QCOMPARE(tagger->training().leftOut, leftOut);
    QCOMPARE(tagger->training().widened, widened);
}

/// Every way to tag a short text, one by one.
void TestSpanTagger::probabilitiesAreThoseOfAllWays()
{
    constexpr size_t words = 5;
    constexpr size_t tags = tagCountOf(2);
    std::mt19937 random(3); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    std::normal_distribution<double> draw(0, 1.5);
    std::vector<double> scores(words * tags);
    for (double &score : scores)
        score = draw(random);
    std::vector<double> steps(tags * tags);
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i] = mayFollow(i / tags, i % tags) ? std::exp(draw(random)) : 0;
    std::map<std::tuple<size_t, size_t, size_t>, double> spans;
    double total = 0;
    for (int way = 0; way < std::pow(tags, words); ++way) {
        std::vector<size_t> path;
        for (int rest = way; path.size() < words; rest /= static_cast<int>(tags))
            path.push_back(static_cast<size_t>(rest) % tags);
        double weight = mayFollow(0, path[0]) ? std::exp(scores[path[0]]) : 0;
        for (size_t i = 1; i < words; ++i)
            weight *= steps[path[i - 1] * tags + path[i]] * std::exp(scores[i * tags + path[i]]);
        total += weight;
        for (size_t begin = 0; begin < words; ++begin) {
            size_t end = begin + 1;
            while (end < words && path[end] == path[begin] + 1 && path[begin] % 2 == 1)
                ++end;
            if (path[begin] % 2 == 1)
                spans[{begin, end, path[begin] / 2}] += weight;
        }
    }
    const TagLattice lattice(scores, steps, tags);
    QVERIFY(std::abs(lattice.logPartition() - std::log(total)) < 1e-9);
    const auto found = lattice.stretches(0);
    QCOMPARE(found.size(), words * (words + 1) / 2 * 2);
    for (const LikelyStretch &one : found)
        QVERIFY(std::abs(one.probability - spans[{one.begin, one.end, one.label}] / total) < 1e-9);
}

void TestSpanTagger::thresholdIsTheBest()
{
    const LikelyStretch sure{0, 1, 0, 0.9};
    const LikelyStretch rival{1, 3, 0, 0.45};
    const LikelyStretch wrong{2, 4, 1, 0.35};
    const LikelyStretch rare{5, 6, 1, 0.28};
    const auto chosen = chosenStretches({rare, wrong, sure, rival}, 0.25);
    QCOMPARE(chosen.size(), size_t(3));
    QCOMPARE(chosen[1].begin, size_t(1));
    QCOMPARE(chosen[2].begin, size_t(5));
    const double all = bestThreshold({{{sure, rival, rare}, {sure, rival, rare}}});
    QVERIFY2(all > 0.15 && all < 0.28, qPrintable(QString::number(all)));
    const double some = bestThreshold({{{sure, rival, rare}, {sure, rival}}});
    QVERIFY2(some > 0.28 && some < 0.45, qPrintable(QString::number(some)));
}

void TestSpanTagger::answersAsALanguageModel_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("spans"); // start–end=option
    const auto row = [](const char *name, const char *content, const QStringList &spans) {
        QTest::newRow(name) << QString::fromUtf8(content) << spans;
    };
    row("two", "😀 Ann went to Paris yesterday (3).", {s("2-5=100"), s("14-19=101")});
    row("none", "nothing of that kind here", {});
    row("the same words twice", "😀 Li went to Paris yesterday (3). Li went to Paris yesterday (4).",
        {s("2-4=100"), s("13-18=101"), s("34-36=100"), s("45-50=101")});
    row("marked in one of two places", "(Rome) 😀 Ann went to Rome yesterday (3).", {s("9-12=100"), s("21-25=101")});
}

void TestSpanTagger::answersAsALanguageModel()
{
    QFETCH(QString, content);
    QFETCH(QStringList, spans);
    LabelDefinition mood;
    mood.id = LabelDefinitionId(8);
    mood.name = QStringLiteral("mood");
    mood.options = entities({QStringLiteral("good"), QStringLiteral("bad")}).options;
    const std::vector<LabelDefinition> asked = {entities(), mood};
    std::vector<TrainingExample> examples;
    for (const SpanExample &example : toyExamples(30)) {
        examples.push_back({example.content, asked[0].id, LabelValue(example.spans)});
        examples.push_back({example.content, asked[1].id, {OptionId(100)}});
    }
    const auto fitted = trainBuiltInModel(asked, examples, CancelToken());
    QVERIFY(fitted.has_value());
    const auto model = makeBuiltInModel(*fitted);
    QVERIFY(model.has_value());
    std::optional<CallResult> result;
    (*model)->call({{}, content, asked}, [&result](CallResult answer) { result = std::move(answer); });
    QVERIFY(QTest::qWaitFor([&result] { return result.has_value(); }, 5000));
    QVERIFY(result->has_value());
    const Sample &sample = (*result)->samples.front();
    SpanReading reading = readSpans(sample, content, asked[0]);
    QVERIFY(!reading.invalid);
    QVERIFY(reading.ungrounded.empty());
    QStringList found;
    for (const LabelledSpan &one : reading.spans)
        found += QStringLiteral("%1-%2=%3").arg(one.place.start).arg(one.place.end).arg(one.option.value);
    QCOMPARE(found, spans);
    QVERIFY(sample.text.startsWith(u"mood: good\n"));
    const auto tagged = unpackedModel(*fitted)->tagger(asked[0].id)->tag(content);
    QCOMPARE(reading.spans.size(), tagged.size());
    for (size_t i = 0; i < tagged.size(); ++i)
        QVERIFY(std::abs(*reading.spans[i].said.confidence - tagged[i].confidence) < 0.0011);
    addTokenConfidence(reading, sample, TokenConfidence(asked[0]));
    for (size_t i = 0; i < tagged.size(); ++i)
        QVERIFY(std::abs(*reading.spans[i].said.confidence - tagged[i].confidence) < 1e-6);
    double probability = 0; // of all tokens but the mood's
    for (const Token &token : sample.tokens)
        probability += token.bytes.startsWith(" good") ? 0 : token.logProbability;
    double expected = 0;
    for (const TaggedSpan &one : tagged)
        expected += std::log(one.confidence);
    QVERIFY(std::abs(probability - expected) < 1e-9);
}

/// Those that older versions stored with their jobs.
void TestSpanTagger::modelsWithoutTaggersAreStillRead()
{
    LabelDefinition mood;
    mood.id = LabelDefinitionId(8);
    mood.options = entities().options;
    const auto fitted = trainBuiltInModel(
        {mood}, {{QStringLiteral("a"), mood.id, {person}}, {QStringLiteral("b"), mood.id, {place}}}, CancelToken());
    QVERIFY(fitted.has_value());
    QByteArray older = fitted->chopped(4); // the number of taggers
    older[3] = '2';
    const auto model = unpackedModel(older);
    QVERIFY(model.has_value());
    QCOMPARE(model->definitions.size(), size_t(1));
    QVERIFY(model->taggers.empty());
}

QTEST_GUILESS_MAIN(TestSpanTagger)
#include "tst_span_tagger.moc"
