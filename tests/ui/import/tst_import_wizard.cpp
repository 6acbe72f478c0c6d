// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importer.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/ui_session.h"
#include "ui/import/column_labels_dialog.h"
#include "ui/import/column_values.h"
#include "ui/import/import_check_page.h"
#include "ui/import/import_columns_page.h"
#include "ui/import/import_text.h"
#include "ui/import/import_wizard.h"
#include "ui/import/imports_dialog.h"
#include "ui/import/source_preview_model.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace tandem;

namespace {

const QByteArray tweets = "id,text,mood,airline\n"
                          "1,late again,bad,United\n"
                          "2,thank you,good,Delta\n"
                          "2,thank you again,good,Delta\n"
                          "3,on time?,-,United\n";

QPushButton *nextButton(const ImportWizard &wizard)
{
    return wizard.findChild<QPushButton *>(QStringLiteral("importNext"));
}

void chooseRole(const ImportWizard &wizard, const QString &column, const QString &role)
{
    for (QToolButton *button : wizard.findChildren<QToolButton *>()) {
        if (!button->accessibleName().startsWith(QStringLiteral("Column %1:").arg(column)))
            continue;
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(role))
                return action->trigger();
        }
    }
    qFatal("There is no such role.");
}

} // namespace

// Opens the file and says which column is the id: a guess need not see it in a file of four rows with an id twice.
void openTweets(ImportWizard *wizard, const UiSession &ui)
{
    wizard->show();
    wizard->setSource(ui.write(QStringLiteral("tweets.csv"), tweets));
    if (!QTest::qWaitFor([wizard] { return nextButton(*wizard)->isEnabled(); }, 20000))
        qFatal("The preview never came.");
    chooseRole(*wizard, QStringLiteral("id"), QStringLiteral("Id"));
}

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void rolesAreUnique();
    void composesTheText();
    void proposesDefinitions_data();
    void proposesDefinitions();
    void refusesWhatIsNoLabel();
    void forecastsByPolicy_data();
    void forecastsByPolicy();
    void previewModelIsSound();
    void goesByTabThroughTheColumns();
    void importsIntoTheProject();
    void makesAProject();
    void leavesNothingBehind();
    void saysWhatCannotBeRead();
    void saysHowTheFileIsRead_data();
    void saysHowTheFileIsRead();
    void readsAsChosen_data();
    void readsAsChosen();
    void neverTakesALabelForTheText();
    void updatesLabelsAlone();
    void goesByWhatTheProjectHas_data();
    void goesByWhatTheProjectHas();
    void honoursTheChoiceWithoutAText_data();
    void honoursTheChoiceWithoutAText();
    void namesItsTarget();
    void takesAnImportBack();
    void choicesAreSpoken();
    void labelsAColumn_data();
    void labelsAColumn();
};

void TestImportWizard::rolesAreUnique()
{
    ImportDraft draft;
    SourcePreview preview;
    preview.columns = {QStringLiteral("a"), QStringLiteral("b")};
    preview.guess.textColumn = QStringLiteral("a");
    draft.setPreview(preview);
    QVERIFY(draft.problem().isEmpty());
    draft.setRole(1, {ColumnRole::Kind::Text, {}});
    QCOMPARE(draft.role(0).kind, ColumnRole::Kind::Metadata);
    QCOMPARE(draft.mapping().textColumn, QStringLiteral("b"));
    QCOMPARE(draft.mapping().metadataColumns, QStringList{QStringLiteral("a")});
    draft.setRole(1, {ColumnRole::Kind::LeaveOut, {}});
    QVERIFY(!draft.problem().isEmpty());
}

