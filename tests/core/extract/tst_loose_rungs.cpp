// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/extraction_cases.h"

#include <QTest>

using namespace tandem;

namespace {

using Row = std::pair<const char *, const char *>; ///< answer, value or "invalid"

void addRows(std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        QTest::newRow(row.first) << QString::fromUtf8(row.first) << QString::fromUtf8(row.second);
}

void addColumns()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
}

void compare(const LabelDefinition &definition, int rung = 0)
{
    QFETCH(QString, answer);
    QFETCH(QString, value);
    const Extraction extraction = extractOne(answer, definition);
    QCOMPARE(shown(definition, extraction), value);
    if (extraction.value && rung > 0)
        QCOMPARE(static_cast<int>(extraction.rung), rung);
}

} // namespace

class TestLooseRungs : public QObject
{
    Q_OBJECT

private slots:
    void named_data();
    void named();
    void denied_data();
    void denied();
    void languages_data();
    void languages();
    void letters_data();
    void letters();
    void finalAnswerWithMark();
    void yesAndNo_data();
    void yesAndNo();
    void outputs_data();
    void outputs();
    void nestedNames_data();
    void nestedNames();
    void misspelled_data();
    void misspelled();
    void nearButOther_data();
    void nearButOther();
    void misspelledInSets_data();
    void misspelledInSets();
    void neverForSeveralDefinitions();
};

void TestLooseRungs::named_data()
{
    addColumns();
    addRows({
        {"The sentiment is positive.", "pos"},
        {"The sentiment of this text is negative.", "neg"},
        {"The text expresses a positive sentiment.", "pos"},
        {"This review is clearly negative!", "neg"},
        {"It's positive.", "pos"},
        {"I would classify this as **negative**.", "neg"},
        {"I think the sentiment is positive", "pos"},
        {"Overall, positive.", "pos"},
        {"Based on the text, the sentiment is neutral.", "neu"},
        {"Positive, because the guest praises the food.", "pos"},
        {"Positive because nothing was wrong.", "pos"},
        {"Positive - the guest is happy.", "pos"},
        {"Positive. The guest is happy with the room.", "pos"},
        {"Positive\n\nThe guest praises the food.", "pos"},
        {"The guest praises the food.\n\nPositive", "pos"},
        {"Sentiment: positive (strong)", "pos"},
        {"Sentiment: Positive (85%)", "pos"},
        {"Sentiment: positive, since the guest is not complaining", "pos"},
        {"Sentiment: positive. The guest likes the room.", "pos"},
        {"Sentiment: very positive", "pos"},
        {"Sentiment: the sentiment is negative", "neg"},
        {"Label is neutral", "neu"},
        {"Sure! The sentiment is \"positive\".", "pos"},
        {"Therefore, the sentiment of the text is negative.", "neg"},
        {"The guest's tone is positive.", "pos"},
        {"This is a positive review.", "pos"},
        {"the sentiment is\npositive", "pos"},
        {"{\"sentiment\": \"positive (strong)\"}", "pos"},
        {"Sentiment = positive because the food is great", "pos"},
        {"Yes, the sentiment is positive.", "pos"},
        {"As an answer I choose favourable.", "pos"},
    });
}

void TestLooseRungs::named()
{
    compare(definitionOf(QStringLiteral("sentiment"), sentiments), 5);
}

