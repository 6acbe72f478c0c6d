// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/table/record_table.h"
#include "ui/records/table/row_menu.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Records go only after a question, and Z brings them back.
class TestDeleteRecords : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void deletesAndBringsBack_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("first"); // of the rows that are selected
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("next"); // the row, before, of the record that is looked at after
        for (const char *way : {"row menu", "edit menu"}) {
            QTest::addRow("one, by the %s", way) << QString::fromLatin1(way) << 2 << 1 << 3;
            QTest::addRow("three, by the %s", way) << QString::fromLatin1(way) << 1 << 3 << 4;
            QTest::addRow("the last, by the %s", way) << QString::fromLatin1(way) << 5 << 1 << 4;
            QTest::addRow("all, by the %s", way) << QString::fromLatin1(way) << 0 << 6 << -1;
        }
    }

    void deletesAndBringsBack()
    {
        QFETCH(QString, way);
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(int, next);
        m_open.open(6, true);
        const std::vector<RecordId> before = *session().list();
        select(before, first, count);
        trigger(way);
        QTRY_COMPARE(prompter().questions.size(), size_t(1));
        const Question &asked = prompter().questions.front();
        QVERIFY(asked.harms);
        QVERIFY2(asked.text.contains(u"Delete %1 record"_s.arg(count)), qPrintable(asked.text));
        QVERIFY2(asked.detail.contains(u"Nobody decided"_s), qPrintable(asked.detail));
        QVERIFY2(asked.detail.contains(u"of models"_s), qPrintable(asked.detail));
        QTRY_COMPARE(session().counts().records, 6 - count);
        QTRY_COMPARE(session().list()->size(), size_t(6 - count));
        QTRY_VERIFY2(m_open.bars().contains(u"deleted"_s), qPrintable(m_open.bars()));
        QTRY_COMPARE(session().current(), next < 0 ? RecordId() : before[size_t(next)]);
        if (count < 6)
            QTest::keyClick(m_open.focus(), Qt::Key_Z);
        else
            m_open.window().record().decisions.step(UndoStep::Undo); // there is no table for the key
        QTRY_COMPARE(*session().list(), before);
        QTRY_VERIFY2(m_open.bars().contains(u"came back"_s), qPrintable(m_open.bars()));
        QTRY_COMPARE(session().counts().records, 6);
        QCOMPARE(m_open.labelOf(before[size_t(first)]).current.status, Status::Unverified);
    }

    void keepsAllWithoutAYes_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"row menu", "edit menu"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void keepsAllWithoutAYes()
    {
        QFETCH(QString, way);
        m_open.open(4, true);
        prompter().answer = false;
        trigger(way);
        QTRY_COMPARE(prompter().questions.size(), size_t(1));
        QTest::qWait(50);
        QTRY_COMPARE(session().counts().records, 4);
    }

    void noKeyDeletes_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Backspace") << Qt::Key_Backspace;
        QTest::newRow("Delete") << Qt::Key_Delete;
        QTest::newRow("D") << Qt::Key_D;
    }

    void noKeyDeletes()
    {
        QFETCH(Qt::Key, key);
        m_open.open(4, true);
        for (const Qt::KeyboardModifier with : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier})
            QTest::keyClick(m_open.focus(), key, with);
        QTest::qWait(50);
        QVERIFY(prompter().questions.empty());
        QTRY_COMPARE(session().counts().records, 4);
    }

private:
    ProjectSession &session() const { return m_open.session(); }
    ScriptedPrompter &prompter() const { return m_open.prompter(); }

    void select(const std::vector<RecordId> &list, int first, int count) const
    {
        const auto from = list.begin() + first;
        session().setSelection(*from, std::vector<RecordId>(from, from + count));
    }

    /// A menu's own entry, which is on.
    void trigger(const QString &way) const
    {
        QMenu rows;
        if (way == u"row menu"_s)
            fillRowMenu(rows, m_open.window().record(), &m_open.window());
        for (QMenu *menu : m_open.window().menuBar()->findChildren<QMenu *>())
            emit menu->aboutToShow();
        auto *action = way == u"row menu"_s ? rows.findChild<QAction *>(u"deleteRecords"_s)
                                            : m_open.window().findChild<QAction *>(u"deleteSelectedRecords"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }

    OpenWindow m_open{u"tst_delete_records"_s};
};

QTEST_MAIN(TestDeleteRecords)
#include "tst_delete_records.moc"