void TestImportWizard::composesTheText()
{
    const QStringList columns = {QStringLiteral("premise"), QStringLiteral("hypothesis")};
    const auto text = composedText(QStringLiteral("{{premise}} → {{hypothesis}}"), columns,
                                   {QStringLiteral("It rains."), QStringLiteral("It is wet.")});
    QCOMPARE(must(text), QStringLiteral("It rains. → It is wet."));
    QVERIFY(!composedText(QStringLiteral("{{premis}}"), columns, {}));
    QVERIFY(!composedText(QStringLiteral("no column"), columns, {}));
}

void TestImportWizard::proposesDefinitions_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<bool>("multiple");
    QTest::addColumn<QStringList>("options");
    const QStringList moods = {QStringLiteral("good"), QStringLiteral("bad")};
    const QStringList sorted = {QStringLiteral("bad"), QStringLiteral("good")};
    QTest::newRow("single") << moods << QString() << false << sorted;
    QTest::newRow("a dash is no option") << (moods + QStringList{QStringLiteral("-")}) << QString() << false << sorted;
    QTest::newRow("JSON arrays") << QStringList{QStringLiteral("[\"good\",\"bad\"]"), QStringLiteral("[]")} << QString()
                                 << true << sorted;
    QTest::newRow("a list") << QStringList{QStringLiteral("good| bad"), QStringLiteral("bad")} << QStringLiteral("|")
                            << true << sorted;
    QTest::newRow("numbers in their order") << QStringList{QStringLiteral("10"), QStringLiteral("9")} << QString()
                                            << false << QStringList{QStringLiteral("9"), QStringLiteral("10")};
}

void TestImportWizard::proposesDefinitions()
{
    QFETCH(QStringList, values);
    QFETCH(QString, separator);
    const LabelDefinition made = must(proposedDefinition(QStringLiteral("mood"), values, separator));
    QStringList options;
    for (const Option &option : made.options)
        options.append(option.value);
    QTEST(made.choice == Choice::Multiple, "multiple");
    QTEST(options, "options");
}

void TestImportWizard::refusesWhatIsNoLabel()
{
    QStringList many;
    for (int i = 0; i <= limitOfValues; ++i)
        many.append(QString::number(i));
    QVERIFY(!proposedDefinition(QStringLiteral("n"), many, {}));
    QVERIFY(!proposedDefinition(QStringLiteral("n"), {}, {}));
    QCOMPARE(guessedSetSeparator({QStringLiteral("a;b"), QStringLiteral("a"), QStringLiteral("b")}),
             QStringLiteral(";"));
    QVERIFY(guessedSetSeparator({QStringLiteral("yes, please"), QStringLiteral("no")}).isEmpty());
}

void TestImportWizard::forecastsByPolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<qint64>("added");
    QTest::addColumn<qint64>("updated");
    QTest::addColumn<bool>("refused");
    QTest::newRow("skip") << static_cast<int>(DuplicatePolicy::Skip) << qint64(6) << qint64(0) << false;
    QTest::newRow("update") << static_cast<int>(DuplicatePolicy::Update) << qint64(6) << qint64(3) << false;
    QTest::newRow("stop") << static_cast<int>(DuplicatePolicy::Stop) << qint64(6) << qint64(0) << true;
}

void TestImportWizard::forecastsByPolicy()
{
    QFETCH(int, policy);
    ImportReport report;
    report.rows = 10;
    report.duplicateIds = 4;
    report.duplicateInFile = 1;
    report.duplicateInProject = 3;
    const ImportForecast expected = forecast(report, static_cast<DuplicatePolicy>(policy));
    QTEST(expected.added, "added");
    QTEST(expected.updated, "updated");
    QTEST(expected.refused, "refused");
}

void TestImportWizard::previewModelIsSound()
{
    SourcePreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SourcePreview preview;
    preview.columns = {QStringLiteral("text")};
    preview.rows = {{1, 2, {QStringLiteral("one\ntwo")}}, {2, 4, {QString()}}};
    model.setPreview(preview);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("one⏎two"));
    model.setDimmed(0, true);
    QVERIFY(model.index(0, 0).data(Qt::ForegroundRole).isValid());
}

