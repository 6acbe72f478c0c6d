// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/confidence.h"
#include "core/io/formats/source_reader.h"
#include "core/llm/builtin/builtin_answer.h"
#include "core/llm/builtin/builtin_model.h"
#include "core/llm/builtin/builtin_store.h"
#include "core/llm/builtin/builtin_training.h"
#include "core/llm/builtin/murmur_hash.h"
#include "core/llm/builtin/text_features.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <random>

using namespace tandem;

namespace {

LabelDefinition definitionOf(qint64 id, const QString &name, const QStringList &options, Choice choice = Choice::Single)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(id);
    definition.name = name;
    definition.choice = choice;
    for (const QString &value : options) {
        Option option;
        option.id = OptionId(id * 100 + static_cast<qint64>(definition.options.size()));
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

const QStringList sentiments = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};

LabelDefinition sentiment()
{
    return definitionOf(1, QStringLiteral("sentiment"), sentiments);
}

LabelDefinition aspects()
{
    return definitionOf(2, QStringLiteral("aspects"),
                        {QStringLiteral("food"), QStringLiteral("price"), QStringLiteral("staff")}, Choice::Multiple);
}

/// Short reviews made of a few words for each side.
std::vector<TrainingExample> toyExamples(int count)
{
    const QStringList good = {QStringLiteral("great"), QStringLiteral("lovely"), QStringLiteral("tasty")};
    const QStringList bad = {QStringLiteral("awful"), QStringLiteral("rude"), QStringLiteral("cold")};
    const QStringList things = {QStringLiteral("soup"), QStringLiteral("bill"), QStringLiteral("waiter")};
    std::vector<TrainingExample> examples;
    for (int i = 0; i < count; ++i) {
        const bool isGood = i % 2 == 0;
        const qint64 thing = i % 3;
        const QString content =
            QStringLiteral("The %1 was %2, visit %3").arg(things[thing], (isGood ? good : bad)[i / 2 % 3]).arg(i);
        examples.push_back({content, LabelDefinitionId(1), {OptionId(isGood ? 100 : 101)}});
        examples.push_back({content, LabelDefinitionId(2), {OptionId(200 + thing)}});
    }
    return examples;
}

std::unique_ptr<LanguageModel> trained(const std::vector<LabelDefinition> &definitions,
                                       const std::vector<TrainingExample> &examples)
{
    const auto fitted = trainBuiltInModel(definitions, examples, CancelToken());
    if (!fitted)
        return {};
    auto model = makeBuiltInModel(*fitted);
    return model ? std::move(*model) : nullptr;
}

/// Asks and lets the event loop run until the answer is there.
std::optional<CallResult> ask(LanguageModel &model, const QString &content,
                              const std::vector<LabelDefinition> &definitions)
{
    std::optional<CallResult> result;
    model.call({{}, content, definitions}, [&result](CallResult answer) { result = std::move(answer); });
    if (result)
        return std::nullopt; // it must not answer from inside the call
    const bool hasAnswered = QTest::qWaitFor([&result] { return result.has_value(); }, 5000);
    return hasAnswered ? result : std::nullopt;
}

struct Read
{
    QString value;
    double confidence = 0;
};

Read readFrom(const CallResult &result, const LabelDefinition &definition, const std::vector<LabelDefinition> &all)
{
    for (const Extraction &extraction : extract(result->samples.front(), all)) {
        if (extraction.definition != definition.id || !extraction.value)
            continue;
        QStringList values;
        for (const Option &option : definition.options) {
            if (extraction.value->holds(option.id))
                values.append(option.value);
        }
        const auto confidence = confidenceFromTokens(result->samples.front(), definition, extraction);
        return {values.join(u','), confidence ? confidence->value : -1};
    }
    return {QStringLiteral("invalid"), -1};
}

/// The lower end of Wilson's 95 % interval for a share.
double wilsonLower(double good, double all)
{
    const double z = 1.959964;
    const double share = good / all;
    const double middle = share + z * z / (2 * all);
    const double half = z * std::sqrt(share * (1 - share) / all + z * z / (4 * all * all));
    return (middle - half) / (1 + z * z / all);
}

} // namespace

