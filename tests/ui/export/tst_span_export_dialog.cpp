// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting spans from the window: what a format cannot hold is said before anything is written, and after.
#include "core/domain/schema_json.h"
#include "core/project/importer.h"
#include "core/project/schemas.h"
#include "tests/support/ui_session.h"
#include "ui/export/export_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const char spanSchema[] = R"({"label_schema":[
    {"name":"mood","options":[{"value":"good"},{"value":"bad"}]},
    {"name":"entity","level":"span","options":[{"value":"PER"},{"value":"LOC"}]},
    {"name":"verb","level":"span","options":[{"value":"past"}]}]})";

// In the second text a span lies in another one, in the third nobody has settled the spans, the fourth has none, and
// in the fifth a span begins with white space.
const char spanLines[] = R"({"id":"a1","text":"Zoë saw New York","spans":[[0,3,"PER"],[8,16,"LOC"]]}
{"id":"a2","text":"New York City","spans":[[0,13,"LOC"],[0,8,"LOC"]]}
{"id":"a3","text":"no one"}
{"id":"a4","text":"nothing","spans":[]}
{"id":"a5","text":"in Kyōto","spans":[[2,8,"LOC"]]}
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether a text is as a pattern says, in which * stands for the forms of plurals.
bool isLike(const QString &text, const QString &pattern)
{
    return QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive).match(text).hasMatch();
}

bool areLike(const QStringList &texts, const QStringList &patterns)
{
    return std::equal(texts.begin(), texts.end(), patterns.begin(), patterns.end(), isLike);
}

} // namespace

class TestSpanExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ui = std::make_unique<UiSession>();
        m_ui->open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_ui.reset();
    }

    void offersSpansWhereThereAreSome_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("no label") << QByteArray() << false;
        QTest::newRow("a label of records")
            << QByteArray(R"({"label_schema":[{"name":"mood","options":[{"value":"good"}]}]})") << false;
        QTest::newRow("a label of spans") << QByteArray(spanSchema) << true;
    }

    void offersSpansWhereThereAreSome()
    {
        QFETCH(QByteArray, schema);
        QFETCH(bool, isOffered);
        if (!schema.isEmpty())
            setSchema(schema);
        openDialog();
        for (const char *format : {"conll", "spans-jsonl", "spans-csv"})
            QCOMPARE(formatButton(QString::fromLatin1(format)) != nullptr, isOffered);
        QVERIFY(formatButton(u"csv"_s));
    }

    void saysWhatIsLost_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("file");
        const QString nobody = u"1 record* no final spans."_s;
        QTest::newRow("CoNLL")
            << u"conll"_s << u"4 record* will be written; spans in them: 4. 1 record* left out."_s
            << QStringList{u"1 span* overlap* another and * left out."_s,
                           u"    a2: New York (LOC)"_s,
                           u"1 span* written without white space at * ends."_s,
                           u"    a5: Kyōto (LOC)"_s,
                           nobody,
                           u"    a3"_s,
                           u"The id* of 4 record* * not written."_s,
                           u"    a1, a2, a4, a5"_s}
            << u"4 record* written to out.conll. The file has 4 span*. 1 record* left out; see below."_s
            << QByteArray("Zoë\tB-PER\nsaw\tO\nNew\tB-LOC\nYork\tI-LOC\n\nNew\tB-LOC\nYork\tI-LOC\nCity\tI-LOC\n\n"
                          "nothing\tO\n\nin\tO\nKyōto\tB-LOC\n\n");
        QTest::newRow("CSV") << u"spans-csv"_s << u"4 record* will be written; spans in them: 5. 1 record* left out."_s
                             << QStringList{nobody, u"    a3"_s}
                             << u"4 record* written to out.csv. The file has 5 span*. 1 record* left out; see below."_s
                             << QByteArray("id,text,start,end,label,covered_text,confidence\n"
                                           "a1,Zoë saw New York,0,3,PER,Zoë,\na1,,8,16,LOC,New York,\n"
                                           "a2,New York City,0,8,LOC,New York,\na2,,0,13,LOC,New York City,\n"
                                           "a4,nothing,,,,,\na5,in Kyōto,2,8,LOC,\" Kyōto\",\n");
        QTest::newRow("JSON Lines")
            << u"spans-jsonl"_s << u"5 record* will be written; spans in them: 5."_s << QStringList{nobody, u"    a3"_s}
            << u"5 record* written to out.jsonl. The file has 5 span*. What the format cannot hold stands below."_s
            << QByteArray(
                   R"({"id":"a1","text":"Zoë saw New York","spans":[{"start":0,"end":3,"label":"PER","text":"Zoë"},{"start":8,"end":16,"label":"LOC","text":"New York"}]}
{"id":"a2","text":"New York City","spans":[{"start":0,"end":8,"label":"LOC","text":"New York"},{"start":0,"end":13,"label":"LOC","text":"New York City"}]}
{"id":"a3","text":"no one"}
{"id":"a4","text":"nothing","spans":[]}
{"id":"a5","text":"in Kyōto","spans":[{"start":2,"end":8,"label":"LOC","text":" Kyōto"}]}
)");
    }

    void saysWhatIsLost()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, lines);
        QFETCH(QByteArray, file);
        setSchema(spanSchema);
        addSpans(u"Ana"_s);
        openDialog();
        choose(format);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY2(isLike(sentence(), before), qPrintable(sentence()));
        QVERIFY2(areLike(losses(), lines), qPrintable(losses().join(u'\n')));
        QVERIFY(!QFile::exists(m_ui->pathOf(u"out.conll"_s)));
        write();
        QVERIFY2(isLike(message(), after), qPrintable(message()));
        QCOMPARE(contentOf(path()->text()), file);
        QVERIFY2(areLike(losses(), lines), qPrintable(losses().join(u'\n'))); // as was said before
        QVERIFY(sentence().contains(u"were written"_s));
    }

    /// What was asked first and is answered last says nothing.
    void saysItOfTheLastChoice()
    {
        setSchema(spanSchema);
        addSpans(u"Ana"_s);
        openDialog();
        for (const char *format : {"conll", "spans-csv", "spans-jsonl", "conll", "csv", "spans-jsonl"})
            formatButton(QString::fromLatin1(format))->click();
        QTRY_VERIFY2(isLike(sentence(), u"5 record* will be written; spans in them: 5."_s), qPrintable(sentence()));
        QTest::qWait(50);
        QVERIFY2(isLike(sentence(), u"5 record* will be written; spans in them: 5."_s), qPrintable(sentence()));
    }

    void writesGold()
    {
        setSchema(spanSchema);
        addSpans({});
        openDialog();
        choose(u"spans-csv"_s);
        QVERIFY2(isLike(sentence(), u"0 record* will be written; spans in them: 0. 5 record* left out."_s),
                 qPrintable(sentence()));
        m_dialog->findChild<QAbstractButton *>(u"exportGoldSpans"_s)->click();
        QTRY_VERIFY2(isLike(sentence(), u"4 record* will be written; spans in them: 5. 1 record* left out."_s),
                     qPrintable(sentence()));
        write();
        QVERIFY(contentOf(path()->text()).contains("a1,Zoë saw New York,0,3,PER,Zoë,\n"));
    }

    void writesTheChosenLabel()
    {
        setSchema(spanSchema);
        addSpans(u"Ana"_s);
        openDialog();
        auto *labels = m_dialog->findChild<QComboBox *>(u"exportSpanLabel"_s);
        QCOMPARE(labels->count(), 2);
        labels->setCurrentIndex(1);
        choose(u"conll"_s);
        QVERIFY2(isLike(sentence(), u"0 record* will be written; spans in them: 0. 5 record* left out."_s),
                 qPrintable(sentence()));
        QVERIFY(losses().contains(u"    a1, a2, a3, a4, a5"_s));
    }

    void asksBeforeItReplaces()
    {
        setSchema(spanSchema);
        addSpans(u"Ana"_s);
        openDialog();
        choose(u"conll"_s);
        path()->setText(m_ui->write(u"there.conll"_s, "mine"));
        m_ui->prompter->answer = false;
        writeButton()->click();
        QTRY_COMPARE(m_ui->prompter->questions.size(), size_t(1));
        QTRY_VERIFY(writeButton()->isEnabled());
        QCOMPARE(contentOf(path()->text()), QByteArray("mine"));
        m_ui->prompter->answer = true;
        writeButton()->click();
        QTRY_VERIFY(contentOf(path()->text()).startsWith("Zoë\tB-PER\n"));
        path()->setText(m_ui->project().path());
        QTRY_VERIFY(writeButton()->isEnabled());
        writeButton()->click();
        QTRY_VERIFY(message().contains(u"is a Tandem project"_s));
    }