void TestImportWizard::goesByTabThroughTheColumns()
{
    UiSession ui;
    auto *wizard = new ImportWizard(*ui.session);
    openTweets(wizard, ui);
    auto *table = wizard->findChild<ImportColumnsPage *>()->findChild<QTableView *>();
    QStringList passed;
    for (QWidget *next = wizard->nextInFocusChain(); next != table; next = next->nextInFocusChain()) {
        if (next->accessibleName().startsWith(QStringLiteral("Column ")))
            passed.append(next->accessibleName().section(u':', 0, 0));
    }
    QCOMPARE(passed, (QStringList{QStringLiteral("Column id"), QStringLiteral("Column text"),
                                  QStringLiteral("Column mood"), QStringLiteral("Column airline")}));
    delete wizard;
}

void TestImportWizard::importsIntoTheProject()
{
    UiSession ui;
    ui.open();
    auto *wizard = new ImportWizard(*ui.session);
    QSignalSpy imported(wizard, &ImportWizard::imported);
    openTweets(wizard, ui);
    chooseRole(*wizard, QStringLiteral("mood"), QStringLiteral("Gold of mood"));
    QTRY_VERIFY(nextButton(*wizard)->isEnabled());
    nextButton(*wizard)->click();
    QTRY_COMPARE(nextButton(*wizard)->text(), QStringLiteral("Import 3 records"));
    nextButton(*wizard)->click();
    QTRY_COMPARE(imported.count(), 1);
    const Schema schema = got(ui.project().schemas().current());
    QCOMPARE(schema.definitions.size(), size_t(1));
    QCOMPARE(schema.definitions.front().options.size(), size_t(2));
    QCOMPARE(got(ui.project().records().counts()).records, qint64(3));
    delete wizard;
}

void TestImportWizard::makesAProject()
{
    UiSession ui;
    auto *wizard = new ImportWizard(*ui.session);
    std::shared_ptr<Project> made;
    connect(wizard, &ImportWizard::projectMade, this,
            [&made](const std::shared_ptr<Project> &project) { made = project; });
    openTweets(wizard, ui);
    nextButton(*wizard)->click();
    QTRY_COMPARE(nextButton(*wizard)->text(), QStringLiteral("Import 3 records"));
    QVERIFY(!QFile::exists(ui.pathOf(QStringLiteral("tweets.tandem"))));
    nextButton(*wizard)->click();
    QTRY_VERIFY(made);
    QCOMPARE(made->path(), ui.pathOf(QStringLiteral("tweets.tandem")));
    delete wizard;
    QCOMPARE(got(made->records().counts()).records, qint64(3));
}

void TestImportWizard::leavesNothingBehind()
{
    UiSession ui;
    auto *wizard = new ImportWizard(*ui.session);
    openTweets(wizard, ui);
    nextButton(*wizard)->click();
    QTRY_COMPARE(nextButton(*wizard)->text(), QStringLiteral("Import 3 records"));
    for (QRadioButton *button : wizard->findChildren<QRadioButton *>()) {
        if (button->text() == QStringLiteral("Stop"))
            button->click();
    }
    QVERIFY(!nextButton(*wizard)->isEnabled());
    delete wizard;
    QVERIFY(!QFile::exists(ui.pathOf(QStringLiteral("tweets.tandem"))));
}

void TestImportWizard::saysWhatCannotBeRead()
{
    UiSession ui;
    auto *wizard = new ImportWizard(*ui.session);
    wizard->show();
    wizard->setSource(ui.pathOf(QStringLiteral("missing.csv")));
    QVERIFY(!nextButton(*wizard)->isEnabled());
    const auto *page = wizard->findChild<ImportColumnsPage *>();
    QTRY_VERIFY(!page->findChild<MessageBar *>()->text().isEmpty());
    delete wizard;
}

