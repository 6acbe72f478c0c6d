// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_check.h"
#include "tests/ui/schema/mood_project.h"
#include "ui/schema/edit_preview.h"
#include "ui/schema/option_table.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_change_dialog.h"
#include "ui/schema/schema_editor.h"
#include "ui/schema/schema_outline.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

using Kind = SchemaChange::Kind;

/// What is chosen in the dialog, as a text: "merge good,fine into better", "split good into a,b where alpha",
/// "retire fine", "map fine to bad", "delete fine", "retire mood", "delete mood", "single topics", "multiple mood".
class ChosenChange
{
public:
    explicit ChosenChange(const QString &text)
        : m_words(text.split(u' '))
    {
    }

    SchemaChange change(const Schema &schema) const
    {
        const QString act = m_words[0];
        const QString what = m_words[1].section(u',', 0, 0);
        if (act == u"single"_s || act == u"multiple"_s)
            return {Kind::ChangeChoice,
                    schema.definition(what)->id,
                    {},
                    act == u"single"_s ? Choice::Single : Choice::Multiple};
        if (const LabelDefinition *definition = schema.definition(what))
            return {Kind::RemoveDefinition, definition->id, {}, {}};
        const LabelDefinition &mood = *schema.definition(u"mood"_s);
        const Kind kind = act == u"merge"_s   ? Kind::MergeOptions
                          : act == u"split"_s ? Kind::SplitOption
                                              : Kind::RemoveOption;
        return {kind, mood.id, mood.optionByValue(what)->id, {}};
    }

    void choose(const SchemaChangeDialog &dialog) const
    {
        const QString act = m_words[0];
        if (act == u"merge"_s)
            chooseMerge(dialog);
        else if (act == u"split"_s)
            chooseSplit(dialog);
        else if (auto *way = dialog.findChild<QAbstractButton *>(act))
            way->click();
        if (act == u"map"_s) {
            auto *mapped = dialog.findChild<QComboBox *>(u"mapped"_s);
            mapped->setCurrentIndex(mapped->findData(m_words[3]));
            emit mapped->activated(mapped->currentIndex());
        }
    }

private:
    void chooseMerge(const SchemaChangeDialog &dialog) const
    {
        auto *options = dialog.findChild<QListWidget *>(u"mergedOptions"_s);
        const QStringList wanted = m_words[1].split(u',');
        for (int row = 0; row < options->count(); ++row)
            options->item(row)->setCheckState(wanted.contains(options->item(row)->text()) ? Qt::Checked
                                                                                          : Qt::Unchecked);
        dialog.findChild<QComboBox *>(u"mergedInto"_s)->setEditText(m_words.value(3));
    }

    void chooseSplit(const SchemaChangeDialog &dialog) const
    {
        const auto type = [&dialog](const QString &field, const QString &text) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(field), text);
        };
        type(u"splitFirst"_s, m_words.value(3).section(u',', 0, 0));
        type(u"splitSecond"_s, m_words.value(3).section(u',', 1, 1));
        type(u"splitSearch"_s, m_words.value(5));
    }

    QStringList m_words;
};

namespace {

QString textOf(const QWidget &window, const QString &name)
{
    return window.findChild<QLabel *>(name)->text();
}

QAbstractButton &actButton(const QWidget &dialog)
{
    return buttonIn(dialog, u"changeSchema"_s);
}

/// "changes / goes / stays / records".
QString counts(const QWidget &dialog)
{
    QStringList texts;
    for (const QString &name : {u"countChanges"_s, u"countGoes"_s, u"countStays"_s, u"countRecords"_s})
        texts.append(textOf(dialog, name));
    return withoutPlurals(texts.join(u" / "_s));
}

SchemaChangeDialog *openedDialog()
{
    const auto find = [] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<SchemaChangeDialog *>(window);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return static_cast<SchemaChangeDialog *>(nullptr);
    };
    if (!QTest::qWaitFor([&find] { return find() != nullptr; }, 5000))
        return nullptr;
    return find();
}

void showDefinition(const SchemaEditor &editor, int row)
{
    editor.findChild<SchemaOutline *>()->findChild<QListWidget *>()->setCurrentRow(row);
}