void TestLooseRungs::denied_data()
{
    addColumns();
    QStringList answers =
        QStringLiteral(
            "The sentiment is not positive.|This isn't positive.|This isn’t positive.|It is never positive.|"
            "Neither is it positive.|Hardly positive.|It is anything but positive.|It is far from positive.|"
            "The text is less positive.|It is no longer positive.|Nothing here is positive.|"
            "I would not classify this as positive.|I don't think it is positive.|I doubt it is positive.|"
            "There is a lack of positive words.|The opposite of positive.|It fails to be positive.|"
            "It would be wrong to call it positive.|Positive is the wrong label.|Positive is wrong.|"
            "Positive? No.|Is it positive?|Is it positive|Could be positive.|It might be positive.|Maybe positive.|"
            "It may be positive.|Perhaps it is positive.|Either positive or something else.|It is partly positive.|"
            "It is unclear whether it is positive.|If it were longer, it would be positive.|"
            "I am not sure, but positive.|Positive, but the ending is sad.|Positive, although the guest complains.|"
            "It could be either.|positive, negative or neutral|Choose positive, negative or neutral.|"
            "more negative than positive|rather negative than positive|not negative but positive|"
            "Positive, not negative.|negative instead of positive|The text is positive and negative.|"
            "It was positive at first.|The guest used to be positive.|The author claims it is positive.|"
            "The user says it is positive.|non-positive|It is non-positive.|semi-positive|positive-ish|"
            "The positive feedback loop is broken.|positive reviews are rare|There are positive words.|"
            "The words are positive on the surface.|Positive. Wait, that is not right.|Positive. Actually, no.|"
            "Positive. That is not right.|Positive. Correction: mixed.|The label is positive. On second thought, no.|"
            "I'm sorry, but I cannot say that it is positive.|I cannot label this as positive.|"
            "Everything that is positive is missing.|It is sarcastic, so positive.|The review is ironically positive.|"
            "It's definitely not\\nPositive|It is not:\\nPositive|Which is not correct?\\nPositive|"
            "The sentiment is somewhat positive.|It is slightly positive|Sentiment: mixed (positive)|"
            "Sentiment: unclear, leaning positive|Sentiment: previously positive|Sentiment: positive?|"
            "Sentiment: positive or so|Sentiment: positive to some|Sentiment: un-positive|Sentiment: positive: no|"
            "Sentiment: positive -> wrong|Sentiment: positive/unsure|Positive: no|The positive label does not fit.|"
            "The example is positive.|Options: positive|Rule out positive.|Exclude positive.|It cannot be positive.|"
            "It can't be positive.|Without doubt nobody would call it positive.|Not at all positive|"
            "Positive? I would say so.|I would say this is positive.|I'd say it is positive|Sentiment is: not "
            "positive|It's positive... not!|Positive, NOT!|"
            "positive it is not|I'm positive.|I am positive.|We are positive.|Think positive!|Be positive.|"
            "Sentiment: positive, albeit sad|Sentiment: positive as a joke|Sentiment != positive|Sentiment <= "
            "positive|Sentiment: positive. I'm lying.|"
            "People think it is positive.|They labelled it as positive.|It was mislabeled as positive.|[ ] positive|"
            "Sentiment: [ ] positive|{\"sentiment\": {\"value\": \"positive\", \"negated\": true}}|1. The sentiment is "
            "neutral, as it might be. 2. The sentiment is positive, as it "
            "shines.|"
            "The sentiment is positive or negative. So the sentiment is negative.|"
            "The guest does not complain, so the sentiment is neutral. Then the sentiment is positive.|"
            "The sentiment is positive at the start. The sentiment is negative.|The sentiment is positive, said "
            "nobody.|It is positive unless ironic.")
            .split(u'|');
    for (QString answer : answers) {
        answer.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        QTest::newRow(qPrintable(answer)) << answer << QStringLiteral("invalid");
    }
}

void TestLooseRungs::denied()
{
    compare(definitionOf(QStringLiteral("sentiment"), sentiments));
}