void TestImportWizard::saysHowTheFileIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("unsure of the header")
        << QByteArray("Great film\nBad film\n") << "is taken as a record, which is not sure";
    QTest::newRow("another encoding") << QByteArray("id,text\n1,Sch\xF6nes Ger\xE4t, gr\xF6\xDF"
                                                    "er als f\xFCr\n")
                                      << "Read as windows-1252";
    QTest::newRow("bad bytes") << QByteArray("id,text\n1,\xE2\x82\xAC\n2,\xC3\n") << "is no text in UTF-8";
    QTest::newRow("short rows") << QByteArray("id,text,n\n1,x\n") << "too few fields";
    QTest::newRow("sep=") << QByteArray("sep=;\nid;text\n1;x\n") << "The first line says";
    QTest::newRow("a bad row") << QByteArray("id,text\n1,x,y\n2,z\n") << "too many fields";
    QTest::newRow("no text") << QByteArray("%PDF-1.7\n") << "This is a PDF";
    QTest::newRow("nothing to say") << QByteArray("id,text\n1,x\n") << "";
}

void TestImportWizard::saysHowTheFileIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    UiSession ui;
    ImportWizard wizard(*ui.session);
    wizard.show();
    wizard.setSource(ui.write(QStringLiteral("a.csv"), bytes));
    const auto *bar = wizard.findChild<ImportColumnsPage *>()->findChild<MessageBar *>();
    if (says.isEmpty())
        QTRY_VERIFY(nextButton(wizard)->isEnabled());
    else
        QTRY_VERIFY2(bar->text().contains(says), qPrintable(bar->text()));
    QCOMPARE(bar->text().isEmpty(), says.isEmpty());
}

void TestImportWizard::readsAsChosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("value"); // of the last column in the first row
    QTest::newRow("encoding") << QByteArray("id,text\n1,\xCF\xEB\xEE\xF5\xEE\n") << "Encoding"
                              << "windows-1251" << QStringList{QStringLiteral("id"), QStringLiteral("text")}
                              << QStringLiteral("Плохо");
    QTest::newRow("no quotes") << QByteArray("id,text\n1,\"a\n2,b\"\n") << "Quotes"
                               << "No quotes" << QStringList{QStringLiteral("id"), QStringLiteral("text")} << "\"a";
    QTest::newRow("delimiter") << QByteArray("id,text;n\n1,a;2\n") << "Delimiter"
                               << "Semicolon" << QStringList{QStringLiteral("id,text"), QStringLiteral("n")} << "2";
    QTest::newRow("lines") << QByteArray("a,b\nc,d\n") << "Delimiter"
                           << "Lines of text" << QStringList{QStringLiteral("column 1")} << "a,b";
}

void TestImportWizard::readsAsChosen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, box);
    QFETCH(QString, choice);
    UiSession ui;
    ImportWizard wizard(*ui.session);
    wizard.show();
    wizard.setSource(ui.write(QStringLiteral("a.csv"), bytes));
    QTRY_VERIFY(nextButton(wizard)->isEnabled());
    QComboBox *found = nullptr;
    for (QComboBox *each : wizard.findChildren<QComboBox *>())
        found = each->isVisible() && each->accessibleName() == box ? each : found;
    QVERIFY(found);
    found->setCurrentIndex(found->findText(choice));
    emit found->activated(found->currentIndex());
    const auto *model = wizard.findChild<ImportColumnsPage *>()->findChild<SourcePreviewModel *>();
    QFETCH(QStringList, columns);
    QFETCH(QString, value);
    QTRY_COMPARE(model->columnCount(), int(columns.size()));
    QTRY_COMPARE(model->index(0, int(columns.size()) - 1).data().toString(), value);
    for (int i = 0; i < columns.size(); ++i)
        QCOMPARE(model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), columns[i]);
}

