// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/io/formats/spans/conll_layout.h"
#include "tests/core/io/span_reading.h"

#include <QTest>

using namespace tandem;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList texts(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *each : all)
        list += QString::fromUtf8(each);
    return list;
}

} // namespace

class TestConll : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    SpanFileReading read(const QByteArray &bytes, const SpanSourceOptions &options = {}) const
    {
        return readSpanBytes(m_folder, QStringLiteral("conll"), bytes, options);
    }

private slots:
    void readsConll_data();
    void readsConll();
    void refusesWhatIsNoConll_data();
    void refusesWhatIsNoConll();
    void readsTagColumns();
    void joinsTokens_data();
    void joinsTokens();
    void writesConll_data();
    void writesConll();
    void remembersOnlyWhatFits_data();
    void remembersOnlyWhatFits();
};

void TestConll::readsConll_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<bool>("isSame"); // written byte for byte

    QTest::newRow("tabs") << QByteArray("Lumen\tB-ORG\nBank\tI-ORG\n.\tO\n\nhi\tO\n\n")
                          << texts({"|Lumen Bank .|0-10 ORG", "|hi|"}) << QStringList() << true;
    QTest::newRow("spaces, four columns, document start")
        << QByteArray("-DOCSTART- -X- O O\n\nLumen NNP B-NP B-ORG\nwins VB O O\n\n") << texts({"|Lumen wins|0-5 ORG"})
        << QStringList() << true;
    QTest::newRow("blank lines with a tab")
        << QByteArray("a\tO\n\t\nb\tB-X\n\n\nc\tO\n\n") << texts({"|a|", "|b|0-1 X", "|c|"}) << QStringList() << true;
    QTest::newRow("comments") << QByteArray("# id = d 7\n# sent\na\tO\n#\tO\n#tag\tB-X\n\n")
                              << texts({"d 7|a # #tag|4-8 X"}) << QStringList() << true;
    QTest::newRow("IOB1") << QByteArray("a I-X\nb I-X\nc B-X\nd I-Y\n\n") << texts({"|a b c d|0-3 X, 4-5 X, 6-7 Y"})
                          << QStringList() << false;
    QTest::newRow("BIOES") << QByteArray("a\tB-X\nb\tI-X\nc\tE-X\nd\tS-Y\n\n") << texts({"|a b c d|0-5 X, 6-7 Y"})
                           << QStringList() << false;
    QTest::newRow("BILOU") << QByteArray("a\tB-X\nb\tL-X\nd\tU-Y\n\n") << texts({"|a b d|0-3 X, 4-5 Y"})
                           << QStringList() << false;
    QTest::newRow("no end in BIOES") << QByteArray("a\tB-X\nb\tO\nc\tS-Y\n\n") << texts({"|a b c|0-1 X, 4-5 Y"})
                                     << texts({"mended 1 The span “X” has no end; it ends here."}) << false;
    QTest::newRow("I behind another type")
        << QByteArray("a\tB-X\nb\tI-Y\n\nc\tO\n\n") << texts({"|a b|0-1 X, 2-3 Y", "|c|"})
        << texts({"mended 2 “I-Y” goes on with a span that is not there; it was taken for the beginning of one."})
        << false;
    QTest::newRow("no tag") << QByteArray("a\tB-X\nb\tb-X\nc\tI-X\nd\t_\n\n") << texts({"|a b c d|0-1 X, 4-5 X"})
                            << texts({"mended 2 “b-X” is no tag; it was taken for O.",
                                      "mended 3 “I-X” goes on with a span that is not there; it was taken for the "
                                      "beginning of one.",
                                      "mended 4 “_” is no tag; it was taken for O."})
                            << false;
    QTest::newRow("inside alone") << QByteArray("a\tPER\nb\tPER\nc\tO\nd\tPER\ne\tLOC\nf\tB-X\n\n")
                                  << texts({"|a b c d e f|0-3 PER, 6-7 PER, 8-9 LOC, 10-11 X"})
                                  << texts({"mended 1 “PER” says neither B- nor I-; the tokens in a row that have it "
                                            "were taken for one span.",
                                            "mended 4 “PER” says neither B- nor I-; the tokens in a row that have it "
                                            "were taken for one span.",
                                            "mended 5 “LOC” says neither B- nor I-; the tokens in a row that have it "
                                            "were taken for one span."})
                                  << false;
    QTest::newRow("columns") << QByteArray("a\tO\nb\tc\tO\nd\tO\n\ne\tB-X\nf\n\ng\tO\n\n") << texts({"|g|"})
                             << texts({"document 2 The line has 3 columns and not 2.",
                                       "document 6 The line has 1 columns and not 2."})
                             << false;
    QTest::newRow("no token") << QByteArray("a\tO\n\n\tB-X\n\nc\tO\n\n") << texts({"|a|", "|c|"})
                              << texts({"document 3 The line has no token."}) << false;
    QTest::newRow("no blank line at the end")
        << QByteArray("a\tO\n\nb\tO\n") << texts({"|a|", "|b|"}) << QStringList() << true;
    QTest::newRow("a space in a token") << QByteArray("\xF0\x9F\x92\x94 \tO\nb c\tB-X\n\n") << texts({"|💔  b c|3-6 X"})
                                        << QStringList() << true;
    QTest::newRow("combining marks, Ethiopic, right to left")
        << QByteArray("Ìbí́ni\tB-LOC\nኢትዮጵያ\tB-LOC\nعمان\tB-LOC\n\n")
        << texts({"|Ìbí́ni ኢትዮጵያ عمان|0-6 LOC, 7-12 LOC, 13-17 LOC"}) << QStringList() << true;
    QTest::newRow("no spaces in Japanese") << QByteArray("東京\tB-LOC\n2020\tO\n年\tO\nx\tO\n\n")
                                           << texts({"|東京2020年 x|0-2 LOC"}) << QStringList() << true;
    QTest::newRow("CRLF") << QByteArray("a\tB-X\r\n\r\nb\tO\r\n") << texts({"|a|0-1 X", "|b|"}) << QStringList()
                          << false;
    QTest::newRow("bytes that are no text") << QByteArray("caf\xC3\xA9\tO\n\xFF\xC3\xA9\xE2\x82\xAC\tB-X\n\n")
                                            << texts({"|café \uFFFDé€|5-8 X"}) << QStringList() << false;
}