void TestLooseRungs::languages_data()
{
    addColumns();
    addRows({
        {"Das ist positiv.", "pos"},
        {"Das ist nicht positiv.", "invalid"},
        {"Das ist kein positiv.", "invalid"},
        {"C'est positif.", "pos"},
        {"Ce n'est pas positif.", "invalid"},
        {"La respuesta es: «positivo».", "pos"},
        {"No es positivo.", "invalid"},
        {"Não é positivo.", "invalid"},
        {"Non è positivo.", "invalid"},
        {"Это не позитивный.", "invalid"},
        {"Ответ: позитивный", "pos"},
        {"情绪是积极的。", "pos"},
        {"这不是积极的。", "invalid"},
        {"不积极", "invalid"},
        {"「積極的」です。", "pos"},
        {"積極的ではない", "invalid"},
        {"積極的じゃない", "invalid"},
        {"非積極的", "invalid"},
        {"消极。", "neg"},
        {"긍정적입니다.", "pos"},
        {"긍정적이지 않습니다.", "invalid"},
        {"“积极”", "pos"},
        {"答案：积极", "pos"},
        {"Ｓｅｎｔｉｍｅｎｔ：「积极」", "pos"},
        {"ليس إيجابي", "invalid"},
        {"إيجابي.", "pos"},
        {"לא חיובי", "invalid"},
        {"सकारात्मक नहीं", "invalid"},
        {"nie positiv", "invalid"},
        {"pas du tout positif", "invalid"},
    });
}

void TestLooseRungs::languages()
{
    const QStringList options = {
        QStringLiteral("pos=positive|positiv|positif|positivo|позитивный|积极|積極的|긍정적|إيجابي|חיובי|सकारात्मक"),
        QStringLiteral("neg=negative|消极")};
    compare(definitionOf(QStringLiteral("sentiment"), options));
}

void TestLooseRungs::letters_data()
{
    addColumns();
    addRows({
        {"B", "B"},
        {"(B)", "B"},
        {"B.", "B"},
        {"B)", "B"},
        {"**B**", "B"},
        {"The answer is (B).", "B"},
        {"The answer is B", "B"},
        {"So the answer is **(B)**.", "B"},
        {"Final answer: B", "B"},
        {"Final Answer: (B)", "B"},
        {"**Answer: B**", "B"},
        {"\\boxed{B}", "B"},
        {"$\\boxed{\\text{B}}$", "B"},
        {"The answer is $\\boxed{\\textbf{(B)}}$.", "B"},
        {"[[B]]", "B"},
        {"<answer>B</answer>", "B"},
        {"I think so.\n<answer>\n(B)\n</answer>", "B"},
        {"Option B is correct.", "B"},
        {"The correct answer is option B.", "B"},
        {"The correct option is B because it is larger.", "B"},
        {"Let's think step by step. A is too small. C is too large. The answer is (B).", "B"},
        {"We know that A = 5 and B = 7.\nThe answer is (C).", "C"},
        {"I think the answer is B.", "B"},
        {"The answer is (B) 3 times.", "B"},
        {"The answer is (B) structurally unemployed. Bill moved for a job.", "B"},
        {"3. Answer:\n\nThe value of each is $5.\n\nThe answer is (B)\n", "B"},
        {"<think>The answer is (A).</think>The answer is (B).", "B"},
        {"<|channel|>analysis<|message|>A or B?<|end|><|start|>assistant<|channel|>final<|message|>B<|return|>", "B"},
        {"<thinking>A</thinking>\n\nB", "B"},
        {"B\n<reasoning>It is larger than A.</reasoning>", "B"},
        {"[THINK]A?[/THINK]B", "B"},

        {"<think>The answer is (A).", "invalid"},
        {"<|channel|>analysis<|message|>The answer is (A).", "invalid"},
        {"b is the larger one", "invalid"},
        {"A dog is an animal.", "invalid"},
        {"A", "A"},
        {"I am not sure.", "invalid"},
        {"I", "I"},
        {"I think it is a cat.", "invalid"},
        {"A or B", "invalid"},
        {"A(x) is", "invalid"},
        {"It is shown that\nB(x)B(y", "invalid"},
        {"A and B", "invalid"},
        {"The answer is A or B.", "invalid"},
        {"The answer is not B.", "invalid"},
        {"The answer is (A). The answer is (B).", "invalid"},
        {"The answer is (A). Wait, the answer is (B).", "invalid"},
        {"\\boxed{A} \\boxed{B}", "invalid"},
        {"The answer is (A).\n\\boxed{B}", "invalid"},
        {"<answer>A</answer><answer>B</answer>", "invalid"},
        {"The answer is D", "invalid"},
        {"The answer is (None of the above)", "invalid"},
        {"Neither A nor B", "invalid"},
        {"It is A. The answer is not B.", "invalid"},
        {"A is right. B is wrong, so the answer is not B.", "A"},
        {"The answer is (A). So B is better.", "invalid"},
        {"Answer: not B", "invalid"},
        {"Answer:\nnot B", "invalid"},
        {"The answer is (B) or rather (C).", "invalid"},
        {"The answer is (B) not.", "invalid"},
        {"It is A, not B", "invalid"},
        {"Option A is wrong.", "invalid"},
        {"Option A is incorrect, so the answer is", "invalid"},
        {"All but B", "invalid"},
        {"Answer: B or not", "invalid"},
    });
}