void TestImportWizard::neverTakesALabelForTheText()
{
    ImportDraft draft;
    Schema schema;
    LabelDefinition definition;
    definition.name = QStringLiteral("mood");
    Option option;
    option.value = QStringLiteral("good");
    definition.options = {option};
    schema.definitions = {definition};
    draft.setSchema(schema);
    SourcePreview preview;
    preview.columns = {QStringLiteral("id"), QStringLiteral("mood")};
    preview.rows = {{1, 2, {QStringLiteral("1"), QStringLiteral("a rather good one")}}};
    preview.guess.textColumn = QStringLiteral("mood");
    draft.setPreview(preview);
    QCOMPARE(draft.role(1).kind, ColumnRole::Kind::Gold);
    QVERIFY(draft.mapping().textColumn != QStringLiteral("mood"));
}

void TestImportWizard::updatesLabelsAlone()
{
    ImportDraft draft;
    SourcePreview preview;
    preview.columns = {QStringLiteral("id"), QStringLiteral("mood")};
    preview.guess.textColumn = QStringLiteral("mood");
    draft.setPreview(preview);
    QVERIFY(!draft.isWithoutText());
    draft.setRole(0, {ColumnRole::Kind::Id, {}});
    draft.setRole(1, {ColumnRole::Kind::Labels, QStringLiteral("mood")});
    QVERIFY(draft.problem().isEmpty());
    QVERIFY(draft.mapping().withoutText);
    QVERIFY(draft.mapping().textColumn.isEmpty());
    draft.setRole(1, {ColumnRole::Kind::LeaveOut, {}});
    QVERIFY(!draft.problem().isEmpty());
}

/// A project whose ids and metadata have names that say nothing.
void fillWithTickets(const UiSession &ui)
{
    ImportRequest request;
    request.path = ui.write(QStringLiteral("tickets.csv"), "ticket,note,story\nT1,late,a\nT2,early,b\nT3,lost,c\n");
    request.mapping.idColumn = QStringLiteral("ticket");
    request.mapping.textColumn = QStringLiteral("note");
    request.mapping.metadataColumns = {QStringLiteral("story")};
    got(ui.project().importer().import(request, {}, {}));
}

QString metadataOf(const UiSession &ui, RecordId record)
{
    return got(ui.project().records().detail(record)).record.metadata.front().second;
}

void TestImportWizard::goesByWhatTheProjectHas_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const QString ticket = QStringLiteral("ticket");
    QTest::newRow("long metadata") << QByteArray("ticket,story\nT1,a long story indeed\nT2,another long story\n")
                                   << ticket << QString();
    QTest::newRow("a text beside it") << QByteArray("story,ticket,remark\na very long story,T1,x\nno,T2,y\n") << ticket
                                      << QStringLiteral("remark");
    QTest::newRow("another column is called id")
        << QByteArray("id,ticket,note\n17,T1,late\n18,T2,early\n") << ticket << QStringLiteral("note");
    QTest::newRow("new rows among known ones")
        << QByteArray("ticket,note\nT1,late\nT2,early\nT9,new\n") << ticket << QStringLiteral("note");
    QTest::newRow("other records") << QByteArray("id,note\n17,late\n18,early\n") << QStringLiteral("id")
                                   << QStringLiteral("note");
}

void TestImportWizard::goesByWhatTheProjectHas()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    QFETCH(QString, text);
    UiSession ui;
    ui.open();
    fillWithTickets(ui);
    const SourcePreview preview = got(ui.project().importer().preview(ui.write(QStringLiteral("more.csv"), file), {}));
    QCOMPARE(preview.guess.idColumn, id);
    QCOMPARE(preview.guess.textColumn, text);
    QVERIFY(preview.columns.size() == preview.guess.metadataColumns.size() + (text.isEmpty() ? 1 : 2));
}

void TestImportWizard::honoursTheChoiceWithoutAText_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("update") << static_cast<int>(DuplicatePolicy::Update);
    QTest::newRow("skip") << static_cast<int>(DuplicatePolicy::Skip);
    QTest::newRow("stop") << static_cast<int>(DuplicatePolicy::Stop);
}

