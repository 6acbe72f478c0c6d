// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/run_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/option_list.h"
#include "ui/records/last_decision.h"
#include "ui/records/records_page.h"
#include "ui/records/side/panel_entry.h"
#include "ui/records/table/record_table.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/accessible_factory.h"
#include "ui/widgets/accessible_view.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table of any size that holds nothing.
class LargeModel : public QAbstractTableModel
{
public:
    LargeModel(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("%1/%2").arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
    int m_columns;
};

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// What a client may ask a cell, each time without looking whether it is one.
void askCell(QAccessibleInterface *cell)
{
    QVERIFY(cell);
    QAccessibleTableCellInterface *inTable = cell->tableCellInterface();
    QVERIFY(inTable);
    inTable->rowExtent();
    inTable->columnExtent();
    inTable->rowIndex();
    inTable->columnIndex();
    inTable->isSelected();
    inTable->columnHeaderCells();
    inTable->rowHeaderCells();
    inTable->table();
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        cell->text(kind);
    cell->rect();
    cell->state();
    cell->role();
    cell->window();
    cell->childCount();
    cell->child(0);
    cell->childAt(1, 1);
    cell->indexOfChild(nullptr);
    cell->actionInterface()->actionNames();
    cell->actionInterface()->doAction(u"no such act"_s);
    if (QAccessibleInterface *parent = cell->parent())
        parent->indexOfChild(cell);
}

constexpr int awkward[] = {-1000000, -3, -2, -1, 0, 1, 2, 7, 999, 1000000, 2147483647};

/// Calls each method of a view with numbers inside and outside of it.
void walk(QAccessibleInterface *view)
{
    QVERIFY(view && view->tableInterface());
    QAccessibleTableInterface *table = view->tableInterface();
    const int children = view->childCount();
    QVERIFY2(children <= 6000, qPrintable(QString::number(children)));
    for (int i = 0; i < children; ++i) {
        QVERIFY(view->child(i));
        QCOMPARE(view->indexOfChild(view->child(i)), i);
    }
    for (const int number : awkward) {
        view->child(number);
        view->childAt(number, number);
        table->columnDescription(number);
        table->rowDescription(number);
        table->isRowSelected(number);
        table->isColumnSelected(number);
        for (const int other : awkward)
            askCell(table->cellAt(number, other));
    }
    table->caption();
    table->summary();
    table->rowCount();
    table->columnCount();
    table->selectedCellCount();
    table->selectedRowCount();
    table->selectedColumnCount();
    for (QAccessibleInterface *cell : table->selectedCells())
        askCell(cell);
    table->selectedRows();
    table->selectedColumns();
    view->focusChild();
    view->indexOfChild(nullptr);
    view->indexOfChild(view);
    view->state();
    view->rect();
}

void walkAllViews(const QWidget &window)
{
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (qobject_cast<QHeaderView *>(view))
            QVERIFY(spoken(view)->childCount() < 100); // widgets, not the cells of the model
        else
            walk(spoken(view));
    }
}

/// What is in sight as an alert: screen readers speak it when it comes.
QString alerts(const QWidget &window)
{
    QStringList sentences;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        QAccessibleInterface *each = widget->isVisible() ? spoken(widget) : nullptr;
        if (each && each->role() == QAccessible::AlertMessage)
            sentences.append(each->text(QAccessible::Name));
    }
    return sentences.join(u'\n');
}

} // namespace