void TestLooseRungs::letters()
{
    compare(definitionOf(QStringLiteral("question"),
                         {QStringLiteral("A="), QStringLiteral("B="), QStringLiteral("C="), QStringLiteral("I=")}));
}

void TestLooseRungs::finalAnswerWithMark()
{
    const LabelDefinition question =
        definitionOf(QStringLiteral("question"), {QStringLiteral("A="), QStringLiteral("B=")});
    const QString said = QStringLiteral("The answer is (A).\n\nFinal Answer: The final answer is $\\boxed{%1}$");
    QCOMPARE(shown(question, extractOne(said.arg(QLatin1Char('A')), question)), QStringLiteral("A"));
    QCOMPARE(shown(question, extractOne(said.arg(QLatin1Char('B')), question)), QStringLiteral("invalid"));
}

void TestLooseRungs::yesAndNo_data()
{
    addColumns();
    addRows({
        {"Yes", "yes"},
        {"No.", "no"},
        {"No, the summary is not consistent with the document.", "no"},
        {"No. The document says otherwise.", "no"},
        {"No\n\nReasoning: According to the document, the city actually lost.", "no"},
        {"No, the summary is not correct.\n\nAnswer:\n\nYes, the summary is correct.", "invalid"},
        {"No.\n\nEvidence: The document actually states that it could move. However, the summary says that all of its "
         "jobs are moving to Frankfurt next year.",
         "no"},
        {"No: the text says so.\n\nYes", "invalid"},
        {"Yes, it is.", "yes"},
        {"Yes, because the text says so.", "yes"},
        {"The answer is no.", "no"},
        {"So the answer is Yes.", "yes"},
        {"{\"spam\": true}", "yes"},
        {"{\"spam\": false}", "no"},

        {"No idea.", "invalid"},
        {"No one knows.", "invalid"},
        {"No answer.", "invalid"},
        {"There is no way to tell.", "invalid"},
        {"No, I am not sure, maybe yes.", "invalid"},
        {"Yes and no.", "invalid"},
        {"Yes, but no.", "invalid"},
        {"Yes, it is not.", "invalid"},
        {"Yes, the summary is not consistent.", "invalid"},
        {"No, wait.", "invalid"},
        {"Yes or no?", "invalid"},
        {"Not yes.", "invalid"},
        {"I cannot say yes.", "invalid"},
        {"No information is given, so I cannot say.", "invalid"},
        {"No, it might be.", "invalid"},
        {"Yes? No.", "invalid"},
    });
}

void TestLooseRungs::yesAndNo()
{
    compare(definitionOf(QStringLiteral("spam"), {QStringLiteral("yes="), QStringLiteral("no=")}));
}

