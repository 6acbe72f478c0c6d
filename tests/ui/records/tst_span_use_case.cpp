// SPDX-License-Identifier: GPL-3.0-or-later
// Someone has labelled whole records, and wants to know which words led to that: a label of spans is added to the
// running project, the neutral records are fetched, spans are marked in them by keys, and exported.
#include "tests/support/open_window.h"
#include "ui/export/export_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/records/search/query_box.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_editor.h"
#include "ui/session/project_session.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSpanUseCase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open.open([this](SmallProject &small) {
            small.setSchema();
            QFile file(m_folder.filePath(u"tweets.csv"_s));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("The test's file cannot be written.");
            file.write("id,text,sentiment\nt1,amazing crew,positive\nt2,the seat 💺 was fine,neutral\n"
                       "t3,#fail again,negative\nt4,sad but quick,neutral\nt5,no words,neutral\n");
            file.close();
            ImportRequest request;
            request.path = file.fileName();
            request.mapping.idColumn = u"id"_s;
            request.mapping.textColumn = u"text"_s;
            request.mapping.labelColumns = {{u"sentiment"_s, u"sentiment"_s}};
            request.mapping.labelsPerson = u"Ana"_s;
            must(small.project().importer().import(request, {}, {}).wait());
        });
    }

    void cleanup() { m_open.closeWindow(); }

    void goesFromTheSchemaToTheFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("CSV") << u"spans-csv"_s
                             << QByteArray("id,text,start,end,label,covered_text,confidence\n"
                                           "t2,the seat 💺 was fine,4,10,happy,seat 💺,\nt2,,15,19,happy,fine,\n"
                                           "t4,sad but quick,0,3,sad,sad,\nt5,no words,,,,,\n");
        QTest::newRow("CoNLL") << u"conll"_s
                               << QByteArray("the\tO\nseat\tB-happy\n💺\tI-happy\nwas\tO\nfine\tB-happy\n\n"
                                             "sad\tB-sad\nbut\tO\nquick\tO\n\nno\tO\nwords\tO\n\n");
        QTest::newRow("JSON Lines")
            << u"spans-jsonl"_s
            << QByteArray(
                   R"({"id":"t2","text":"the seat 💺 was fine","spans":[)"
                   R"({"start":4,"end":10,"label":"happy","text":"seat 💺"},)"
                   R"({"start":15,"end":19,"label":"happy","text":"fine"}]})"
                   "\n"
                   R"({"id":"t4","text":"sad but quick","spans":[{"start":0,"end":3,"label":"sad","text":"sad"}]})"
                   "\n"
                   R"({"id":"t5","text":"no words","spans":[]})"
                   "\n");
    }

    void goesFromTheSchemaToTheFile()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, file);
        addSpanLabel();
        fetch(u"label:sentiment=neutral"_s, 3);
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        goToSpanLabel();
        pressAll(u"Right Right Shift+Right 1 Right Right 1 Return"_s); // seat 💺, fine
        pressAll(u"Right 2 Return"_s);                                 // sad
        pressAll(u"Return"_s);                                         // nothing to mark
        const QString path = exportAs(format);
        QCOMPARE(bytesOf(path), file);
        const LabelDetail sentiment = m_open.labelOf((*m_open.session().list())[0]);
        QCOMPARE(sentiment.current.status, Status::Own); // the labels of before are as they were
    }

private:
    template <typename Dialog>
    Dialog &dialog()
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = m_open.window().findChild<Dialog *>()) && found->isVisible(); }))
            qFatal("The dialog never came.");
        return *found;
    }

    static void press(const QWidget &dialog, const QString &button)
    {
        auto *found = dialog.findChild<QAbstractButton *>(button);
        if (!found || !found->isEnabled())
            qFatal("There is no such button.");
        found->click();
    }

    void addSpanLabel()
    {
        m_open.window().projects().editSchema();
        auto &editor = dialog<SchemaEditor>();
        press(editor, u"addDefinition"_s);
        auto *name = editor.findChild<QLineEdit *>(u"definitionName"_s);
        name->clear();
        QTest::keyClicks(name, u"sentiment_span"_s);
        for (QComboBox *box : editor.findChildren<QComboBox *>()) {
            const int spans = box->findData(static_cast<int>(ValueKind::Spans));
            if (spans < 0)
                continue;
            box->setCurrentIndex(spans);
            emit box->activated(spans);
        }
        auto *options = editor.findChild<OptionTableModel *>();
        for (const QString &value : {u"happy"_s, u"sad"_s})
            options->setData(options->index(options->append(), OptionTableModel::Value), value, Qt::EditRole);
        press(editor, u"saveSchema"_s);
        QTRY_COMPARE(m_open.session().schema().definitions.size(), size_t(3));
        QCOMPARE(m_open.session().schema().definitions.back().valueKind(), ValueKind::Spans);
        QTRY_VERIFY(!m_open.window().findChild<SchemaEditor *>());
    }

    void fetch(const QString &query, size_t records)
    {
        auto *field = m_open.window().findChild<QueryBox *>()->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, query);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_open.session().list()->size(), records);
        QTRY_VERIFY(m_open.session().isListComplete());
    }

    /// Tab changes the label that the keys are for.
    void goToSpanLabel()
    {
        for (int i = 0; i < 3 && m_open.session().definition()->name != u"sentiment_span"; ++i) {
            const auto before = m_open.session().definition()->id;
            QTest::keyClick(m_open.focus(), Qt::Key_Tab);
            QTRY_VERIFY(m_open.session().definition()->id != before);
        }
        QTRY_VERIFY(m_open.window().record().decisions.spans().isActive());
    }

    void pressAll(const QString &keys)
    {
        for (const QString &key : keys.split(u' ')) {
            const QKeyCombination combination = QKeySequence(key)[0];
            QTest::keyClick(m_open.focus(), combination.key(), combination.keyboardModifiers());
        }
        bool isOver = false;
        m_open.window().record().decisions.acts().add([&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
    }

    QString exportAs(const QString &format)
    {
        m_open.window().projects().exportRecords();
        auto &dialog = this->dialog<ExportDialog>();
        press(dialog, u"exportAs-"_s + format);
        const QString path = m_folder.filePath(u"out."_s + format);
        dialog.findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
        press(dialog, u"writeExport"_s);
        const auto *message = dialog.findChild<MessageBar *>();
        (void)QTest::qWaitFor([message] { return message->text().contains(u"written to"_s); }, 20000);
        dialog.close();
        return path;
    }

    QTemporaryDir m_folder;
    OpenWindow m_open{u"tst_span_use_case"_s};
};

QTEST_MAIN(TestSpanUseCase)
#include "tst_span_use_case.moc"
