// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/spoken_words.h"

#include <QTest>

using namespace tandem;

/// The words that an answer is taken apart into, and what they do to a statement.
class TestSpokenWords : public QObject
{
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void formsOutliveMoves();
    void senses_data();
    void senses();
    void comparableForms_data();
    void comparableForms();
};

namespace {

QStringList formsOf(const SpokenText &spoken)
{
    QStringList forms;
    for (const SpokenWord &word : spoken.words)
        forms.append(word.form.toString());
    return forms;
}

} // namespace

void TestSpokenWords::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *text, const QString &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected.split(u'|');
    };
    row("It is POSITIVE.", QStringLiteral("it|is|positive|."));
    row("It isn’t “Positive”!", QStringLiteral("it|isn't|“|positive|”|!"));
    row("C++ or C#, 100% of $5", QStringLiteral("c++|or|c#|,|100%|of|$5"));
    row("e.g. 3.5 and -1", QStringLiteral("e.g|.|3.5|and|-1"));
    row("non-positive card_payment", QStringLiteral("non|positive|card|payment"));
    row("ＰＯＳＩＴＩＶＥ Straße", QStringLiteral("positive|straße"));
    row("Das ist gut。", QStringLiteral("das|ist|gut|。"));
    row("one\nTwo", QStringLiteral("one|\n|two"));
    row("one\ntwo", QStringLiteral("one|two"));
}

void TestSpokenWords::forms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(formsOf(spokenWords(text, {0, text.size()})), expected);
    const QString longer = QStringLiteral("Ünd ") + text + QStringLiteral(" x");
    QCOMPARE(formsOf(spokenWords(longer, {4, 4 + text.size()})), expected);
}

void TestSpokenWords::formsOutliveMoves()
{
    const QString text = QStringLiteral("Überaus POSITIVE, très “Bon”");
    const QStringList expected = formsOf(spokenWords(text, {0, text.size()}));
    std::vector<SpokenText> all;
    for (int i = 0; i < 100; ++i)
        all.push_back(spokenWords(text, {0, text.size()}));
    for (const SpokenText &spoken : all)
        QCOMPARE(formsOf(spoken), expected);
    QCOMPARE(expected.mid(0, 4), QStringList({QStringLiteral("überaus"), QStringLiteral("positive"),
                                              QStringLiteral(","), QStringLiteral("très")}));
}

void TestSpokenWords::senses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *word, Senses expected) {
        QTest::newRow(word) << QString::fromUtf8(word) << static_cast<int>(expected);
    };
    row("room", {});
    row("not", Sense::Denies | Sense::FunctionWord | Sense::OpensObjection | Sense::FollowsName);
    row("isn't", Sense::Denies);
    row("nicht", Sense::Denies);
    row("不是", Sense::Denies | Sense::Copula);
    row("答案是", Sense::Copula);
    row("아니요", Sense::Denies | Sense::NegativeAnswer);
    row("better", Sense::Harmless | Sense::Approval);
    row("label", Sense::AnswerNoun | Sense::ChoosingVerb | Sense::CarrierNoun | Sense::KeyFiller);
    row("hotel's", Sense::Copula);
    row("maybe", Sense::Hedges);
    row("because", Sense::OpensReason | Sense::FollowsName);
    row("clearly", Sense::Harmless | Sense::Qualifier);
}

void TestSpokenWords::senses()
{
    QFETCH(QString, word);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(sensesOf(word)), expected);
}

void TestSpokenWords::comparableForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("  **Positive**. ", "positive");
    row("Card_payment  number", "card payment number");
    row("non-toxic", "non toxic");
    row("non –toxic", "non –toxic");
    row("C++", "c++");
    row("-1", "-1");
    row("...", "...");
    row("「ＧＯＯＤ」", "good");
    row("Stra\u00DFe \u00A0 1", "straße 1");
    row("", "");
}

void TestSpokenWords::comparableForms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(comparableForm(text), expected);
}

QTEST_APPLESS_MAIN(TestSpokenWords)
#include "tst_spoken_words.moc"