void TestConll::readsConll()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, documents);
    QFETCH(QStringList, faults);
    QFETCH(bool, isSame);
    const SpanFileReading reading = read(file);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.documents, documents);
    QCOMPARE(reading.faults, faults);
    QCOMPARE(reading.written == file, isSame);
    QCOMPARE(shownLosses(reading.losses), QString());
    // What was written says the same.
    const SpanFileReading again = read(reading.written);
    QCOMPARE(again.documents, documents);
    QCOMPARE(again.written, reading.written);
}

void TestConll::refusesWhatIsNoConll_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("tagColumn");
    QTest::addColumn<QString>("error");
    const QString noTags = u("This is no CoNLL file: no column holds tags such as O, B-PER and I-PER.");
    QTest::newRow("empty") << QByteArray() << 0
                           << u("This is no CoNLL file: it has no lines with a token and a tag, parted by a tab or a "
                                "space.");
    QTest::newRow("one column") << QByteArray("a\nb\n") << 0
                                << u("This is no CoNLL file: it has no lines with a token and a tag, parted by a tab "
                                     "or a space.");
    QTest::newRow("prose") << QByteArray("A text in words.\nAnd more of it.\n") << 0 << noTags;
    QTest::newRow("tags elsewhere") << QByteArray("a\tO\tx\nb\tB-X\ty\n") << 0
                                    << u("Column 3 holds no tags such as O, B-PER and I-PER. Columns that do: 2.");
    QTest::newRow("no such column") << QByteArray("a\tO\n") << 3
                                    << u("The file has 2 column(s) only. Choose among these.");
    QTest::newRow("the tokens' column")
        << QByteArray("a\tO\n") << 1
        << u("Tokens and tags cannot be in the same column. Choose another one for either.");
}