void select(const SchemaEditor &editor, int row)
{
    auto *table = editor.findChild<OptionTable *>();
    table->setCurrentIndex(table->model()->index(row, OptionTableModel::Value));
}

} // namespace

class TestSchemaChangesWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_project = std::make_unique<MoodProject>(); }

    void cleanup()
    {
        m_editor.reset();
        m_project.reset();
    }

    void tellsWhatChangesAndDoesIt_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("after");
        QTest::newRow("merge into one of them")
            << u"merge good,fine into fine"_s << u"2 labels of people / nothing / nothing / 2"_s << u"Merge: 2 labels"_s
            << u"mood"_s << u"fine fine fine bad fine -"_s;
        QTest::newRow("merge into a new one")
            << u"merge good,fine into better"_s << u"4 labels of people / nothing / nothing / 4"_s
            << u"Merge: 4 labels"_s << u"mood"_s << u"better better better bad better -"_s;
        QTest::newRow("split") << u"split good into great,nice"_s << u"2 labels of people / nothing / nothing / 2"_s
                               << u"Split: 2 labels"_s << u"mood"_s << u"great fine great bad fine -"_s;
        QTest::newRow("split by a search")
            << u"split good into great,nice where alpha"_s << u"2 labels of people / nothing / nothing / 2"_s
            << u"Split: 2 labels"_s << u"mood"_s << u"great fine nice bad fine -"_s;
        QTest::newRow("split off by a search")
            << u"split good into great,good where gamma"_s << u"1 label of people / nothing / nothing / 1"_s
            << u"Split: 1 label"_s << u"mood"_s << u"good fine great bad fine -"_s;
        QTest::newRow("retire an option") << u"retire fine"_s << u"nothing / nothing / 2 labels as they are / 0"_s
                                          << u"Retire: keep 2 labels"_s << u"mood"_s << u"good fine good bad fine -"_s;
        QTest::newRow("map") << u"map fine to bad"_s << u"2 labels of people / nothing / nothing / 2"_s
                             << u"Replace: 2 labels"_s << u"mood"_s << u"good bad good bad bad -"_s;
        QTest::newRow("delete an option") << u"delete fine"_s << u"nothing / 2 labels / nothing / 2"_s
                                          << u"Delete: 2 labels"_s << u"mood"_s << u"good - good bad - -"_s;
        QTest::newRow("retire a label") << u"retire mood"_s << u"nothing / nothing / 5 labels as they are / 0"_s
                                        << u"Retire: keep 5 labels"_s << u"mood"_s << u"good fine good bad fine -"_s;
        QTest::newRow("delete a label") << u"delete mood"_s << u"nothing / 5 labels / nothing / 5"_s
                                        << u"Delete: 5 labels"_s << u"mood"_s << u"no such label"_s;
        QTest::newRow("multiple") << u"multiple mood"_s << u"5 labels of people / nothing / nothing / 5"_s
                                  << u"Change: 5 labels"_s << u"mood"_s << u"[good] [fine] [good] [bad] [fine] -"_s;
        QTest::newRow("single, with conflicts")
            << u"single topics"_s << u"2 labels of people / 2 labels / nothing / 4"_s << u"Change: 4 labels"_s
            << u"topics"_s << u"price - - service - -"_s;
    }

    void tellsWhatChangesAndDoesIt()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, counted);
        QFETCH(QString, button);
        QFETCH(QString, label);
        const QString before = m_project->values(label);
        openEditor();
        const ChosenChange change(chosen);
        auto *dialog = openByEditor(change);
        QVERIFY(dialog);
        change.choose(*dialog);
        QTRY_VERIFY(actButton(*dialog).isEnabled());
        QCOMPARE(counts(*dialog), withoutPlurals(counted));
        QCOMPARE(withoutPlurals(actButton(*dialog).text()), withoutPlurals(button));
        actButton(*dialog).click();
        auto *bar = m_editor->findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().startsWith(u"The schema is changed."_s));
        QTRY_COMPARE(m_project->session().schema().version, 2);
        QTEST(m_project->values(label), "after");
        QVERIFY2(!m_editor->hasUnsavedChanges(), "the editor shows what is stored");
        buttonIn(*bar, u"Undo"_s).click();
        QTRY_VERIFY(bar->text().startsWith(u"Undone: "_s));
        QCOMPARE(m_project->values(label), before);
        QTRY_VERIFY(sameMeaning(m_project->session().schema(), m_before));
    }

    void refusesInPlace_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("said");
        QTest::newRow("one alone") << u"merge good into good"_s << u"Two options at least"_s;
        QTest::newRow("into nothing") << u"merge good,bad into"_s << u"needs a name"_s;
        QTest::newRow("into one part") << u"split good into great"_s << u"needs a name"_s;
        QTest::newRow("into the same") << u"split good into great,great"_s << u"two at least"_s;
        QTest::newRow("into one that is there") << u"split good into bad,great"_s << u"has the option “bad” already"_s;
        QTest::newRow("a search that is none")
            << u"split good into great,nice where status:what"_s << u"there is no status “what”"_s;
    }

    void refusesInPlace()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, said);
        const ChosenChange change(chosen);
        SchemaChangeDialog dialog(m_project->session(), change.change(m_project->session().schema()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        change.choose(dialog);
        // A search says in its own place what is wrong with it.
        const QString place = chosen.contains(u"where"_s) ? u"splitFound"_s : u"changeProblem"_s;
        QTRY_VERIFY2(textOf(dialog, place).contains(said), qPrintable(textOf(dialog, place)));
        QTRY_VERIFY(counts(dialog).startsWith(u'–'));
        QVERIFY(!actButton(dialog).isEnabled());
        // What is mended is counted again.
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
        }
        ChosenChange(chosen.startsWith(u"merge"_s) ? u"merge good,bad into bad"_s : u"split good into one,two"_s)
            .choose(dialog);
        QTRY_VERIFY(actButton(dialog).isEnabled());
        QCOMPARE(textOf(dialog, u"changeProblem"_s), QString());
    }

    void namesConflictsAndShowsTheirRecords()
    {
        openEditor();
        auto *dialog = openByEditor(ChosenChange(u"single topics"_s));
        QVERIFY(dialog);
        const auto says = [dialog](const QString &text) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && withoutPlurals(label->text()).contains(withoutPlurals(text)))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"2 sets cannot become a single choice. The first of them: r2, r3."_s));
        buttonIn(*dialog, u"Show 2 records in the table"_s).click();
        QTRY_COMPARE(m_project->session().list()->size(), size_t(2));
        QVERIFY2(!m_editor->isVisible(), "the table would not be seen");
        QCOMPARE(m_project->stored().version, 1);
    }

    void countsOneQuestionAtATime()
    {
        const Schema &schema = m_project->session().schema();
        const LabelDefinition &mood = *schema.definition(u"mood"_s);
        const auto merged = [&](const QString &from, const QString &into) {
            return must(mergeOptions(schema, mood.id, {mood.optionByValue(from)->id}, into));
        };
        EditPreview preview(m_project->session());
        std::vector<qint64> counted;
        connect(&preview, &EditPreview::counted, &preview,
                [&counted](const SchemaEditCounts &counts) { counted.push_back(counts.labels); });
        preview.ask(merged(u"good"_s, u"bad"_s));
        preview.ask(merged(u"fine"_s, u"bad"_s));
        preview.ask(merged(u"bad"_s, u"fine"_s));
        QTRY_COMPARE(counted, std::vector<qint64>{1}); // of the latest alone
        QTest::qWait(200);
        QCOMPARE(counted.size(), size_t(1));
        preview.ask(merged(u"good"_s, u"bad"_s));
        preview.forget();
        preview.ask(merged(u"fine"_s, u"bad"_s));
        QTRY_COMPARE(counted, (std::vector<qint64>{1, 2}));
    }

    void theNextChangeFollowsASave()
    {
        openEditor();
        for (const char *change : {"merge good,fine into better", "delete bad"}) {
            m_before = m_project->session().schema();
            const ChosenChange chosen(QString::fromLatin1(change));
            auto *dialog = openByEditor(chosen);
            QVERIFY2(dialog, change);
            chosen.choose(*dialog);
            const auto &act = buttonIn(*dialog, u"changeSchema"_s);
            QTRY_VERIFY2(act.isEnabled(), change);
            const int version = m_project->stored().version;
            buttonIn(*dialog, u"changeSchema"_s).click();
            // While it is written, closing asks it to stop; it does not leave the answer to nobody.
            QVERIFY(dialog->isVisible());
            QTRY_COMPARE(m_project->stored().version, version + 1);
            QTRY_COMPARE(m_project->session().schema().version, version + 1);
        }
    }

    void closingWaitsForWhatIsWritten()
    {
        openEditor();
        const ChosenChange chosen(u"merge good,fine into better"_s);
        const QPointer<SchemaChangeDialog> dialog = openByEditor(chosen); // which goes when it closes
        QVERIFY(dialog);
        chosen.choose(*dialog);
        QTRY_VERIFY(buttonIn(*dialog, u"changeSchema"_s).isEnabled());
        buttonIn(*dialog, u"changeSchema"_s).click();
        dialog->reject();
        QVERIFY(dialog->isVisible());
        const auto isAnswered = [&] {
            return !dialog || !dialog->isVisible() ||
                   dialog->findChild<MessageBar *>()->text().contains(u"nothing was changed"_s);
        };
        QTRY_VERIFY(isAnswered());
        QCOMPARE(m_project->stored().version, dialog && dialog->isVisible() ? 1 : 2);
    }

    void whatNobodyUsesGoesAtOnce()
    {
        openEditor();
        select(*m_editor, 3);
        buttonIn(*m_editor, u"removeOption"_s).click();
        QTRY_COMPARE(m_editor->findChild<OptionTableModel *>()->rowCount(), 3);
        showDefinition(*m_editor, 2);
        buttonIn(*m_editor->findChild<SchemaOutline *>(), u"Remove"_s).click();
        QTRY_COMPARE(m_editor->findChild<SchemaOutline *>()->schema().definitions.size(), size_t(2));
        QVERIFY(m_editor->hasUnsavedChanges());
        buttonIn(*m_editor, u"saveSchema"_s).click();
        QTRY_COMPARE(m_project->session().schema().definitions.size(), size_t(2));
    }

    void unsavedEditsAreSavedFirst_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void unsavedEditsAreSavedFirst()
    {
        QFETCH(bool, answer);
        openEditor();
        auto *model = m_editor->findChild<OptionTableModel *>();
        model->setData(model->index(0, OptionTableModel::Description), u"so good"_s, Qt::EditRole);
        m_project->ui().prompter->answer = answer;
        select(*m_editor, 0);
        m_editor->findChild<QAction *>(u"mergeOptions"_s)->trigger();
        QTRY_COMPARE(m_project->ui().prompter->questions.size(), size_t(1));
        if (answer) {
            auto *dialog = openedDialog();
            QVERIFY(dialog);
            QCOMPARE(m_project->stored().version, 2);
            QVERIFY(!m_editor->hasUnsavedChanges());
            dialog->reject();
        } else {
            QTest::qWait(100);
            QVERIFY(m_editor->hasUnsavedChanges());
            QCOMPARE(m_project->stored().version, 1);
        }
    }

    void savingARemovalAsksWhatBecomesOfLabels_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("options");
        QTest::newRow("retire") << u"retire"_s << u"fine,bad,unused,good(retired)"_s;
        QTest::newRow("delete") << u"delete"_s << u"fine,bad,unused"_s;
    }

    void savingARemovalAsksWhatBecomesOfLabels()
    {
        QFETCH(QString, way);
        QFETCH(QString, options);
        openEditor();
        auto *model = m_editor->findChild<OptionTableModel *>();
        model->setData(model->index(1, OptionTableModel::Description), u"not so good"_s, Qt::EditRole);
        model->remove(0);
        buttonIn(*m_editor, u"saveSchema"_s).click();
        auto *dialog = openedDialog();
        QVERIFY(dialog);
        buttonIn(*dialog, way).click();
        QTRY_VERIFY(actButton(*dialog).isEnabled());
        actButton(*dialog).click();
        QTRY_COMPARE(m_project->session().schema().version, 2);
        QTRY_VERIFY2(m_editor->hasUnsavedChanges(), "the description is not saved yet");
        buttonIn(*m_editor, u"saveSchema"_s).click();
        QTRY_COMPARE(m_project->session().schema().version, 3);
        QStringList now;
        for (const Option &option : m_project->session().schema().definitions.front().options)
            now.append(option.value + (option.isRetired ? u"(retired)"_s : QString()));
        QCOMPARE(now.join(u','), options);
        QCOMPARE(m_project->session().schema().definitions.front().optionByValue(u"fine"_s)->description,
                 u"not so good"_s);
    }

    void fieldsOfALabelAreStored()
    {
        openEditor();
        m_editor->findChild<OptionTable *>()->setCurrentIndex({});
        select(*m_editor, 3);
        m_editor->findChild<QAction *>(u"notApplicable"_s)->trigger();
        select(*m_editor, 2);
        m_editor->findChild<QAction *>(u"retireOption"_s)->trigger();
        auto *model = m_editor->findChild<OptionTableModel *>();
        QCOMPARE(model->index(2, OptionTableModel::Description).data().toString(), u"retired"_s);
        QCOMPARE(model->index(3, OptionTableModel::Description).data().toString(), u"not applicable"_s);
        for (const QString &box : {u"required"_s, u"scale"_s})
            buttonIn(*m_editor, box).click();
        showDefinition(*m_editor, 2);
        auto *where = m_editor->findChild<QComboBox *>(u"askedWhere"_s);
        where->setCurrentIndex(where->findData(u"mood"_s));
        emit where->activated(where->currentIndex());
        QVERIFY2(!buttonIn(*m_editor, u"saveSchema"_s).isEnabled(), "no option is named yet");
        m_editor->findChild<QToolButton *>(u"askedOptions"_s)->menu()->actions().front()->trigger();
        // A condition follows what it depends on.
        showDefinition(*m_editor, 0);
        QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"definitionName"_s), u"2"_s);
        QVERIFY(buttonIn(*m_editor, u"saveSchema"_s).isEnabled());
        buttonIn(*m_editor, u"saveSchema"_s).click();
        QTRY_COMPARE(m_project->session().schema().version, 2);
        const Schema &schema = m_project->session().schema();
        const LabelDefinition &mood = schema.definitions[0];
        QVERIFY(mood.isRequired && mood.isScale && !mood.isRetired);
        QVERIFY(mood.options[2].isRetired && mood.options[3].isNotApplicable);
        QCOMPARE(mood.name, u"mood2"_s);
        QVERIFY(schema.definitions[2].askedWhere == (AskedWhere{u"mood2"_s, {u"good"_s}}));
    }