private:
    void setSchema(const QByteArray &json)
    {
        got(m_ui->project().schemas().save(must(schemaFromJson(json)), m_ui->session->person().id));
        QTRY_VERIFY(!m_ui->session->schema().definitions.empty());
    }

    /// As this person's, or as gold.
    void addSpans(const QString &person)
    {
        ImportRequest request;
        request.path = m_ui->write(u"spans.jsonl"_s, spanLines);
        request.spans = SpanImport{u"spans-jsonl"_s, {}, u"entity"_s, person};
        QCOMPARE(got(m_ui->project().importer().import(request, {}, {})).spans, 5);
    }

    void openDialog()
    {
        m_dialog = std::make_unique<ExportDialog>(*m_ui->session);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    QAbstractButton *formatButton(const QString &format) const
    {
        return m_dialog->findChild<QAbstractButton *>(u"exportAs-"_s + format);
    }

    QLineEdit *path() const { return m_dialog->findChild<QLineEdit *>(u"exportPath"_s); }
    QAbstractButton *writeButton() const { return m_dialog->findChild<QAbstractButton *>(u"writeExport"_s); }
    QString message() const { return m_dialog->findChild<MessageBar *>()->text(); }
    QString sentence() const { return m_dialog->findChild<QLabel *>(u"spanExportSentence"_s)->text(); }

    QStringList losses() const
    {
        const auto *box = m_dialog->findChild<QPlainTextEdit *>(u"spanLosses"_s);
        return box->isHidden() ? QStringList() : box->toPlainText().split(u'\n');
    }

    void choose(const QString &format)
    {
        path()->setText(m_ui->pathOf(u"out.csv"_s)); // whose ending follows the format
        formatButton(format)->click();
        QTRY_VERIFY(sentence().contains(u"will be written"_s));
    }

    void write()
    {
        writeButton()->click();
        QTRY_VERIFY(message().contains(u"written to"_s));
    }

    std::unique_ptr<UiSession> m_ui;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestSpanExportDialog)
#include "tst_span_export_dialog.moc"