void TestConll::refusesWhatIsNoConll()
{
    QFETCH(QByteArray, file);
    QFETCH(int, tagColumn);
    QFETCH(QString, error);
    SpanSourceOptions options;
    options.tagColumn = tagColumn;
    QCOMPARE(read(file, options).error, error);
}

void TestConll::readsTagColumns()
{
    SpanSourceOptions options;
    options.tagColumn = 2;
    const QByteArray file = "# columns: token, gold, other\na\tB-X\tO\nb\tO\tB-Y\n\n";
    const SpanFileReading reading = read(file, options);
    QCOMPARE(reading.documents, texts({"|a b|0-1 X"}));
    QCOMPARE(reading.written, file);
    QCOMPARE(reading.findings.comments, 1);
    QVERIFY(spanFindingSentences(reading.findings).contains(u("The tags are IOB2, in column 2 of 3.")));
    options.tagColumn = 3;
    options.tokenColumn = 1;
    QCOMPARE(read(file, options).documents, texts({"|a b|2-3 Y"}));
}

void TestConll::joinsTokens_data()
{
    QTest::addColumn<QStringList>("tokens");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << texts({"It", "'s", "."}) << u("It 's .");
    QTest::newRow("Japanese") << texts({"東京", "は", "、", "IT", "です"}) << u("東京は、 IT です");
    QTest::newRow("Thai") << texts({"สวัสดี", "ครับ"}) << u("สวัสดีครับ");
    QTest::newRow("Korean") << texts({"서울", "에서"}) << u("서울 에서");
    QTest::newRow("beyond the BMP") << texts({"𠮷", "野", "😞"}) << u("𠮷野 😞");
}

void TestConll::joinsTokens()
{
    QFETCH(QStringList, tokens);
    QFETCH(QString, text);
    std::vector<std::pair<qint64, qint64>> places;
    QCOMPARE(textOfTokens(tokens, places), text);
    const CodePoints points(text);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        QCOMPARE(textBetween(text, points, places[size_t(i)].first, places[size_t(i)].second), tokens[i]);
}

void TestConll::writesConll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<std::vector<FileSpan>>("spans");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("losses");
    using Spans = std::vector<FileSpan>;

    QTest::newRow("words") << u("Paris, don't!") << QString() << Spans{{0, 5, u("LOC")}}
                           << QByteArray("Paris\tB-LOC\n,\tO\ndon't\tO\n!\tO\n\n") << u("spacing 1");
    QTest::newRow("a span in a word parts it") << u("Tokyo2020") << QString() << Spans{{0, 5, u("LOC")}}
                                               << QByteArray("Tokyo\tB-LOC\n2020\tO\n\n") << u("spacing 1");
    QTest::newRow("a span in a remembered token") << u("Tokyo2020 x") << u("{}") << Spans{{0, 5, u("LOC")}}
                                                  << QByteArray("Tokyo2020\tB-LOC\nx\tO\n\n") << u("inside_token 1");
    QTest::newRow("overlapping and nested")
        << u("a b c d") << QString() << Spans{{0, 3, u("X")}, {0, 1, u("Y")}, {2, 5, u("Z")}, {6, 7, u("W")}}
        << QByteArray("a\tB-X\nb\tI-X\nc\tO\nd\tB-W\n\n") << u("overlap 2");
    QTest::newRow("next to each other") << u("a b") << QString() << Spans{{0, 1, u("X")}, {2, 3, u("X")}}
                                        << QByteArray("a\tB-X\nb\tB-X\n\n") << QString();
    QTest::newRow("white space") << u("a  b ") << QString() << Spans{{1, 3, u("X")}, {3, 5, u("Y")}}
                                 << QByteArray("a\tO\nb\tB-Y\n\n") << u("only_space 1, space_at_end 1, spacing 1");
    QTest::newRow("line breaks") << u("a\r\nb") << QString() << Spans{{0, 4, u("X")}}
                                 << QByteArray("a\tB-X\nb\tI-X\n\n") << u("line_break 1");
    QTest::newRow("a label of words") << u("a") << u("{\"separator\":\" \"}") << Spans{{0, 1, u("work of art")}}
                                      << QByteArray("a B-work_of_art\n\n") << u("label_changed 1");
    QTest::newRow("confidence") << u("a") << QString() << Spans{{0, 1, u("X"), 0.5}} << QByteArray("a\tB-X\n\n")
                                << u("confidence 1");
    QTest::newRow("a text that has changed")
        << u("a") << u("{\"tokens\":[[0,4]]}") << Spans() << QByteArray("a\tO\n\n") << u("layout_changed 1");
    QTest::newRow("no text") << QString() << QString() << Spans() << QByteArray() << u("no_text 1");
    QTest::newRow("nothing but space") << u(" \n") << QString() << Spans() << QByteArray() << u("no_text 1");
    QTest::newRow("emoji and Amharic") << u("👩‍👩‍👧 ኢትዮጵያ።") << QString()
                                       << Spans{{6, 11, u("LOC")}}
                                       << QByteArray("👩‍👩‍👧\tO\nኢትዮጵያ\tB-LOC\n።\tO\n\n")
                                       << u("spacing 1");
}