private:
    void openEditor()
    {
        m_before = m_project->session().schema();
        m_editor = std::make_unique<SchemaEditor>(m_project->session());
        m_editor->setAttribute(Qt::WA_DeleteOnClose, false);
        m_editor->open();
    }

    /// As a person opens it in the editor.
    SchemaChangeDialog *openByEditor(const ChosenChange &chosen)
    {
        const SchemaChange change = chosen.change(m_before);
        size_t row = 0;
        while (m_before.definitions[row].id != change.definition)
            ++row;
        showDefinition(*m_editor, static_cast<int>(row));
        const std::vector<Option> &options = m_before.definitions[row].options;
        for (size_t i = 0; i < options.size(); ++i) {
            if (options[i].id == change.option)
                select(*m_editor, static_cast<int>(i));
        }
        trigger(change);
        return openedDialog();
    }

    void trigger(const SchemaChange &change)
    {
        switch (change.kind) {
        case Kind::MergeOptions:
            return m_editor->findChild<QAction *>(u"mergeOptions"_s)->trigger();
        case Kind::SplitOption:
            return m_editor->findChild<QAction *>(u"splitOption"_s)->trigger();
        case Kind::RemoveOption:
            return buttonIn(*m_editor, u"removeOption"_s).click();
        case Kind::RemoveDefinition:
            return buttonIn(*m_editor->findChild<SchemaOutline *>(), u"Remove"_s).click();
        case Kind::ChangeChoice:
            break;
        }
        auto *choice = m_editor->findChild<QComboBox *>(u"definitionChoice"_s);
        const ValueKind kind = change.choice == Choice::Single ? ValueKind::Option : ValueKind::Set;
        choice->setCurrentIndex(choice->findData(static_cast<int>(kind)));
        emit choice->activated(choice->currentIndex());
    }

    std::unique_ptr<MoodProject> m_project;
    std::unique_ptr<SchemaEditor> m_editor;
    Schema m_before;
};

QTEST_MAIN(TestSchemaChangesWindow)
#include "tst_schema_changes_window.moc"