class TestBuiltInModel : public QObject
{
    Q_OBJECT

private slots:
    void hashIsMurmur3_data();
    void hashIsMurmur3();
    void featuresAreCounted();
    void learnsToys();
    void setConfidenceIsTheProduct();
    void thresholdDecidesMembers();
    void aLikelyMemberBeatsTheEmptySet();
    void likenessWithoutExamples();
    void likenessHelpsRareOptions();
    void unseenOptionKeepsAShare();
    void optionsThatBeginAlike();
    void isDeterministic();
    void cancelled();
    void damagedModelIsRefused_data();
    void damagedModelIsRefused();
    void otherOptionsPauseTheJob();
    void abortDropsCalls();
    void tenThousandPredictions();
    void airlineTweets();
};

void TestBuiltInModel::hashIsMurmur3_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<quint32>("hash");
    QTest::newRow("empty") << QByteArray() << 0U << 0U;
    QTest::newRow("empty, seed 1") << QByteArray() << 1U << 0x514E28B7U;
    QTest::newRow("empty, all bits") << QByteArray() << 0xFFFFFFFFU << 0x81F16F39U;
    QTest::newRow("four bytes") << QByteArray("aaaa") << 0x9747B28CU << 0x5A97808AU;
    QTest::newRow("test") << QByteArray("test") << 0x9747B28CU << 0x704B81DCU;
    QTest::newRow("hello") << QByteArray("Hello, world!") << 0x9747B28CU << 0x24884CBAU;
    QTest::newRow("fox") << QByteArray("The quick brown fox jumps over the lazy dog") << 0x9747B28CU << 0x2FA826CDU;
    QTest::newRow("zero bytes") << QByteArray(4, '\0') << 0U << 0x2362F9DEU;
    QTest::newRow("one byte") << QByteArray("\x21", 1) << 0U << 0x72661CF4U;
    QTest::newRow("three bytes") << QByteArray("\x21\x43\x65", 3) << 0U << 0x7E4A8634U;
}

void TestBuiltInModel::hashIsMurmur3()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, seed);
    QFETCH(quint32, hash);
    QCOMPARE(murmurHash3(text, seed), hash);
}

void TestBuiltInModel::featuresAreCounted()
{
    const auto once = countFeatures(QStringLiteral("good"));
    const auto twice = countFeatures(QStringLiteral("GOOD  ｇｏｏｄ"));
    QVERIFY(once.size() >= 10); // the word, and its runs of 3 to 5 characters with both borders
    QVERIFY(twice.size() >= once.size());
    for (const FeatureCount &count : once)
        QCOMPARE(std::abs(count.weight), 1.0F);
    const auto isDouble = [](const FeatureCount &count) { return std::abs(count.weight) > 1.6F; };
    QVERIFY(std::count_if(twice.begin(), twice.end(), isDouble) >= 9);
    QVERIFY(countFeatures(QStringLiteral(" \n")).empty());
    QVERIFY(countFeatures(QStringLiteral("誕生日")).size() > 4);
    for (size_t i = 1; i < once.size(); ++i)
        QVERIFY(once[i - 1].column < once[i].column);
}

void TestBuiltInModel::learnsToys()
{
    const std::vector<LabelDefinition> asked = {sentiment(), aspects()};
    const auto model = trained(asked, toyExamples(120));
    QVERIFY(model);
    const auto result = ask(*model, QStringLiteral("What a lovely waiter"), asked);
    QVERIFY(result && *result);
    const Read first = readFrom(*result, asked[0], asked);
    const Read second = readFrom(*result, asked[1], asked);
    QCOMPARE(first.value, QStringLiteral("positive"));
    QVERIFY2(first.confidence > 0.7, qPrintable(QString::number(first.confidence)));
    QCOMPARE(second.value, QStringLiteral("staff"));
    QVERIFY(second.confidence > 0.3 && second.confidence <= 1);
    QVERIFY((*result)->samples.front().text.startsWith(u"sentiment: positive\naspects: [\"staff\"]"));
    QCOMPARE((*result)->usage.inputTokens, 0);
}

void TestBuiltInModel::setConfidenceIsTheProduct()
{
    const std::vector<LabelDefinition> asked = {aspects()};
    const auto model = trained(asked, {});
    QVERIFY(model);
    const auto result = ask(*model, QStringLiteral("food food food"), asked);
    QVERIFY(result && *result);
    const Read read = readFrom(*result, asked[0], asked);
    QCOMPARE(read.value, QStringLiteral("food"));
    double joint = 0;
    for (const Token &token : (*result)->samples.front().tokens)
        joint += token.logProbability;
    QVERIFY(std::abs(read.confidence - std::exp(joint)) < 1e-9);
    const auto none = ask(*model, QStringLiteral("zzz"), asked);
    QVERIFY(none && *none);
    QVERIFY((*none)->samples.front().text.startsWith(u"aspects: []"));
    QCOMPARE(readFrom(*none, asked[0], asked).value, QString());
}