void TestConll::writesConll()
{
    QFETCH(QString, text);
    QFETCH(QString, layout);
    QFETCH(std::vector<FileSpan>, spans);
    QFETCH(QByteArray, written);
    QFETCH(QString, losses);
    SpanDocument document{u("r1"), text};
    if (!layout.isEmpty())
        document.metadata.emplace_back(conllMember(), layout);
    document.spans = spans;
    const auto writer = spanFormatNamed(QStringLiteral("conll"))->writer({});
    QCOMPARE(writer->document(document), written);
    // Where the record did not come from such a file, its id is lost as well.
    const bool losesId = layout.isEmpty() && !text.isEmpty();
    const QString idLoss = losses.isEmpty() ? u("ids 1") : losses + u(", ids 1");
    QCOMPARE(shownLosses(writer->losses()), losesId ? idLoss : losses);
    QCOMPARE(spanLossSentences(writer->losses()).size(), qsizetype(writer->losses().counts.size()));
}

void TestConll::remembersOnlyWhatFits_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("fits");
    QTest::newRow("usual") << u("{}") << true;
    QTest::newRow("tokens") << u("{\"tokens\":[[0,1],[2,4]]}") << true;
    QTest::newRow("beyond the text") << u("{\"tokens\":[[0,1],[2,5]]}") << false;
    QTest::newRow("not in order") << u("{\"tokens\":[[2,4],[0,1]]}") << false;
    QTest::newRow("empty token") << u("{\"tokens\":[[0,0]]}") << false;
    QTest::newRow("no tokens") << u("{\"tokens\":[]}") << false;
    QTest::newRow("columns") << u("{\"columns\":{\"width\":3,\"token\":0,\"tag\":2,\"others\":[[\"A\",\"B\"]]}}")
                             << true;
    QTest::newRow("a short column") << u("{\"columns\":{\"width\":3,\"token\":0,\"tag\":2,\"others\":[[\"A\"]]}}")
                                    << false;
    QTest::newRow("a column that breaks the line")
        << u("{\"columns\":{\"width\":3,\"token\":0,\"tag\":2,\"others\":[[\"A\",\"B\\n\"]]}}") << false;
    QTest::newRow("one column for both")
        << u("{\"columns\":{\"width\":3,\"token\":2,\"tag\":2,\"others\":[[\"A\",\"B\"]]}}") << false;
    QTest::newRow("another separator") << u("{\"separator\":\"a\"}") << false;
    QTest::newRow("no separator") << u("{\"separator\":\"\"}") << false;
    QTest::newRow("no object") << u("[]") << false;
    QTest::newRow("no JSON") << u("x") << false;
    QTest::newRow("wrong types") << u("{\"tokens\":3,\"before\":[1]}") << false;
}

void TestConll::remembersOnlyWhatFits()
{
    QFETCH(QString, json);
    QFETCH(bool, fits);
    QCOMPARE(conllLayoutFromJson(json.toUtf8(), u("a bé")).has_value(), fits);
}

QTEST_APPLESS_MAIN(TestConll)
#include "tst_conll.moc"
