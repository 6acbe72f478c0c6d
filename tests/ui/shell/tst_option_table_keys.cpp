// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/schema/option_table.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_editor.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// The table of a label's options by keys alone.
class TestOptionTableKeys : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void theOptionTableIsLeftByTab()
    {
        m_open.open(3, false);
        SchemaEditor editor(m_open.session());
        editor.show();
        editor.activateWindow();
        auto *table = editor.findChild<OptionTable *>();
        table->setCurrentIndex(table->model()->index(0, OptionTableModel::Value));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(!table->hasFocus() && !table->isAncestorOf(editor.focusWidget()));
        // Through the cells of the last option, and out.
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, OptionTableModel::Aliases));
        QTest::keyClick(table, Qt::Key_Return);
        auto *field = qobject_cast<QLineEdit *>(editor.focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"fine"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(table->currentIndex().column(), int(OptionTableModel::Key));
        QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(!table->isAncestorOf(editor.focusWidget()));
        QVERIFY(editor.hasUnsavedChanges());
    }

    void enterAsksForOneMoreOption()
    {
        m_open.open(3, false);
        SchemaEditor editor(m_open.session());
        editor.show();
        editor.activateWindow();
        auto *table = editor.findChild<OptionTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, OptionTableModel::Value));
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTest::keyClicks(editor.focusWidget(), u"mixed"_s);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QCOMPARE(table->model()->index(3, OptionTableModel::Value).data(Qt::EditRole).toString(), u"mixed"_s);
    }

    void anEmptyRowIsInNobodysWay_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("rows");
        QTest::newRow("left") << QList<int>{} << 4;
        QTest::newRow("Escape") << QList<int>{Qt::Key_Escape} << 3;
        QTest::newRow("Enter, Delete") << QList<int>{Qt::Key_Return, Qt::Key_Delete} << 3;
        QTest::newRow("Enter, Backspace") << QList<int>{Qt::Key_Return, Qt::Key_Backspace} << 3;
        QTest::newRow("Escape, Delete leaves options") << QList<int>{Qt::Key_Escape, Qt::Key_Delete} << 3;
    }

    void anEmptyRowIsInNobodysWay()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, rows);
        m_open.open(3, false);
        SchemaEditor editor(m_open.session());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        editor.activateWindow();
        auto *table = editor.findChild<OptionTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, OptionTableModel::Value));
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        for (const int key : keys) {
            QTest::keyClick(editor.focusWidget(), static_cast<Qt::Key>(key));
            QTest::qWait(20);
        }
        QCOMPARE(table->model()->rowCount(), rows);
        QVERIFY(editor.isVisible() && !editor.hasUnsavedChanges());
        table->model()->setData(table->model()->index(0, OptionTableModel::Description), u"bad"_s);
        auto *save = editor.findChild<QAbstractButton *>(u"saveSchema"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(!editor.isVisible());
        QTRY_COMPARE(m_open.session().schema().definitions[0].options.size(), size_t(3));
    }

    void aNewNameOfAnOptionIsAskedAbout_data()
    {
        QTest::addColumn<bool>("labelled");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("answer");
        QTest::addColumn<int>("asked");
        QTest::newRow("nobody uses it") << false << int(OptionTableModel::Value) << true << 0;
        QTest::newRow("the value: yes") << true << int(OptionTableModel::Value) << true << 1;
        QTest::newRow("the value: no") << true << int(OptionTableModel::Value) << false << 1;
        QTest::newRow("the text") << true << int(OptionTableModel::Text) << true << 1;
        QTest::newRow("the description") << true << int(OptionTableModel::Description) << true << 0;
    }

    void aNewNameOfAnOptionIsAskedAbout()
    {
        QFETCH(bool, labelled);
        QFETCH(int, column);
        QFETCH(bool, answer);
        QFETCH(int, asked);
        m_open.open(6, labelled);
        m_open.prompter().answer = answer;
        SchemaEditor editor(m_open.session());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto *table = editor.findChild<OptionTable *>();
        for (int row = 0; row < 3; ++row)
            table->model()->setData(table->model()->index(row, column), u"name %1"_s.arg(row));
        editor.findChild<QAbstractButton *>(u"saveSchema"_s)->click();
        QTRY_COMPARE(static_cast<int>(m_open.prompter().questions.size()), asked);
        if (asked > 0)
            QVERIFY2(m_open.prompter().questions[0].text.contains(u'6'),
                     qPrintable(m_open.prompter().questions[0].text));
        QTRY_COMPARE(editor.isVisible(), !answer);
        QTRY_COMPARE(m_open.session().schema().version > 1, answer);
    }

    void aSchemaIsSavedUnderTheNameThatIsAskedFor()
    {
        m_open.open([](SmallProject &small) { small.setSchema(); });
        m_open.session().setPersonName({});
        SchemaEditor editor(m_open.session());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto *table = editor.findChild<OptionTable *>();
        table->model()->setData(table->model()->index(0, OptionTableModel::Value), u"bad"_s);
        auto *save = editor.findChild<QAbstractButton *>(u"saveSchema"_s);
        save->click(); // the question is dismissed
        QVERIFY(editor.isVisible() && save->isEnabled());
        m_open.prompter().text = u"Ben"_s;
        save->click();
        QTRY_VERIFY(!editor.isVisible());
        QTRY_COMPARE(m_open.session().schema().version, 2);
        QCOMPARE(m_open.session().personName(), u"Ben"_s);
    }

    void pastedLinesBecomeOptions_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("two lines") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("with ends of lines of Windows") << u"a\r\nb\r\n"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("with blanks") << u" a \n\n  b c\n"_s << QStringList{u"a"_s, u"b c"_s};
        QTest::newRow("the same twice") << u"a\na\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
    }

    void pastedLinesBecomeOptions()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, options);
        for (const bool edits : {false, true}) {
            OptionTableModel model;
            OptionTable table;
            table.setModel(&model);
            connect(&table, &OptionTable::linesPasted, &model,
                    [&model](const QStringList &lines) { model.putLines(0, lines); });
            model.append();
            table.show();
            table.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&table));
            table.setFocus();
            table.setCurrentIndex(model.index(0, OptionTableModel::Value));
            QGuiApplication::clipboard()->setText(pasted);
            if (edits) {
                QTest::keyClick(&table, Qt::Key_Return);
                auto *field = table.findChild<QLineEdit *>();
                QVERIFY(field);
                QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
                QTest::keyClick(field, Qt::Key_Return);
            } else {
                QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
            }
            const auto values = [&model] {
                QStringList all;
                for (const Option &option : model.options())
                    all.append(option.value);
                return all;
            };
            QTRY_COMPARE(values(), options);
        }
    }

private:
    OpenWindow m_open{u"tst_option_table_keys"_s};
};

QTEST_MAIN(TestOptionTableKeys)
#include "tst_option_table_keys.moc"
