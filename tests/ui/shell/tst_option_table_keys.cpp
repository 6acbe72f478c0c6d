// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/schema/option_table.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_editor.h"

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
