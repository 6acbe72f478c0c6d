// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_check.h"
#include "core/domain/schema_json.h"
#include "core/project/importer.h"
#include "core/project/schemas.h"
#include "tests/support/ui_session.h"
#include "ui/export/export_dialog.h"
#include "ui/schema/colour_delegate.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_change_dialog.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tandem;

namespace {

const QByteArray moodSchema = R"({"label_schema":[{"name":"mood","options":[{"value":"good"},{"value":"bad"}]}]})";

void setSchema(const UiSession &ui)
{
    got(ui.project().schemas().save(must(schemaFromJson(moodSchema)), ui.session->person().id));
    if (!QTest::qWaitFor([&ui] { return !ui.session->schema().definitions.empty(); }, 20000))
        qFatal("The schema never came.");
}

void addRecords(const UiSession &ui)
{
    ImportRequest request;
    request.path = ui.write(QStringLiteral("labelled.csv"), "id,text,mood\n1,fine,good\n2,poor,\n");
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    request.mapping.labelColumns = {{QStringLiteral("mood"), QStringLiteral("mood")}};
    request.mapping.labelsPerson = QStringLiteral("Ana");
    got(ui.project().importer().import(request, {}, [](qint64, qint64) {}));
}

QPushButton *saveButton(const QWidget &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class TestSchemaAndExport : public QObject
{
    Q_OBJECT

private slots:
    void optionModelIsSound();
    void takesAColour_data();
    void takesAColour();
    void makesADefinition();
    void refusesClashesInPlace();
    void refusesToRemoveWhatIsUsed();
    void readsAndWritesJson();
    void exportsEverything();
    void asksBeforeItReplaces();
    void setsTheAnnotator();
    void showsTheKeys();
};

void TestSchemaAndExport::optionModelIsSound()
{
    OptionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOptions(must(schemaFromJson(moodSchema)).definitions.front().options);
    QCOMPARE(model.index(1, OptionTableModel::Key).data().toString(), QStringLiteral("2"));
    QVERIFY(model.setData(model.index(0, OptionTableModel::Aliases), QStringLiteral("fine, ok, fine"), Qt::EditRole));
    QCOMPARE(model.options().front().aliases, (QStringList{QStringLiteral("fine"), QStringLiteral("ok")}));
    model.move(0, 1);
    QCOMPARE(model.options().front().value, QStringLiteral("bad"));
    model.move(0, -1);
    QCOMPARE(model.append(), 2);
    model.remove(0);
    QCOMPARE(model.rowCount(), 2);
}

void TestSchemaAndExport::takesAColour_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("own") << QStringLiteral("#0072B2") << QStringLiteral("#0072b2");
    QTest::newRow("without its mark") << QStringLiteral(" 0072b2") << QStringLiteral("#0072b2");
    QTest::newRow("slot") << QStringLiteral("Slot 5") << QStringLiteral("5");
    QTest::newRow("by position") << QStringLiteral("By position") << QString();
    QTest::newRow("no colour") << QStringLiteral("#12345") << QStringLiteral("3");
    QTest::newRow("only an invitation") << QStringLiteral("Choose…") << QStringLiteral("3");
}

void TestSchemaAndExport::takesAColour()
{
    QFETCH(QString, typed);
    OptionTableModel model;
    Option option;
    option.value = QStringLiteral("good");
    option.colour = QStringLiteral("3");
    model.setOptions({option});
    const QModelIndex cell = model.index(0, OptionTableModel::Colour);
    const ColourDelegate delegate;
    QWidget window;
    auto *box = qobject_cast<QComboBox *>(delegate.createEditor(&window, {}, cell));
    QVERIFY(box);
    delegate.setEditorData(box, cell);
    QCOMPARE(box->currentText(), QStringLiteral("Slot 3"));
    box->setEditText(typed);
    delegate.setModelData(box, &model, cell);
    QTEST(model.options().front().colour, "kept");
}

void TestSchemaAndExport::makesADefinition()
{
    UiSession ui;
    ui.open();
    auto *editor = new SchemaEditor(*ui.session);
    editor->show();
    QVERIFY(!saveButton(*editor, "saveSchema")->isEnabled());
    saveButton(*editor, "addDefinition")->click();
    QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("definitionName")), QStringLiteral("mood"));
    QVERIFY2(!saveButton(*editor, "saveSchema")->isEnabled(), "a label without options");
    auto *model = editor->findChild<OptionTableModel *>();
    for (const QString &value : {QStringLiteral("good"), QStringLiteral("bad")}) {
        const int row = model->append();
        model->setData(model->index(row, OptionTableModel::Value), value, Qt::EditRole);
    }
    QVERIFY(saveButton(*editor, "saveSchema")->isEnabled());
    saveButton(*editor, "saveSchema")->click();
    QTRY_COMPARE(ui.session->schema().definitions.size(), size_t(1));
    QCOMPARE(ui.session->schema().definitions.front().options.size(), size_t(2));
}

void TestSchemaAndExport::refusesClashesInPlace()
{
    UiSession ui;
    ui.open();
    setSchema(ui);
    auto *editor = new SchemaEditor(*ui.session);
    editor->show();
    auto *model = editor->findChild<OptionTableModel *>();
    model->setData(model->index(1, OptionTableModel::Value), QStringLiteral("good"), Qt::EditRole);
    QVERIFY(!saveButton(*editor, "saveSchema")->isEnabled());
    model->setData(model->index(1, OptionTableModel::Value), QStringLiteral("poor"), Qt::EditRole);
    QVERIFY(saveButton(*editor, "saveSchema")->isEnabled());
    ui.prompter->answer = false;
    editor->reject();
    QVERIFY2(editor->isVisible(), "closed although the changes were to be kept");
    QCOMPARE(ui.prompter->questions.size(), size_t(1));
    delete editor;
}

