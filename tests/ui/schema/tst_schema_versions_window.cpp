// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schema/mood_project.h"
#include "ui/schema/schema_editor.h"
#include "ui/schema/schema_versions_dialog.h"
#include "ui/schema/version_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

class TestSchemaVersionsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<MoodProject>();
        const Schema first = m_project->stored();
        const LabelDefinition &mood = first.definitions.front();
        edit(must(renameOption(first, mood.id, mood.options[0].id, u"great"_s)));
        edit(must(mergeOptions(m_project->stored(), mood.id, {mood.options[0].id, mood.options[1].id}, u"great"_s)));
        m_dialog = std::make_unique<SchemaVersionsDialog>(m_project->session());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        QTRY_COMPARE(table().rowCount(), 3);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_project.reset();
    }

    void listsTheVersions()
    {
        QCOMPARE(column(VersionTable::Number), u"3 · in force|2|1"_s);
        QCOMPARE(column(VersionTable::Who), u"Ana|Ana|Ana"_s);
        QCOMPARE(column(VersionTable::What),
                 u"merge “great”, “fine” into “great” (mood)|rename “good” to “great”|edit the schema"_s);
    }

    void comparesTwo_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("with");
        QTest::addColumn<QString>("difference");
        QTest::newRow("with the one before") << 0 << -1 << u"“mood” has lost the option “fine”."_s;
        QTest::newRow("the second with the first") << 1 << -1 << u"The option “good” of “mood” is called “great”."_s;
        QTest::newRow("the oldest, with nothing") << 2 << -1
                                                  << u"The label “mood” is new.|The label “topics” is new.|"
                                                     "The label “nobody” is new."_s;
        QTest::newRow("the newest with the oldest") << 0 << 1
                                                    << u"“mood” has lost the option “fine”.|"
                                                       "The option “good” of “mood” is called “great”."_s;
        QTest::newRow("the oldest with the newest") << 2 << 0
                                                    << u"“mood” has lost the option “fine”.|"
                                                       "The option “good” of “mood” is called “great”."_s;
    }

    void comparesTwo()
    {
        QFETCH(int, row);
        QFETCH(int, with);
        QFETCH(QString, difference);
        table().setCurrentCell(row, VersionTable::Name);
        if (with >= 0)
            m_dialog->findChild<QComboBox *>(u"otherVersion"_s)->setCurrentIndex(with);
        QStringList wanted = difference.split(u'|');
        wanted.sort();
        QTRY_COMPARE(lines(), wanted);
    }

    void namesOneInPlace()
    {
        table().setCurrentCell(1, VersionTable::Name);
        auto *name = m_dialog->findChild<QLineEdit *>(u"versionName"_s);
        QTest::keyClicks(name, u"before the merge"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(column(VersionTable::Name), u"|before the merge|"_s);
        QVERIFY2(m_dialog->isVisible(), "Return names, and closes nothing");
        QCOMPARE(table().currentRow(), 1);
        QCOMPARE(name->text(), u"before the merge"_s);
        name->clear();
        buttonIn(*m_dialog, u"nameVersion"_s).click();
        QTRY_COMPARE(column(VersionTable::Name), u"||"_s);
    }

    void isReachedFromTheEditor()
    {
        SchemaEditor editor(m_project->session());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        buttonIn(editor, u"Versions…"_s).click();
        QTRY_VERIFY(editor.findChild<SchemaVersionsDialog *>());
        QTRY_COMPARE(editor.findChild<VersionTable *>()->rowCount(), 3);
    }

private:
    void edit(const SchemaEdit &edit)
    {
        const auto saved = got(m_project->ui().project().schemas().save(edit, m_project->session().person().id));
        m_project->waitFor(saved.schema.id);
    }

    VersionTable &table() const { return *m_dialog->findChild<VersionTable *>(); }

    QString column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table().rowCount(); ++row)
            cells.append(table().item(row, column)->text());
        return cells.join(u'|');
    }

    QStringList lines() const
    {
        auto *list = m_dialog->findChild<QListWidget *>(u"schemaDifference"_s);
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        all.sort();
        return all;
    }

    std::unique_ptr<MoodProject> m_project;
    std::unique_ptr<SchemaVersionsDialog> m_dialog;
};

QTEST_MAIN(TestSchemaVersionsWindow)
#include "tst_schema_versions_window.moc"