void TestLooseRungs::outputs_data()
{
    addColumns();
    addRows({
        {"Output (a)", "1"},
        {"Output (b) is better.", "2"},
        {"Output (a) is better because it follows the instruction.", "1"},
        {"Therefore, Output (b) is better.", "2"},
        {"Output (a) is short. Output (b) is long and wrong.\n\nTherefore, Output (a) is better.", "1"},
        {"I believe that Output (a) is the better output.", "1"},
        {"Output (b) is a better output.", "2"},

        {"Output (a) is better. Output (a) is more concise than Output (b).", "1"},
        {"Output (b) is better. Output (a) does not follow the instruction.", "2"},
        {"After reading both, I believe that Output (b) is better. While both are good, Output (b) is precise.", "2"},
        {"Therefore, based on the evaluation, Output (a) is the better output for this instruction.", "1"},

        {"In evaluating both, we see how well they do. Therefore, based on the evaluation of how well they execute the "
         "instruction, Output (a) is better as it more closely follows it.",
         "1"},
        {"Output (a) is better as far as I can tell.", "invalid"},
        {"Output (a) is better. However, I like Output (b).", "invalid"},
        {"Output (a) is better. But Output (b) wins.", "invalid"},
        {"Output (a) is better. I prefer Output (b).", "invalid"},
        {"Output (a) is better. No, Output (a) is not good.", "invalid"},
        {"According to Assistant (a), Output (a) is better.", "invalid"},
        {"Output (a) is not better.", "invalid"},
        {"Output (a) is worse.", "invalid"},
        {"Neither Output (a) nor Output (b) is better.", "invalid"},
        {"Both outputs are good.", "invalid"},
        {"Output (a) and Output (b) are equally good.", "invalid"},
        {"Output (a) is better. Output (b) is better.", "invalid"},
        {"Output (a) is better in style. Overall I like Output (b).", "invalid"},
        {"It is hard to say which output is better.", "invalid"},
        {"The output a user sees is better.", "invalid"},
    });
}

void TestLooseRungs::outputs()
{
    compare(definitionOf(QStringLiteral("better"), {QStringLiteral("1=Output (a)"), QStringLiteral("2=Output (b)")}));
}

void TestLooseRungs::nestedNames_data()
{
    addColumns();
    addRows({
        {"Sentiment: super positive", "sp"},
        {"Sentiment: very positive", "invalid"},
        {"Sentiment: extremely negative", "invalid"},
        {"The sentiment is positive.", "p"},
        {"The sentiment is super-positive.", "sp"},
        {"The sentiment is very positive.", "invalid"},
        {"The sentiment is not entailed.", "invalid"},
        {"It is not spam.", "ham"},
        {"It is definitely not spam.", "ham"},
        {"It is spam.", "spam"},
        {"It is not really spam.", "invalid"},
        {"It is not not spam.", "invalid"},
        {"Sentiment: not  spam (sure)", "ham"},
    });
}

void TestLooseRungs::nestedNames()
{
    compare(
        definitionOf(QStringLiteral("sentiment"),
                     {QStringLiteral("sp=super-positive"), QStringLiteral("p=positive"), QStringLiteral("n=negative"),
                      QStringLiteral("sn=super-negative"), QStringLiteral("spam="), QStringLiteral("ham=not spam")}));
}

void TestLooseRungs::misspelled_data()
{
    addColumns();
    addRows({
        {"Nli: entailmnet", "e"},
        {"Nli: entailement", "e"},
        {"nli: contradition", "c"},
        {"Nli: contradictory", "c"},
        {"Nli: contradicts", "c"},
        {"Nli: entailed", "e"},
        {"Nli: nuetral", "n"},
        {"Nli: neutrall", "n"},
        {"{\"nli\": \"neutrl\"}", "n"},
        {"contradictoin", "c"},
        {"**Netural**", "n"},

        {"Nli: unrelated", "invalid"},
        {"Nli: neutr", "invalid"},
        {"Nli: not entailed", "invalid"},
        {"Nli: no contradiciton", "invalid"},
        {"Nli: contraindication", "invalid"},
        {"Nli: natural?", "invalid"},
        {"Nli: detailment", "invalid"},
        {"Nli: nutria", "invalid"},
        {"Nli: non-contradiciton", "invalid"},
    });
}