void TestSchemaAndExport::refusesToRemoveWhatIsUsed()
{
    UiSession ui;
    ui.open();
    setSchema(ui);
    addRecords(ui);
    auto *editor = new SchemaEditor(*ui.session);
    editor->show();
    auto *model = editor->findChild<OptionTableModel *>();
    model->append();
    model->setData(model->index(2, OptionTableModel::Value), QStringLiteral("other"), Qt::EditRole);
    model->remove(0);
    saveButton(*editor, "saveSchema")->click();
    QTRY_VERIFY2(editor->findChild<SchemaChangeDialog *>(), "nobody asks what becomes of the label");
    QCOMPARE(got(ui.project().schemas().current()).definitions.front().options.size(), size_t(2));
    delete editor;
}

void TestSchemaAndExport::readsAndWritesJson()
{
    UiSession ui;
    ui.open();
    auto *editor = new SchemaEditor(*ui.session);
    editor->show();
    const auto press = [editor](const QString &text) {
        for (QPushButton *button : editor->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    ui.prompter->file = ui.write(QStringLiteral("in.json"), moodSchema);
    press(QStringLiteral("From JSON…"));
    QTRY_VERIFY(saveButton(*editor, "saveSchema")->isEnabled());
    ui.prompter->file = ui.pathOf(QStringLiteral("out.json"));
    press(QStringLiteral("To JSON…"));
    QTRY_VERIFY(QFile::exists(ui.prompter->file));
    QFile written(ui.prompter->file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(sameMeaning(must(schemaFromJson(written.readAll())), must(schemaFromJson(moodSchema))));
    ui.prompter->answer = true;
    editor->reject();
    QVERIFY(!editor->isVisible());
}

void TestSchemaAndExport::exportsEverything()
{
    UiSession ui;
    ui.open();
    setSchema(ui);
    addRecords(ui);
    auto *dialog = new ExportDialog(*ui.session);
    dialog->show();
    const QString path = ui.pathOf(QStringLiteral("labels.csv"));
    dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
    saveButton(*dialog, "writeExport")->click();
    auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().contains(QStringLiteral("labels.csv")));
    QVERIFY(QFile::exists(path));
    QVERIFY(message->text().contains(QStringLiteral("2 records")));
    for (LinkButton *link : message->findChildren<LinkButton *>()) {
        if (link->isVisible())
            link->click();
    }
    QCOMPARE(ui.prompter->shownInFolder, QStringList{path});
    delete dialog;
}

void TestSchemaAndExport::asksBeforeItReplaces()
{
    UiSession ui;
    ui.open();
    setSchema(ui);
    addRecords(ui);
    auto *dialog = new ExportDialog(*ui.session);
    dialog->show();
    const QString path = ui.write(QStringLiteral("there.csv"), "mine");
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
    auto *delimiter = dialog->findChild<QComboBox *>(QStringLiteral("exportDelimiter"));
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral(";")));
    ui.prompter->answer = false;
    saveButton(*dialog, "writeExport")->click();
    QTRY_COMPARE(ui.prompter->questions.size(), size_t(1));
    QCOMPARE(content(), QByteArray("mine"));
    ui.prompter->answer = true;
    QTRY_VERIFY(saveButton(*dialog, "writeExport")->isEnabled());
    saveButton(*dialog, "writeExport")->click();
    QTRY_VERIFY(content().startsWith("id;text;label;"));
    // A project is never replaced, and nobody is asked.
    dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(ui.project().path());
    QTRY_VERIFY(saveButton(*dialog, "writeExport")->isEnabled());
    saveButton(*dialog, "writeExport")->click();
    auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().contains(QStringLiteral("is a Tandem project")));
    QCOMPARE(ui.prompter->questions.size(), size_t(2));
    delete dialog;
}

void TestSchemaAndExport::setsTheAnnotator()
{
    UiSession ui;
    ui.open();
    auto *dialog = new AnnotatorDialog(*ui.session);
    dialog->show();
    dialog->findChild<QComboBox *>()->setEditText(QStringLiteral("  "));
    QVERIFY(!saveButton(*dialog, "useName")->isEnabled());
    dialog->findChild<QComboBox *>()->setEditText(QStringLiteral(" Ben "));
    saveButton(*dialog, "useName")->click();
    QTRY_COMPARE(ui.session->person().name, QStringLiteral("Ben"));
    QVERIFY(ui.session->person().id.isValid());
}

void TestSchemaAndExport::showsTheKeys()
{
    UiSession ui;
    ui.open();
    setSchema(ui);
    auto *dialog = new KeysDialog(*ui.session);
    dialog->show();
    QStringList keys;
    for (KeyHint *hint : dialog->findChildren<KeyHint *>())
        keys.append(hint->accessibleName());
    for (const QString &key : {QStringLiteral("Key 1"), QStringLiteral("Key 2"), QStringLiteral("Key X")})
        QVERIFY2(keys.contains(key), qPrintable(key));
    delete dialog;
}

QTEST_MAIN(TestSchemaAndExport)
#include "tst_schema_and_export.moc"
