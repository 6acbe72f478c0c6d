// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/io/span_preview.h"
#include "core/project/exporter.h"
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/session/project_session.h"
#include "ui/shell/workspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

// Decomposed letters, an emoji of several code points, CRLF, Arabic, Japanese and Amharic with its own word space.
const QString text =
    u"Zoe\u0308 👩‍👩‍👧 met Bob in Sa\u0303o Paulo 👍🏽.\r\nسافرت ليلى إلى القاهرة\r\n東京に行きました。\r\nአበበ በአዲስ፡አበባ ናት።"_s;

} // namespace

/// Spans by keys alone: made, moved, relabelled, deleted, undone; what the file then holds.
class TestSpanKeys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open.open([](SmallProject &small) {
            const AnnotatorId person = must(small.project().person(u"Ana"_s).wait()).id;
            must(small.project().schemas().save(entities(), person).wait());
            small.addTexts({text, u"Bob met Bob; Bobby too."_s, u"nobody saw Bob"_s});
        });
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(spans().isActive());
    }

    void cleanup() { m_open.closeWindow(); }

    void editsByKeys_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QStringList>("inFile"); // composed, sorted by place
        const auto row = [](const char *name, const char *keys, const QStringList &inFile) {
            QTest::newRow(name) << QString::fromLatin1(keys).split(u' ') << inFile;
        };
        row("a word", "Right 1", {u"Zoë=person"_s});
        row("an emoji", "Right Right 3", {u"👩‍👩‍👧=thing"_s});
        row("a word and an emoji", "Right Shift+Right 3", {u"Zoë 👩‍👩‍👧=thing"_s});
        row("two words", "Right Right Right Right Right Right Shift+Right 2", {u"São Paulo=place"_s});
        row("a sentence", ". 3", {u"Zoë 👩‍👩‍👧 met Bob in São Paulo 👍🏽.=thing"_s});
        row("relabelled", "Right 1 2", {u"Zoë=place"_s});
        row("moved over an emoji", "Right 1 Ctrl+Right Ctrl+Right", {u"Zoë 👩‍👩‍👧=person"_s});
        row("moved back over a mark", "Right 1 Ctrl+Left", {u"Zo=person"_s});
        row("moved by a word", "Right Right Right Right 1 Alt+Shift+Left", {u"met Bob=person"_s});
        row("two labels", "Right 1 Esc 2", {u"Zoë=person"_s, u"Zoë=place"_s});
        row("deleted", "Right 1 Right Right Right 1 P Del", {u"Bob=person"_s});
        row("deleted by X", "Right 1 X", {});
        row("undone", "Right 1 2 Z", {u"Zoë=person"_s});
        row("undone twice", "Right 1 2 Z Z", {});
        row("done again", "Right 1 2 Z Ctrl+Shift+Z", {u"Zoë=place"_s});
        row("a move undone", "Right 1 Ctrl+Left Z", {u"Zoë=person"_s});
        // Eight words are before the Arabic line; in it, left is on.
        row("Arabic", "Right Right Right Right Right Right Right Right Right Left 1", {u"ليلى=person"_s});
        row("Arabic, more", "Right Right Right Right Right Right Right Right Right Left Shift+Left 2",
            {u"ليلى إلى=place"_s});
    }

    void editsByKeys()
    {
        QFETCH(QStringList, keys);
        QFETCH(QStringList, inFile);
        pressAll(keys);
        QCOMPARE(spansInFile(), inFile);
    }

    void editsEveryScript()
    {
        markEveryScript();
        const QStringList wanted = {u"Zoë=person"_s, u"Bob=person"_s, u"القاهرة=place"_s,
                                    u"東京=place"_s, u"አበበ=person"_s, u"በአዲስ፡አበባ=place"_s};
        QCOMPARE(spansInFile(), wanted);
    }

    void comesBackFromAFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isSame"); // offsets and text: a file of words says nothing of white space
        QTest::newRow("JSON Lines") << u"spans-jsonl"_s << true;
        QTest::newRow("CSV") << u"spans-csv"_s << true;
        QTest::newRow("CoNLL") << u"conll"_s << false;
    }

    /// Made, moved, relabelled and deleted by keys, exported, and imported into another project: the same spans.
    void comesBackFromAFile()
    {
        QFETCH(QString, format);
        QFETCH(bool, isSame);
        markEveryScript();
        pressAll({u"P"_s, u"P"_s, u"1"_s});               // 東京 is a person now
        pressAll({u"Esc"_s, u"Right"_s, u"3"_s, u"X"_s}); // a span more, and no longer
        pressAll({u"Return"_s});
        QTemporaryDir folder;
        const QString file = folder.filePath(u"spans"_s);
        const ExportReport report = exportTo(*m_open.session().project(), file, format);
        QCOMPARE(report.spans, 6);
        QCOMPARE(report.lost.counts.contains(SpanLoss::LineBreak), !isSame);
        const auto ours = documentsOf(*m_open.session().project(), folder.filePath(u"ours.jsonl"_s));
        const auto again = documentsOf(importedFrom(file, format)->project(), folder.filePath(u"again.jsonl"_s));
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(ours.front().spans->size(), size_t(6));
        QCOMPARE(wordsOf(again.front()), wordsOf(ours.front()));
        QVERIFY(wordsOf(ours.front()).contains(u"東京=person"_s));
        if (!isSame)
            return;
        QCOMPARE(again.front().externalId, ours.front().externalId);
        QCOMPARE(again.front().content, text);
        QVERIFY(again.front().spans == ours.front().spans);
    }

    void enterSaysThatItIsDone()
    {
        pressAll({u"Right"_s, u"1"_s});
        const RecordId first = m_open.session().current();
        QCOMPARE(spansInFile().size(), 1);
        QVERIFY(m_open.labelOf(first).current.status != Status::Own); // not yet
        pressAll({u"Return"_s});
        QVERIFY(m_open.session().current() != first); // and the next one is shown
        QCOMPARE(m_open.labelOf(first).current.status, Status::Own);
        pressAll({u"Z"_s});
        QCOMPARE(m_open.session().current(), first);
        QVERIFY(m_open.labelOf(first).current.status != Status::Own);
    }

    void labelsThePhraseElsewhere_data()
    {
        QTest::addColumn<bool>("isHere"); // what is answered: in this record, or in the list
        QTest::addColumn<QList<int>>("spans");
        QTest::newRow("in the record") << true << QList<int>{0, 2, 0};
        QTest::newRow("in the list") << false << QList<int>{1, 2, 1};
    }

    void labelsThePhraseElsewhere()
    {
        QFETCH(bool, isHere);
        QFETCH(QList<int>, spans);
        m_open.prompter().answers = {isHere};
        pressAll({u"J"_s, u"Right"_s, u"1"_s, u"O"_s});
        const auto counts = [this] {
            QList<int> found;
            for (size_t row = 0; row < 3; ++row)
                found.append(static_cast<int>(spansInFile(row).size()));
            return found;
        };
        QTRY_COMPARE(counts(), spans);
        QCOMPARE(m_open.prompter().questions.size(), 1);
        const QString asked = m_open.prompter().questions.front().detail;
        QVERIFY2(asked.contains(u"1 more place"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"3 place"_s), qPrintable(asked));
        press(u"Z"_s); // all of it at once
        QTRY_COMPARE(counts(), (QList<int>{0, 1, 0}));
    }

    void saysWhyNothingWasDone_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing selected") << u"1"_s << u"Nothing is selected."_s;
        QTest::newRow("no span") << u"Del"_s << u"No span is current."_s;
        QTest::newRow("none there") << u"N"_s << u"no spans yet"_s;
        QTest::newRow("there already") << u"Right 1 1"_s << u"stands there already"_s;
        QTest::newRow("at its end") << u"Right 1 Alt+Left"_s << u"cannot go further"_s;
    }

    void saysWhyNothingWasDone()
    {
        QFETCH(QString, keys);
        QFETCH(QString, said);
        pressAll(keys.split(u' '));
        QTRY_VERIFY2(m_open.bars().contains(said), qPrintable(m_open.bars()));
    }