void TestLooseRungs::misspelled()
{
    compare(definitionOf(QStringLiteral("nli"), {QStringLiteral("e=entailment"), QStringLiteral("n=neutral"),
                                                 QStringLiteral("c=contradiction")}),
            6);
}

void TestLooseRungs::nearButOther_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *options, const char *answer, const char *value) {
        QTest::addRow("%s: %s", options, answer)
            << QString::fromUtf8(options).split(u',') << QString::fromUtf8(answer) << QString::fromUtf8(value);
    };
    row("moral,other", "amoral", "invalid");
    row("typical,other", "atypical", "invalid");
    row("relevant,other", "irrelevant", "invalid");
    row("irrelevant,other", "relevant", "invalid");
    row("correct,other", "incorrect", "invalid");
    row("happy,other", "unhappy", "invalid");
    row("agreement,other", "disagreement", "invalid");
    row("harmful,other", "harmless", "invalid");
    row("hypertension,other", "hypotension", "invalid");
    row("interstate,other", "intrastate", "invalid");
    row("causal,casual", "casaul", "invalid");
    row("class 10,class 11", "class 12", "invalid");
    row("type A,type B", "type C", "invalid");
    row("Model 1,Model 2", "Model l", "invalid");
    row("C++,C#", "C+", "invalid");
    row("increase,decrease", "encrease", "invalid");
    row("positives,positivity", "positivs", "positives");
    row("left,right", "lift", "invalid");
    row("male,female", "mal", "invalid");
    row("Correct pair,Incorrect pair,Inconclusive pair", "Corect pair", "Correct pair");
    row("Correct pair,Incorrect pair,Inconclusive pair", "Inconclusiv pair", "Inconclusive pair");
    row("card arrival,card delivery estimate", "card_arival", "card arrival");
    row("card payment fee charged,card payment wrong", "card_payment_fee_charge", "card payment fee charged");
    row("not entailment,entailment", "notentailment", "not entailment");
    row("Sport,World", "Sports", "Sport");
    row("sustainability,security", "sustainablity", "sustainability");
}

void TestLooseRungs::nearButOther()
{
    QFETCH(QStringList, options);
    QFETCH(QString, answer);
    QFETCH(QString, value);
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), options);
    QCOMPARE(shown(definition, extractOne(answer, definition)), value);
}

void TestLooseRungs::misspelledInSets_data()
{
    addColumns();
    addRows({
        {"{\"aspects\": [\"service stuff\"]}", "invalid"},
        {"{\"aspects\": [\"cleanlyness\", \"food\"]}", "[food,cleanliness]"},
        {"Aspects: food, price and service staff", "[food,price,staff]"},
        {"Aspects: food and music", "invalid"},
        {"Aspects: not cleanlines", "invalid"},
    });
}

void TestLooseRungs::misspelledInSets()
{
    const QStringList options = aspects + QStringList{QStringLiteral("cleanliness=")};
    compare(definitionOf(QStringLiteral("aspects"), options, Choice::Multiple));
}

void TestLooseRungs::neverForSeveralDefinitions()
{
    const std::vector<LabelDefinition> asked = {definitionOf(QStringLiteral("sentiment"), sentiments),
                                                definitionOf(QStringLiteral("stance"), sentiments, Choice::Single, 2)};
    for (const Extraction &extraction : extract(answerOf(QStringLiteral("The sentiment is positive.")), asked))
        QVERIFY(!extraction.value);
    const auto lines =
        extract(answerOf(QStringLiteral("Sentiment: postive\nStance: negative, since it is not")), asked);
    QCOMPARE(shown(asked[0], lines[0]), QStringLiteral("pos"));
    QCOMPARE(shown(asked[1], lines[1]), QStringLiteral("neg"));
}

QTEST_APPLESS_MAIN(TestLooseRungs)
#include "tst_loose_rungs.moc"