void TestBuiltInModel::thresholdDecidesMembers()
{
    const LabelDefinition definition = aspects();
    const auto model = trained({definition}, {});
    QVERIFY(model);
    const std::vector<double> yes = {0.45, 0.2, 0.31};
    const auto answer = model->readAgain({builtInAnswer({{&definition, yes, 0.3}})});
    QVERIFY(answer.has_value());
    QVERIFY(answer->samples.front().text.startsWith(u"aspects: [\"food\", \"staff\"]"));
    const Read read = readFrom(CallResult(*answer), definition, {definition});
    QVERIFY(std::abs(read.confidence - 0.45 * 0.8 * 0.31) < 1e-9); // that of this set, not of the likeliest one
    const auto half = model->readAgain({builtInAnswer({{&definition, yes, 0.5}})});
    QVERIFY(half.has_value());
    QVERIFY(half->samples.front().text.startsWith(u"aspects: []"));
}

void TestBuiltInModel::aLikelyMemberBeatsTheEmptySet()
{
    // Each word means one of six options, but only in two cases of five: no option is ever likelier than not.
    const QStringList words = {QStringLiteral("apple"), QStringLiteral("brick"), QStringLiteral("cloud"),
                               QStringLiteral("drum"),  QStringLiteral("eagle"), QStringLiteral("flute")};
    const QStringList names = {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3"),
                               QStringLiteral("k4"), QStringLiteral("k5"), QStringLiteral("k6")};
    const LabelDefinition definition = definitionOf(1, QStringLiteral("kinds"), names, Choice::Multiple);
    std::vector<TrainingExample> examples;
    for (int i = 0; i < 180; ++i) {
        const int round = i / 6;
        const int meant = round % 5 < 2 ? i % 6 : (i + 1 + round % 5) % 6;
        const QString content = QStringLiteral("%1 %2").arg(words[i % 6]).arg(i);
        examples.push_back({content, definition.id, {OptionId(100 + meant)}});
    }
    const auto model = trained({definition}, examples);
    QVERIFY(model);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto result = ask(*model, QStringLiteral("%1 %2").arg(words[i]).arg(i + 200), {definition});
        QVERIFY(result && *result);
        const Read read = readFrom(*result, definition, {definition});
        QVERIFY2(read.value.split(u',').contains(names[i]), qPrintable(read.value));
        QVERIFY2(read.confidence > 0.05 && read.confidence < 0.5, qPrintable(QString::number(read.confidence)));
    }
}

void TestBuiltInModel::likenessHelpsRareOptions()
{
    // "staff" has no example at all; what the others' names are worth tells what its name is worth.
    const LabelDefinition definition = aspects();
    std::vector<TrainingExample> examples;
    for (int i = 0; i < 60; ++i) {
        const bool isFood = i % 2 == 0;
        const QString content = QStringLiteral("about the %1 on day %2")
                                    .arg(isFood ? QStringLiteral("food") : QStringLiteral("price"))
                                    .arg(i);
        examples.push_back({content, definition.id, {OptionId(isFood ? 200 : 201)}});
    }
    const auto fitted = trainBuiltInModel({definition}, examples, CancelToken());
    QVERIFY(fitted);
    const auto stored = unpackedModel(*fitted);
    QVERIFY(stored);
    const auto staff = [&stored](const QString &content) {
        const auto counts = countFeatures(content);
        const TextVocabulary &vocabulary = stored->vocabulary;
        return stored->definitions[0].probabilities(vocabulary.row(counts), vocabulary.wholeRow(counts))[2];
    };
    const double named = staff(QStringLiteral("about the staff on day 7"));
    const double other = staff(QStringLiteral("about the garden on day 7"));
    QVERIFY2(named > 0.5 && other < 0.2, qPrintable(QStringLiteral("%1, %2").arg(named).arg(other)));
}

void TestBuiltInModel::likenessWithoutExamples()
{
    LabelDefinition topic =
        definitionOf(1, QStringLiteral("topic"), {QStringLiteral("s"), QStringLiteral("b"), QStringLiteral("w")});
    topic.options[0].text = QStringLiteral("sport");
    topic.options[0].description = QStringLiteral("football, tennis, a match, a team");
    topic.options[1].text = QStringLiteral("business");
    topic.options[1].aliases = {QStringLiteral("markets"), QStringLiteral("shares")};
    topic.options[2].text = QStringLiteral("world");
    const auto model = trained({topic}, {});
    QVERIFY(model);
    const auto result = ask(*model, QStringLiteral("The team won the football match"), {topic});
    QVERIFY(result && *result);
    const Read read = readFrom(*result, topic, {topic});
    QCOMPARE(read.value, QStringLiteral("s"));
    QVERIFY(read.confidence > 1.0 / 3 && read.confidence < 1);
}