private:
    static Schema entities()
    {
        const char json[] = R"({"label_schema":[{"name":"entity","level":"span",
            "options":[{"value":"person"},{"value":"place"},{"value":"thing"}]}]})";
        return must(schemaFromJson(json));
    }

    void markEveryScript()
    {
        pressAll({u"Right"_s, u"1"_s, u"Right"_s, u"Right"_s, u"Right"_s, u"1"_s}); // Zoë, Bob
        for (const auto &[word, option] : {std::pair(u"القاهرة"_s, u"2"_s), std::pair(u"東京"_s, u"2"_s),
                                           std::pair(u"አበበ"_s, u"1"_s), std::pair(u"በአዲስ"_s, u"2"_s)}) {
            QVERIFY2(goTo(word), qPrintable(word));
            press(option);
        }
        pressAll({u"Ctrl+Shift+Right"_s}); // over the Ethiopic word space
    }

    static ExportReport exportTo(Project &project, const QString &path, const QString &format)
    {
        ExportRequest request;
        request.path = path;
        request.format = format;
        request.spans = SpanExport{u"entity"_s, false};
        return must(project.exporter().write(request, {}, {}).wait());
    }

    /// Of the records whose spans are settled.
    static std::vector<SpanDocument> documentsOf(Project &project, const QString &path)
    {
        exportTo(project, path, u"spans-jsonl"_s);
        std::vector<SpanDocument> documents = must(previewSpans(path, u"spans-jsonl"_s, {})).documents;
        std::erase_if(documents, [](const SpanDocument &document) { return !document.spans; });
        return documents;
    }

    static std::unique_ptr<SmallProject> importedFrom(const QString &file, const QString &format)
    {
        auto other = std::make_unique<SmallProject>();
        const AnnotatorId person = must(other->project().person(u"Ben"_s).wait()).id;
        must(other->project().schemas().save(entities(), person).wait());
        ImportRequest request;
        request.path = file;
        request.spans = SpanImport{format, {}, u"entity"_s, u"Ben"_s};
        const ImportReport report = must(other->project().importer().import(request, {}, {}).wait());
        if (report.spansLeftOut + report.spansNotAnOption + report.badRows > 0)
            qFatal("Something was left out.");
        return other;
    }

    /// What the spans cover, without its white space, and their options.
    static QStringList wordsOf(const SpanDocument &document)
    {
        const CodePoints points(document.content);
        QStringList words;
        for (const FileSpan &span : *document.spans) {
            QString word = textBetween(document.content, points, span.start, span.end);
            word.remove(QRegularExpression(u"\\s"_s));
            words += word + u'=' + span.label;
        }
        return words;
    }

    SpanController &spans() { return m_open.window().record().decisions.spans(); }

    void press(const QString &key)
    {
        const QKeyCombination combination = QKeySequence(key)[0];
        QTest::keyClick(m_open.focus(), combination.key(), combination.keyboardModifiers());
    }

    /// Until each has had its turn, and what it did is in the file: what stands there between two of them comes and
    /// goes.
    void pressAll(const QStringList &keys)
    {
        for (const QString &key : keys)
            press(key);
        bool isOver = false;
        m_open.window().record().decisions.acts().add([&isOver] { isOver = true; });
        if (!QTest::qWaitFor([&isOver] { return isOver; }, 20000))
            qFatal("the keys had no turn");
    }

    /// By words, in the direction of each line.
    bool goTo(const QString &word)
    {
        for (int i = 0; i < 40; ++i) {
            const SpanEdit &edit = spans().edit();
            if (edit.textOf(edit.selection()) == word)
                return true;
            const QString before = edit.textOf(edit.selection());
            press(before.isRightToLeft() ? u"Left"_s : u"Right"_s);
            // A key has its turn behind the act before it, which is being written.
            (void)QTest::qWaitFor([&] { return edit.textOf(edit.selection()) != before; }, 2000);
        }
        return false;
    }

    QStringList spansInFile(size_t row = 0)
    {
        const RecordId record = (*m_open.session().list())[row];
        const LabelDetail label = m_open.labelOf(record);
        const QString content = must(m_open.session().project()->records().detail(record).wait()).record.content;
        const CodePoints points(content);
        QStringList found;
        if (label.spanWork.empty())
            return found;
        for (const Span &span : label.spanWork.front().work.spans) {
            const Option *option = m_open.session().definition()->option(span.option);
            found.append(textBetween(content, points, span.start, span.end).normalized(QString::NormalizationForm_C) +
                         u'=' + (option ? option->value : u"?"_s));
        }
        return found;
    }

    OpenWindow m_open{u"tst_span_keys"_s};
};

QTEST_MAIN(TestSpanKeys)
#include "tst_span_keys.moc"