void TestImportWizard::honoursTheChoiceWithoutAText()
{
    QFETCH(int, policy);
    UiSession ui;
    ui.open();
    fillWithTickets(ui);
    auto *wizard = new ImportWizard(*ui.session);
    wizard->show();
    wizard->setSource(ui.write(QStringLiteral("more.csv"), "ticket,story\nT1,a long story indeed\nT2,another\n"));
    QTRY_VERIFY(nextButton(*wizard)->isEnabled());
    nextButton(*wizard)->click();
    auto *page = wizard->findChild<ImportCheckPage *>();
    QTRY_VERIFY(nextButton(*wizard)->isEnabled());
    QCOMPARE(page->policy(), DuplicatePolicy::Update); // what it can do is proposed
    const auto buttons = page->findChildren<QRadioButton *>();
    const auto isOf = [policy](const QRadioButton *each) {
        return each->group()->id(const_cast<QRadioButton *>(each)) == policy;
    };
    (*std::find_if(buttons.begin(), buttons.end(), isOf))->click();
    const bool updates = policy == static_cast<int>(DuplicatePolicy::Update);
    QCOMPARE(nextButton(*wizard)->isEnabled(), updates);
    if (updates) {
        QSignalSpy imported(wizard, &ImportWizard::imported);
        nextButton(*wizard)->click();
        QTRY_COMPARE(imported.count(), 1);
    }
    QCOMPARE(metadataOf(ui, RecordId(1)), updates ? QStringLiteral("a long story indeed") : QStringLiteral("a"));
    delete wizard;
}

void TestImportWizard::namesItsTarget()
{
    UiSession ui;
    ui.open();
    auto *wizard = new ImportWizard(*ui.session);
    auto *target = wizard->findChild<QComboBox *>(QStringLiteral("importTarget"));
    QCOMPARE(target->count(), 2);
    QVERIFY(target->currentText().contains(ui.project().name()));
    openTweets(wizard, ui);
    target->setCurrentIndex(1);
    QVERIFY(QTest::qWaitFor([wizard] { return nextButton(*wizard)->isEnabled(); }, 20000));
    chooseRole(*wizard, QStringLiteral("id"), QStringLiteral("Id"));
    std::shared_ptr<Project> made;
    connect(wizard, &ImportWizard::projectMade, this, [&made](const auto &project) { made = project; });
    nextButton(*wizard)->click();
    QTRY_VERIFY_WITH_TIMEOUT(nextButton(*wizard)->isEnabled(), 20000);
    QVERIFY(!target->isEnabled());
    nextButton(*wizard)->click();
    QTRY_VERIFY_WITH_TIMEOUT(made != nullptr, 20000);
    QCOMPARE(got(ui.project().records().counts()).records, 0);
    QCOMPARE(got(made->records().counts()).records, 3);
    wizard->reject();
}

/// A screen reader says what a box is for, and not only what it shows.
void TestImportWizard::choicesAreSpoken()
{
    UiSession ui;
    ui.open();
    ImportWizard wizard(*ui.session);
    wizard.show();
    wizard.setSource(ui.write(QStringLiteral("a.csv"), tweets));
    QTRY_VERIFY(nextButton(wizard)->isEnabled());
    ColumnLabelsDialog columns(*ui.session);
    QList<QComboBox *> boxes = wizard.findChildren<QComboBox *>() + columns.findChildren<QComboBox *>();
    QVERIFY(boxes.size() >= 8);
    // Where a combo box tells its text as its name, a screen reader goes by the label that is related to it.
    for (QComboBox *box : boxes) {
        const auto labels = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        QVERIFY2(!labels.isEmpty(), qPrintable(box->objectName()));
        QVERIFY(!labels.front().first->text(QAccessible::Name).isEmpty());
    }
}