/// What screen readers ask tables, lists and combo boxes, and what they are told unasked.
class TestAccessibleTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleFactory(); }

    void cleanup() { m_open.closeWindow(); }

    void anyViewIsWalked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (const char *kind : {"table", "tree", "list"}) {
            // Lists and trees lay out each row, which is not what is tested here.
            const int many = QByteArray(kind) == "table" ? 1000000 : 10000;
            for (const int rows : {0, 1, 3, 600, many}) {
                for (const int columns : {0, 1, 7})
                    if (columns < 7 || QByteArray(kind) != "list") // a list shows one
                        QTest::addRow("%s %d x %d", kind, rows, columns)
                            << QString::fromLatin1(kind) << rows << columns;
            }
        }
    }

    void anyViewIsWalked()
    {
        QFETCH(QString, kind);
        QFETCH(int, rows);
        QFETCH(int, columns);
        LargeModel model(rows, columns);
        std::unique_ptr<QAbstractItemView> view;
        if (kind == u"table")
            view = std::make_unique<QTableView>();
        else if (kind == u"tree")
            view = std::make_unique<QTreeView>();
        else
            view = std::make_unique<QListView>();
        walk(spoken(view.get())); // without a model
        view->setModel(&model);
        view->resize(400, 300);
        view->show();
        walk(spoken(view.get()));
        view->setCurrentIndex(model.index(0, 0));
        walk(spoken(view.get()));
        view->scrollToBottom();
        QAccessibleInterface *last = spoken(view.get())->tableInterface()->cellAt(rows - 1, 0);
        if (rows > 0 && columns > 0) {
            QCOMPARE(last->text(QAccessible::Name), QStringLiteral("%1/0").arg(rows - 1));
            QVERIFY(spoken(view.get())->indexOfChild(last) >= 0);
        }
        model.setRows(rows / 2);
        walk(spoken(view.get()));
        view->setModel(nullptr);
        walk(spoken(view.get()));
        askCell(last);
    }

    void aCellThatWasHeldOutlivesItsView()
    {
        auto view = std::make_unique<QTableView>();
        LargeModel model(5, 2);
        view->setModel(&model);
        QAccessibleInterface *cell = spoken(view.get())->tableInterface()->cellAt(4, 1);
        const QAccessible::Id id = QAccessible::uniqueId(cell);
        QVERIFY(cell->isValid());
        view->setModel(nullptr);
        QVERIFY(!cell->isValid());
        askCell(cell);
        view.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void childrenAreThoseInSight()
    {
        LargeModel model(1000000, 7);
        QTableView view;
        view.setModel(&model);
        view.resize(900, 400);
        view.show();
        view.scrollTo(model.index(500000, 0));
        QAccessibleInterface *table = spoken(&view);
        QVERIFY(table->childCount() < 7 * 40);
        QElapsedTimer timer;
        timer.start();
        QSet<int> rows;
        for (int i = 0; i < table->childCount(); ++i)
            rows.insert(table->child(i)->tableCellInterface()->rowIndex());
        QVERIFY(rows.contains(500000));
        view.selectAll();
        QCOMPARE(table->tableInterface()->selectedRowCount(), 1000000);
        QVERIFY(table->tableInterface()->selectedCells().size() <= table->childCount());
        QVERIFY(timer.elapsed() < 2000);
    }

    void smallViewsNumberCellsAsQtDoes()
    {
        // Qt's own events name a cell by its number among all cells and headings, row by row.
        LargeModel model(5, 3);
        QTableView view;
        view.setModel(&model);
        QAccessibleInterface *table = spoken(&view);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 3; ++column)
                QCOMPARE(table->child((row + 1) * (3 + 1) + column + 1)->text(QAccessible::Name),
                         QStringLiteral("%1/%2").arg(row).arg(column));
        }
    }

    void theWindowIsWalkedWhileProjectsComeAndGo()
    {
        m_open.open(40, true);
        for (int round = 0; round < 3; ++round) {
            walkAllViews(m_open.window());
            RecordTable &table = m_open.window().workspace().records().table();
            QAccessibleInterface *held = spoken(&table)->tableInterface()->cellAt(30, 2);
            QTest::keyClick(m_open.focus(), Qt::Key_Return);
            m_open.session().setRequest({Query{{StatusIs{Status::Conflict}}}, {}, {}});
            QTRY_VERIFY(m_open.session().isListComplete());
            QVERIFY(!held->isValid());
            askCell(held);
            walkAllViews(m_open.window());
            m_open.window().projects().close();
            walkAllViews(m_open.window());
            m_open.window().projects().open(m_open.path());
            walkAllViews(m_open.window());
            QTRY_VERIFY(m_open.session().hasProject() && m_open.window().record().detail());
        }
    }

    void dialogsAreWalked()
    {
        m_open.open(6, true);
        ProjectSession &session = m_open.session();
        const std::unique_ptr<QWidget> all[] = {
            std::make_unique<ImportWizard>(session), std::make_unique<SchemaEditor>(session),
            std::make_unique<ExportDialog>(session), std::make_unique<RunDialog>(session)};
        for (const auto &dialog : all) {
            dialog->show();
            QTest::qWait(20);
            walkAllViews(*dialog);
        }
        m_open.window().agents().editAgent();
        walkAllViews(m_open.window());
    }

    void combosHaveSpokenLabels()
    {
        m_open.open(6, true);
        ProjectSession &session = m_open.session();
        const std::unique_ptr<QWidget> all[] = {std::make_unique<SchemaEditor>(session),
                                                std::make_unique<ExportDialog>(session),
                                                std::make_unique<RunDialog>(session)};
        m_open.window().agents().editAgent();
        QList<QComboBox *> boxes = m_open.window().findChildren<QComboBox *>();
        for (const auto &dialog : all)
            boxes += dialog->findChildren<QComboBox *>();
        QVERIFY(boxes.size() > 4);
        for (QComboBox *box : boxes) {
            const auto labels = spoken(box)->relations(QAccessible::Label);
            const QString what =
                box->accessibleName() + u" in "_s + QString::fromLatin1(box->parentWidget()->metaObject()->className());
            QVERIFY2(!labels.isEmpty(), qPrintable(what));
            QVERIFY2(!labels.front().first->text(QAccessible::Name).isEmpty(), qPrintable(what));
        }
    }

    void rolesAreTrue()
    {
        m_open.open(4, true);
        const auto rolesOf = [this](auto *kind) {
            QSet<QAccessible::Role> roles;
            for (auto *widget : m_open.window().findChildren<std::remove_pointer_t<decltype(kind)> *>())
                roles.insert(widget->isVisible() ? spoken(widget)->role() : QAccessible::NoRole);
            roles.remove(QAccessible::NoRole);
            return roles;
        };
        QCOMPARE(rolesOf(static_cast<OptionRow *>(nullptr)), QSet<QAccessible::Role>{QAccessible::RadioButton});
        QTest::keyClick(m_open.focus(), Qt::Key_Tab);
        QCOMPARE(rolesOf(static_cast<OptionRow *>(nullptr)), QSet<QAccessible::Role>{QAccessible::CheckBox});
        QVERIFY(rolesOf(static_cast<PanelEntry *>(nullptr)).contains(QAccessible::RadioButton));
        QVERIFY(rolesOf(static_cast<QToolButton *>(nullptr)).contains(QAccessible::PageTab));
        QTRY_VERIFY(m_open.window().record().decisions.currentLabel());
        OptionRow *first = nullptr;
        for (OptionRow *row : m_open.window().findChildren<OptionRow *>()) {
            if (!first && row->isVisible())
                first = row;
        }
        const bool before = spoken(first)->state().checked;
        QTest::keyClick(m_open.focus(), Qt::Key_1);
        QCOMPARE(bool(spoken(first)->state().checked), !before);
        spoken(first)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bool(spoken(first)->state().checked), before);
    }

    void whatHappensIsSpoken_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("said");
        QTest::newRow("a verdict") << QList<int>{Qt::Key_X} << u"rejected"_s;
        QTest::newRow("an undo") << QList<int>{Qt::Key_X, Qt::Key_Z} << u"Undone"_s;
        QTest::newRow("nothing to undo") << QList<int>{Qt::Key_Z} << u"undo"_s;
        QTest::newRow("the end of the list") << QList<int>{Qt::Key_X, Qt::Key_X, Qt::Key_X} << u"last record"_s;
    }

    void whatHappensIsSpoken()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, said);
        m_open.open(3, true);
        for (const int key : keys) {
            QTest::keyClick(m_open.focus(), static_cast<Qt::Key>(key));
            QTest::qWait(60);
        }
        QTRY_VERIFY2(alerts(m_open.window()).contains(said, Qt::CaseInsensitive), qPrintable(alerts(m_open.window())));
    }

    void countsOfASearchAreSpoken()
    {
        m_open.open(5, true);
        m_open.session().setRequest({Query{{ContainsWord{u"negative"_s}}}, {}, {}});
        QTRY_VERIFY(m_open.session().isListComplete());
        QTRY_VERIFY2(alerts(m_open.window()).contains(u"in this list"_s), qPrintable(alerts(m_open.window())));
    }

private:
    OpenWindow m_open{u"tst_accessible_table"_s};
};

QTEST_MAIN(TestAccessibleTable)
#include "tst_accessible_table.moc"