void TestBuiltInModel::unseenOptionKeepsAShare()
{
    const std::vector<LabelDefinition> asked = {sentiment()};
    const auto model = trained(asked, toyExamples(60));
    QVERIFY(model);
    const auto result = ask(*model, QStringLiteral("great soup"), asked);
    QVERIFY(result && *result);
    const auto extraction = extract((*result)->samples.front(), asked).front();
    const auto confidence = confidenceFromTokens((*result)->samples.front(), asked[0], extraction);
    QVERIFY(confidence);
    QCOMPARE(confidence->distribution.size(), size_t(3));
    QVERIFY(std::abs(confidence->distribution[2] - 1.0 / 63) < 1e-6);
}

void TestBuiltInModel::optionsThatBeginAlike()
{
    const LabelDefinition definition =
        definitionOf(1, QStringLiteral("mood: now"), {QStringLiteral("pos"), QStringLiteral("positive")});
    const auto model = trained({definition}, {});
    QVERIFY(model);
    const auto result = ask(*model, QStringLiteral("so so"), {definition});
    QVERIFY(result && *result);
    const Sample &sample = (*result)->samples.front();
    const auto confidence = confidenceFromTokens(sample, definition, extract(sample, {definition}).front());
    QVERIFY(confidence);
    QVERIFY(std::abs(confidence->distribution[0] + confidence->distribution[1] - 1) < 1e-9);
    QVERIFY(confidence->distribution[0] > 0.4);
    QVERIFY(confidence->unresolved < 1e-9);
}

void TestBuiltInModel::isDeterministic()
{
    const std::vector<LabelDefinition> asked = {sentiment(), aspects()};
    const auto first = trainBuiltInModel(asked, toyExamples(90), CancelToken());
    const auto second = trainBuiltInModel(asked, toyExamples(90), CancelToken());
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    auto model = makeBuiltInModel(*first);
    auto again = makeBuiltInModel(*first);
    const auto one = ask(**model, QStringLiteral("a cold soup"), asked);
    const auto other = ask(**again, QStringLiteral("a cold soup"), asked);
    QVERIFY(one && *one && other && *other);
    QCOMPARE((*one)->samples.front().raw, (*other)->samples.front().raw);
    const auto stored = (*model)->readAgain({(*one)->samples.front().raw});
    QVERIFY(stored.has_value());
    QCOMPARE(stored->samples.front().text, (*one)->samples.front().text);
    QCOMPARE(stored->samples.front().tokens.size(), (*one)->samples.front().tokens.size());
}

void TestBuiltInModel::cancelled()
{
    CancelToken cancel;
    cancel.cancel();
    const auto fitted = trainBuiltInModel({sentiment()}, toyExamples(10), cancel);
    QVERIFY(!fitted);
    QCOMPARE(fitted.error().code, ErrorCode::Cancelled);
}

void TestBuiltInModel::damagedModelIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sound = *trainBuiltInModel({sentiment()}, toyExamples(10), CancelToken());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("not a model");
    QTest::newRow("cut") << sound.left(sound.size() / 2);
    QTest::newRow("another mark") << QByteArray(64, 'x');
    QTest::newRow("cut at the end") << sound.chopped(4);
    // The lengths of lists: claims of gigabytes must be refused before any room is made for them.
    const qsizetype columns = 4;
    QByteArray hugeVocabulary = sound;
    hugeVocabulary.replace(columns, 4, QByteArray("\x7F\xFF\xFF\xFF", 4));
    QTest::newRow("huge vocabulary") << hugeVocabulary;
    QByteArray oneMore = sound;
    oneMore[columns + 3] = static_cast<char>(oneMore[columns + 3] + 1);
    QTest::newRow("one column too many") << oneMore;
    QTest::newRow("huge number of definitions")
        << sound.left(4) + QByteArray(8, '\0') + QByteArray("\x3F\x80\x00\x00\x7F\xFF\xFF\xFF", 8);
    QTest::newRow("huge list of options")
        << sound.left(4) + QByteArray(8, '\0') + QByteArray("\x3F\x80\x00\x00\x00\x00\x00\x01", 8) +
               QByteArray(9, '\0') + QByteArray("\xFF\xFF\xFF\xF0", 4) + QByteArray(200, '\0');
}