void TestImportWizard::labelsAColumn_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("gold");
    QTest::newRow("gold") << QStringLiteral("mood") << QStringLiteral("gold")
                          << QStringLiteral("2 records have an option") << 0 << 2;
    QTest::newRow("labels") << QStringLiteral("mood") << QStringLiteral("labels")
                            << QStringLiteral("1 record has another value") << 2 << 0;
    QTest::newRow("a new label") << QStringLiteral("a new label") << QStringLiteral("labels")
                                 << QStringLiteral("with 2 options") << 3 << 0;
}

void TestImportWizard::labelsAColumn()
{
    QFETCH(QString, label);
    QFETCH(QString, whose);
    UiSession ui;
    ui.open();
    Schema schema;
    LabelDefinition definition;
    definition.name = QStringLiteral("mood");
    for (const char *value : {"bad", "fine"}) {
        Option option;
        option.value = QString::fromLatin1(value);
        definition.options.push_back(option);
    }
    schema.definitions = {definition};
    got(ui.project().schemas().save(schema, ui.session->person().id));
    QTRY_COMPARE(ui.session->schema().definitions.size(), size_t(1));
    ImportRequest request;
    request.path = ui.write(QStringLiteral("a.csv"), "id,text,state\n1,x,bad\n2,y,good\n3,z,bad\n4,w,\n");
    request.options.hasHeader = true;
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    request.mapping.metadataColumns = {QStringLiteral("state")};
    got(ui.project().importer().import(request, {}, {}));
    auto *dialog = new ColumnLabelsDialog(*ui.session);
    dialog->show();
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeColumnLabels"));
    const auto choose = [dialog](const char *box, const QString &text) {
        auto *found = dialog->findChild<QComboBox *>(QLatin1String(box));
        found->setCurrentIndex(found->findText(text, Qt::MatchStartsWith));
    };
    QTRY_VERIFY(make->isEnabled());
    choose("columnLabelsOf", whose);
    choose("columnLabel", label);
    QFETCH(QString, counts);
    auto *said = dialog->findChild<QLabel *>(QStringLiteral("columnCounts"));
    QTRY_VERIFY2(said->text().contains(counts), qPrintable(said->text()));
    QTRY_VERIFY(make->isEnabled());
    make->click();
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        QVERIFY(!box->isEnabled()); // what was counted is what is made
    QTRY_VERIFY2(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("made")),
                 qPrintable(dialog->findChild<MessageBar *>()->text()));
    int own = 0;
    int gold = 0;
    const ResultList records = got(ui.project().records().list({}, {}));
    for (const RecordId record : *records) {
        const RecordDetail detail = got(ui.project().records().detail(record));
        for (const LabelDetail &each : detail.labels) {
            own += each.current.status == Status::Own ? 1 : 0;
            gold += each.gold ? 1 : 0;
        }
    }
    QTEST(own, "own");
    QTEST(gold, "gold");
    delete dialog;
}

void TestImportWizard::takesAnImportBack()
{
    UiSession ui;
    ui.open();
    ImportRequest request;
    request.path = ui.write(QStringLiteral("a.csv"), "id,text\n1,x\n2,y\n");
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    got(ui.project().importer().import(request, {}, {}));
    auto *dialog = new ImportsDialog(*ui.session);
    dialog->show();
    auto *list = dialog->findChild<QListWidget *>();
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("takeBackImport"));
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("a.csv")));
    ui.prompter->answer = false;
    button->click();
    QTRY_COMPARE(ui.prompter->questions.size(), size_t(1));
    QVERIFY(ui.prompter->questions.front().text.contains(QStringLiteral("2 records")));
    QVERIFY(ui.prompter->questions.front().harms);
    QCOMPARE(got(ui.project().records().counts()).records, 2);
    ui.prompter->answer = true;
    button->click();
    QTRY_COMPARE(list->count(), 0);
    QCOMPARE(got(ui.project().records().counts()).records, 0);
    delete dialog;
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
