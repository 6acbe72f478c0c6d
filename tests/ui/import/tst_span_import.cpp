// SPDX-License-Identifier: GPL-3.0-or-later
// Importing files of spans in the window: recognised, previewed, checked, imported, taken back.
#include "core/domain/schema_json.h"
#include "core/io/span_preview.h"
#include "core/project/exporter.h"
#include "core/project/importer.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/ui_session.h"
#include "ui/import/import_check_page.h"
#include "ui/import/import_wizard.h"
#include "ui/import/imports_dialog.h"
#include "ui/import/source_preview_model.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const char spanImportSchema[] = R"({"label_schema":[
    {"name":"mood","options":[{"value":"good"},{"value":"bad"}]},
    {"name":"entity","level":"span","options":[{"value":"PER"},{"value":"LOC"}]}]})";

const QByteArray conllFile = "Zoë\tB-PER\nsaw\tO\nNew\tB-LOC\nYork\tI-LOC\n\nnothing\tO\n\n";

QString joined(const QStringList &lines)
{
    return lines.join(u" / "_s);
}

} // namespace

class TestSpanImport : public QObject
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
        m_wizard.reset();
        m_ui.reset();
    }

    void knowsFilesOfSpans_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *name, const QString &file, const QByteArray &bytes, const QString &format) {
            QTest::newRow(name) << file << bytes << format;
        };
        row("CoNLL", u"a.conll"_s, conllFile, u"conll"_s);
        row("CoNLL by its beginning", u"a.txt"_s, conllFile, u"conll"_s);
        row("CoNLL that is called a table", u"a.tsv"_s, conllFile, u"conll"_s);
        row("JSON Lines", u"a.jsonl"_s, R"({"id":"1","text":"a Bank","spans":[[2,6,"ORG"]]})", u"spans-jsonl"_s);
        row("spans in the second text", u"a.jsonl"_s,
            R"({"id":"1","text":"a","spans":[]})"
            "\n"
            R"({"id":"2","text":"b","spans":[[0,1,"X"]]})",
            u"spans-jsonl"_s);
        row("a JSON array", u"a.json"_s, R"([{"id":"1","text":"a Bank","entities":[[2,6,"ORG"]]}])", u"spans-jsonl"_s);
        row("rows", u"a.csv"_s, "id,text,start,end,label\n1,ab,0,1,X\n", u"spans-csv"_s);
        row("a table", u"a.csv"_s, "id,text,label\n1,ab,X\n", {});
        row("a table of times", u"a.csv"_s, "id,text,start,end,label\n1,ab,8:00,9:00,X\n", {});
        row("records", u"a.jsonl"_s, R"({"id":"1","text":"a","label":"good"})", {});
        row("sets of options", u"a.jsonl"_s, R"({"id":"1","text":"a","labels":["good","bad"]})", {});
        row("nothing marked", u"a.jsonl"_s, R"({"id":"1","text":"a","spans":[]})", {});
        row("lines of text", u"a.txt"_s, "one line\nanother one\n", {});
        row("nothing", u"a.txt"_s, "", {});
    }

    void knowsFilesOfSpans()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTEST(guessedSpanFormat(m_ui->write(name, bytes)), "format");
    }

    void imports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("label");  // empty: a new one
        QTest::addColumn<QString>("person"); // empty: gold
        QTest::addColumn<bool>("addsOptions");
        QTest::addColumn<QStringList>("told");  // by the check
        QTest::addColumn<QStringList>("spans"); // in the project, of each record
        const auto row = [](const char *title, const QString &name, const QByteArray &bytes, const QString &label,
                            const QString &person, bool adds, const QStringList &told, const QStringList &spans) {
            QTest::newRow(title) << name << bytes << label << person << adds << told << spans;
        };
        const QByteArray csv = "id,text,start,end,label\n1,ab,0,1,PER\n1,,1,2,ORG\n";
        row("CoNLL as gold", u"a.conll"_s, conllFile, u"entity"_s, {}, false,
            {u"The tags are IOB2"_s, u"Every span of the 2"_s}, {u"1: Zoë=PER New York=LOC"_s, u"2:"_s});
        row("CoNLL by a person", u"a.conll"_s, conllFile, u"entity"_s, u"Ben"_s, false, {u"The tags are IOB2"_s},
            {u"1: Zoë=PER New York=LOC"_s, u"2:"_s});
        row("a new label", u"places.conll"_s, conllFile, {}, {}, false,
            {u"The label “places” of spans will be made, with 2"_s, u"PER, LOC"_s},
            {u"1: Zoë=PER New York=LOC"_s, u"2:"_s});
        row("no option", u"a.csv"_s, csv, u"entity"_s, u"Ben"_s, false,
            {u"entity: ORG (1"_s, u"is no option; its spans are left out"_s}, {u"1: a=PER"_s});
        row("options are added", u"a.csv"_s, csv, u"entity"_s, u"Ben"_s, true, {u"will be added to “entity”: ORG."_s},
            {u"1: a=PER b=ORG"_s});
        row("UTF-16", u"a.jsonl"_s,
            R"({"id":"x","text":"👍 Bob","spans":[{"start":3,"end":6,"label":"PER","text":"Bob"}]})", u"entity"_s, {},
            false, {u"count units of UTF-16"_s}, {u"x: Bob=PER"_s});
        row("another text than is said", u"a.jsonl"_s,
            R"({"id":"x","text":"Bob met Ann","spans":[{"start":0,"end":3,"label":"PER","text":"Ann"},[8,11,"PER"]]})"
            "\n{\"id\"\n",
            u"entity"_s, {}, false,
            {u"Line 1: The span from 0 to 3 was left out: it covers another text than the file says."_s, u"Line 2: "_s},
            {u"x: Ann=PER"_s});
        row("for records that are there", u"a.csv"_s, "id,start,end,label\nr1,0,3,PER\nr1,2,9,PER\nr9,0,1,PER\n",
            u"entity"_s, u"Ben"_s, false,
            {u"The span from 2 to 9 was left out"_s, u"0 record"_s, u"1 updated"_s, u"there is no record of "_s},
            {u"r1: Bob=PER"_s});
    }

    void imports()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, label);
        QFETCH(QString, person);
        QFETCH(bool, addsOptions);
        QFETCH(QStringList, told);
        if (QByteArray(QTest::currentDataTag()).startsWith("for records"))
            addTexts("id,text\nr1,Bob\n");
        setSchema();
        openWizard(name, bytes);
        choose(label, person, addsOptions);
        check();
        for (const QString &each : told)
            QTRY_VERIFY2(shown().contains(each), qPrintable(each + u" is not in "_s + shown()));
        import();
        QTEST(spansInProject(label.isEmpty() ? u"places"_s : label, person.isEmpty()), "spans");
    }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("newLabel"); // null: the one that is there
        QTest::addColumn<QString>("person");   // null: gold
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("no name") << u""_s << QString() << u"Give it a name."_s;
        QTest::newRow("a name that is taken") << u"mood"_s << QString() << u"There is a label “mood” already."_s;
        QTest::newRow("nobody's") << QString() << u""_s << u"Whose spans are they?"_s;
    }

    void saysWhatIsInTheWay()
    {
        QFETCH(QString, newLabel);
        QFETCH(QString, person);
        QFETCH(QString, problem);
        setSchema();
        openWizard(u"a.conll"_s, conllFile);
        if (!newLabel.isNull())
            chooseIn(u"importSpanLabel"_s, 1);
        if (!newLabel.isNull())
            type(u"importNewLabel"_s, newLabel);
        if (!person.isNull()) {
            button(u"importSpansByPerson"_s)->click();
            type(u"importSpansPerson"_s, person);
        }
        QCOMPARE(next()->isEnabled(), problem.isEmpty());
        QVERIFY2(shown().contains(problem), qPrintable(shown()));
    }

    void readsAsChosen_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("covered");
        QTest::newRow("guessed") << QString() << 6 << u"Bob (PER)"_s;
        QTest::newRow("characters") << u"code-points"_s << 9 << u"ob met (PER)"_s;
        QTest::newRow("UTF-16") << u"utf-16"_s << 8 << u"Bob m (PER)"_s;
    }

    void readsAsChosen()
    {
        QFETCH(QString, unit);
        QFETCH(int, end);
        QFETCH(QString, covered);
        setSchema();
        openWizard(u"a.jsonl"_s,
                   R"({"id":"x","text":"👍 Bob met","spans":[[3,)" + QByteArray::number(end) + R"(,"PER"]]})");
        if (!unit.isEmpty())
            chooseIn(u"spanOffsets"_s, m_wizard->findChild<QComboBox *>(u"spanOffsets"_s)->findData(unit));
        QTRY_COMPARE(preview(2), covered);
        QTRY_VERIFY(next()->isEnabled());
    }

    /// What was guessed can be overruled, both ways.
    void readsAsATableIfWanted()
    {
        setSchema();
        openWizard(u"a.csv"_s, "id,text,start,end,label\n1,ab,0,1,PER\n");
        QCOMPARE(holds()->currentData().toString(), u"spans-csv"_s);
        chooseIn(u"importHolds"_s, 0);
        QTRY_VERIFY(next()->isEnabled());
        check();
        QCOMPARE(next()->text().remove(u"s"_s).remove(u"()"_s), u"Import 1 record"_s);
        import();
        QCOMPARE(got(m_ui->project().records().counts()).records, 1);
        QCOMPARE(spansInProject(u"entity"_s, true), QStringList());
    }

    void saysWhyItCannotBeRead()
    {
        setSchema();
        m_wizard = std::make_unique<ImportWizard>(*m_ui->session);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        m_wizard->show();
        m_wizard->setSource(m_ui->write(u"a.csv"_s, "id,text\n1,ab\n"));
        QTRY_VERIFY(next()->isEnabled());
        chooseIn(u"importHolds"_s, holds()->findData(u"spans-csv"_s));
        QTRY_VERIFY(shown().contains(u"needs the columns id (or text), start, end and label"_s));
        QVERIFY(!next()->isEnabled());
    }

    /// Skipped, the records that are there would get no spans; the check says so.
    void asksWhatBecomesOfOldSpans()
    {
        setSchema();
        const QByteArray first = R"({"id":"1","text":"Bob","spans":[[0,3,"PER"]]})";
        const QByteArray second = R"({"id":"1","text":"Bob","spans":[[0,1,"LOC"]]})";
        openWizard(u"a.jsonl"_s, first);
        choose(u"entity"_s, u"Ben"_s, false);
        check();
        import();
        openWizard(u"b.jsonl"_s, second);
        choose(u"entity"_s, u"Ben"_s, false);
        check();
        QVERIFY2(shown().contains(u" of the file differ"_s), qPrintable(shown()));
        press(u"Keep the first, skip the rest"_s);
        QTRY_VERIFY(shown().contains(u"Records that are there are skipped, and their spans with them"_s));
        QVERIFY(!next()->isEnabled());
        press(u"Update with the last"_s);
        press(u"Take what the file says"_s);
        QTRY_VERIFY(next()->isEnabled());
        import();
        QCOMPARE(spansInProject(u"entity"_s, false), QStringList{u"1: B=LOC"_s});
    }

    void makesAProject()
    {
        m_ui->session->setProject(nullptr);
        m_wizard = std::make_unique<ImportWizard>(*m_ui->session);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        std::shared_ptr<Project> made;
        connect(m_wizard.get(), &ImportWizard::projectMade, this,
                [&made](const std::shared_ptr<Project> &project) { made = project; });
        m_wizard->show();
        m_wizard->setSource(m_ui->write(u"places.conll"_s, conllFile));
        QTRY_VERIFY(next()->isEnabled());
        check();
        import();
        QVERIFY(made);
        QCOMPARE(got(made->schemas().current()).definitions.front().name, u"places"_s);
        QCOMPARE(got(made->records().counts()).records, 2);
    }

    void takesItBack()
    {
        setSchema();
        addTexts("id,text\nr1,Bob\n");
        openWizard(u"a.csv"_s, "id,text,start,end,label\nr1,,0,3,PER\nr2,new,0,1,LOC\n");
        choose(u"entity"_s, u"Ben"_s, false);
        check();
        press(u"Update with the last"_s);
        import();
        QCOMPARE(spansInProject(u"entity"_s, false), (QStringList{u"r1: Bob=PER"_s, u"r2: n=LOC"_s}));
        ImportsDialog dialog(*m_ui->session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        dialog.findChild<QAbstractButton *>(u"takeBackImport"_s)->click();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(got(m_ui->project().records().counts()).records, 1);
        QCOMPARE(spansInProject(u"entity"_s, false), QStringList());
    }

private:
    void setSchema()
    {
        got(m_ui->project().schemas().save(must(schemaFromJson(spanImportSchema)), m_ui->session->person().id));
        QTRY_VERIFY(!m_ui->session->schema().definitions.empty());
    }

    void addTexts(const QByteArray &csv)
    {
        ImportRequest request;
        request.path = m_ui->write(u"texts.csv"_s, csv);
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        got(m_ui->project().importer().import(request, {}, {}));
    }

    /// Until the file is read, and known as one of spans.
    void openWizard(const QString &name, const QByteArray &bytes)
    {
        m_wizard = std::make_unique<ImportWizard>(*m_ui->session);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        m_wizard->show();
        m_wizard->setSource(m_ui->write(name, bytes));
        QTRY_VERIFY(!holds()->currentData().toString().isEmpty());
        QTRY_VERIFY(next()->isEnabled());
    }

    void choose(const QString &label, const QString &person, bool addsOptions)
    {
        const auto *box = m_wizard->findChild<QComboBox *>(u"importSpanLabel"_s);
        chooseIn(u"importSpanLabel"_s, box->findData(label));
        if (!person.isEmpty()) {
            button(u"importSpansByPerson"_s)->click();
            type(u"importSpansPerson"_s, person);
        }
        if (addsOptions)
            button(u"importAddsOptions"_s)->click();
    }

    void check()
    {
        next()->click();
        QTRY_VERIFY2(next()->isEnabled() || shown().contains(u"added"_s), qPrintable(shown()));
        QTRY_VERIFY2(next()->text().startsWith(u"Import "_s), qPrintable(shown()));
    }

    void import()
    {
        QSignalSpy imported(m_wizard.get(), &ImportWizard::imported);
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE(imported.count(), 1);
    }

    QAbstractButton *next() const { return button(u"importNext"_s); }
    QComboBox *holds() const { return m_wizard->findChild<QComboBox *>(u"importHolds"_s); }

    QAbstractButton *button(const QString &name) const { return m_wizard->findChild<QAbstractButton *>(name); }

    void press(const QString &text)
    {
        for (QAbstractButton *each : m_wizard->findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each->click();
        }
        qFatal("There is no such button.");
    }

    void chooseIn(const QString &name, int index)
    {
        auto *box = m_wizard->findChild<QComboBox *>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    void type(const QString &name, const QString &text)
    {
        auto *field = m_wizard->findChild<QLineEdit *>(name);
        field->setText(text);
        emit field->textEdited(text);
    }

    /// Everything that can be read in the dialog.
    QString shown() const
    {
        QStringList all;
        for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        for (const QPlainTextEdit *box : m_wizard->findChildren<QPlainTextEdit *>()) {
            if (box->isVisible())
                all += box->toPlainText();
        }
        for (const MessageBar *bar : m_wizard->findChildren<MessageBar *>())
            all += bar->text();
        return joined(all);
    }

    QString preview(int column) const
    {
        for (const auto *model : m_wizard->findChildren<SourcePreviewModel *>()) {
            if (model->columnCount() == 3 && model->rowCount() > 0)
                return model->index(0, column).data().toString();
        }
        return {};
    }

    /// "id: text=option …" of each record whose spans are settled.
    QStringList spansInProject(const QString &label, bool isGold)
    {
        ExportRequest request;
        request.path = m_ui->pathOf(u"out.jsonl"_s);
        request.existing = ExistingFile::Replace;
        request.format = u"spans-jsonl"_s;
        request.spans = SpanExport{label, isGold};
        got(m_ui->project().exporter().write(request, {}, {}));
        QStringList found;
        const auto written = previewSpans(request.path, u"spans-jsonl"_s, {});
        if (!written)
            return {}; // no record has any
        for (const SpanDocument &document : written->documents) {
            if (!document.spans)
                continue;
            const CodePoints points(document.content);
            QString line = document.externalId + u':';
            for (const FileSpan &span : *document.spans)
                line += u' ' + textBetween(document.content, points, span.start, span.end) + u'=' + span.label;
            found += line;
        }
        return found;
    }

    std::unique_ptr<UiSession> m_ui;
    std::unique_ptr<ImportWizard> m_wizard;
};

QTEST_MAIN(TestSpanImport)
#include "tst_span_import.moc"