void TestBuiltInModel::damagedModelIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto model = makeBuiltInModel(bytes);
    QVERIFY(!model);
    QVERIFY(!model.error().message.isEmpty());
}

void TestBuiltInModel::otherOptionsPauseTheJob()
{
    const auto model = trained({sentiment()}, toyExamples(10));
    QVERIFY(model);
    LabelDefinition changed = sentiment();
    changed.options.pop_back();
    const auto result = ask(*model, QStringLiteral("soup"), {changed});
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::PauseJob);
    QVERIFY(!result->error().sentence().isEmpty());
}

void TestBuiltInModel::abortDropsCalls()
{
    const auto model = trained({sentiment()}, toyExamples(10));
    QVERIFY(model);
    int answers = 0;
    model->call({{}, QStringLiteral("soup"), {sentiment()}}, [&answers](const CallResult &) { ++answers; });
    model->abort();
    const auto later = ask(*model, QStringLiteral("soup"), {sentiment()});
    QVERIFY(later && *later);
    QCOMPARE(answers, 0);
}

void TestBuiltInModel::tenThousandPredictions()
{
    const auto model = trained({sentiment()}, toyExamples(200));
    QVERIFY(model);
    QElapsedTimer timer;
    timer.start();
    int answers = 0;
    const int count = 1000;
    for (int i = 0; i < count; ++i) {
        const QString content = QStringLiteral("The flight %1 was late again and nobody at the desk knew why, so we "
                                               "waited for hours and then got a bill for it, thanks a lot")
                                    .arg(i);
        model->call({{}, content, {sentiment()}}, [&answers](const CallResult &result) { answers += result ? 1 : 0; });
    }
    QVERIFY(QTest::qWaitFor([&answers] { return answers == count; }, 20000));
    qInfo("ten thousand predictions would take %.1f s", static_cast<double>(timer.elapsed()) / 100.0);
}

void TestBuiltInModel::airlineTweets()
{
    const QString path = qEnvironmentVariable("TANDEM_DATA") + QStringLiteral("/tweets-airline-nc/tweets_dev.csv");
    if (!qEnvironmentVariableIsSet("TANDEM_DATA"))
        QSKIP("TANDEM_DATA names no folder with the airline tweets.");
    auto reader = SourceReader::open(path, {});
    QVERIFY2(reader, qPrintable(path));
    const qsizetype textColumn = (*reader)->columns().indexOf(QStringLiteral("text"));
    const qsizetype goldColumn = (*reader)->columns().indexOf(QStringLiteral("airline_sentiment"));
    QVERIFY(textColumn >= 0 && goldColumn >= 0);
    std::vector<std::pair<QString, QString>> rows;
    while (const auto row = (*reader)->next())
        rows.emplace_back(row->values[textColumn], row->values[goldColumn]);
    for (const unsigned seed : {1U}) {
        std::mt19937 random(seed);
        std::shuffle(rows.begin(), rows.end(), random);
        const LabelDefinition definition = sentiment();
        std::vector<TrainingExample> examples;
        for (size_t i = 0; i < 500; ++i)
            examples.push_back({rows[i].first, definition.id, {definition.optionByValue(rows[i].second)->id}});
        const auto model = trained({definition}, examples);
        QVERIFY(model);
        int good = 0;
        double squares = 0;
        double stated = 0;
        for (size_t i = 500; i < rows.size(); ++i) {
            model->call({{}, rows[i].first, {definition}}, [&, gold = rows[i].second](const CallResult &result) {
                const Read read = readFrom(result, definition, {definition});
                const double right = read.value == gold ? 1 : 0;
                good += static_cast<int>(right);
                stated += read.confidence;
                squares += (read.confidence - right) * (read.confidence - right);
            });
            if (i % 500 == 0)
                QCoreApplication::sendPostedEvents();
        }
        QCoreApplication::sendPostedEvents();
        const auto tested = static_cast<double>(rows.size() - 500);
        const double lower = wilsonLower(good, tested);
        qInfo("seed %u: accuracy %.4f of %.0f, lower end %.4f, mean confidence %.4f, Brier %.4f", seed, good / tested,
              tested, lower, stated / tested, squares / tested);
        QVERIFY(lower > 0.626);
    }
}

QTEST_GUILESS_MAIN(TestBuiltInModel)
#include "tst_builtin_model.moc"
