// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/record_table.h"

#include "core/text/status_text.h"
#include "ui/delegates/text_delegate.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"
#include "ui/records/table/header_menu.h"
#include "ui/records/table/record_header.h"
#include "ui/records/table/table_columns.h"
#include "ui/records/table/whole_text_tip.h"
#include "ui/widgets/accessible_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace tandem {

RecordTable::RecordTable(CurrentRecord &record, QWidget *parent)
    : QTableView(parent)
    , m_record(record)
    , m_model(new RecordTableModel(this))
    , m_header(new RecordHeader(this))
    , m_textDelegate(new TextDelegate(this))
    , m_tip(new WholeTextTip(record.details, viewport()))
{
    setModel(m_model);
    setAccessibleName(tr("Records"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpRows();
    setUpHeader();
    connectSession();
    m_columns = new TableColumns(*this, *m_model, record.session); // hears of a project after the model has it
    connect(m_columns, &TableColumns::metadataShown, this, &RecordTable::takeSelection);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::setUpRows()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(measure::row());
    verticalHeader()->setDefaultSectionSize(measure::row());
    setItemDelegate(new PlainDelegate(this));
    setItemDelegateForColumn(RecordTableModel::StatusColumn, new StatusDelegate(this));
    setItemDelegateForColumn(RecordTableModel::Text, m_textDelegate);
    setItemDelegateForColumn(RecordTableModel::Label, new LabelDelegate(this));
    setItemDelegateForColumn(RecordTableModel::Confidence, new ConfidenceDelegate(this));
}

void RecordTable::setUpHeader()
{
    m_header->setFilterable({RecordTableModel::StatusColumn, RecordTableModel::Label});
    setHorizontalHeader(m_header);
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(m_header, &RecordHeader::menuWanted, this, &RecordTable::showHeaderMenu);
}

void RecordTable::connectSession()
{
    ProjectSession &session = m_record.session;
    connect(&session, &ProjectSession::projectChanged, this, &RecordTable::takeProject);
    connect(&session, &ProjectSession::listChanged, this, &RecordTable::takeList);
    connect(&session, &ProjectSession::requestChanged, this, &RecordTable::showSort);
    connect(&session, &ProjectSession::definitionChanged, this, &RecordTable::takeDefinition);
    connect(&session, &ProjectSession::schemaChanged, this, &RecordTable::takeDefinition);
    connect(&session, &ProjectSession::selectionChanged, this, &RecordTable::takeSelection);
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.records || change.jobs || change.schema)
            m_model->refresh({});
        else if (change.labels)
            m_model->refresh(change.labelledRecords);
    });
    connect(m_model, &RecordTableModel::failed, &session, &ProjectSession::report);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::giveSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::giveSelection);
}

void RecordTable::takeProject()
{
    ProjectSession &session = m_record.session;
    m_model->setSource(session.hasProject() ? &session.project()->records() : nullptr);
}

void RecordTable::setMetadataColumns(const QStringList &columns)
{
    m_columns->showMetadata(columns);
}

void RecordTable::takeList()
{
    m_following = true;
    m_anchor = -1;
    m_model->setList(m_record.session.list());
    m_textDelegate->setWords(m_record.searchWords());
    m_following = false;
    showSort();
    takeSelection();
}

void RecordTable::takeDefinition()
{
    const LabelDefinition *definition = m_record.session.definition();
    m_model->setDefinition(definition ? *definition : LabelDefinition());
    m_columns->fit();
    showSort();
}

void RecordTable::takeSelection()
{
    if (m_following)
        return;
    const int row = m_record.queue.rowOf(m_record.session.current());
    const bool many = m_record.session.selection().size() > 1;
    if (row < 0 || row >= m_model->rowCount() || (many && row == currentIndex().row()))
        return;
    m_following = true;
    m_anchor = row;
    const QModelIndex index = m_model->index(row, RecordTableModel::Text);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    m_following = false;
}

std::vector<RecordId> RecordTable::selectedRecords() const
{
    // Ranges, never single indexes: a million selected rows are one range.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<RecordId> selected;
    for (const auto &range : ranges) {
        for (int row = range.first; row <= range.second; ++row)
            selected.push_back(m_model->idAt(row));
    }
    return selected;
}

void RecordTable::giveSelection()
{
    if (m_following)
        return;
    std::vector<RecordId> selected = selectedRecords();
    const RecordId current = m_model->idAt(currentIndex().row());
    if (selected.empty() && current.isValid())
        selected.push_back(current);
    m_following = true;
    m_record.session.setSelection(selected.size() == 1 ? selected.front() : current, std::move(selected));
    m_following = false;
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // What a table adds would tell screen readers another cell.
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    tellFocus(*this, current);
    // The accent edge stands in every row's first cell.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row())));
    }
}

// What a table adds looks at each cell of the selection.
void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
}

bool RecordTable::seesRows(int first, int last) const
{
    const int bottom = rowAt(viewport()->height() - 1); // −1: below the last row
    return first >= rowAt(0) && (bottom < 0 || last <= bottom);
}

/// Home and End go to the ends of the list, as without Shift, and not to those of the row.
QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model->rowCount();
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return m_model->index(action == MoveHome ? 0 : rows - 1, RecordTableModel::Text);
    return QTableView::moveCursor(action, modifiers);
}

// The view's own anchor is the row that was clicked last, which decisions and J have left long ago.
void RecordTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int row = currentIndex().row();
    const bool isDragged = state() == DragSelectingState;
    const bool isExtended = (command & QItemSelectionModel::Current) && !isDragged;
    if (!isExtended && !isDragged)
        m_anchor = row;
    if (!isExtended || row < 0)
        return QTableView::setSelection(rect, command);
    if (m_anchor < 0 || m_anchor >= m_model->rowCount())
        m_anchor = row;
    const QItemSelection rows(m_model->index(qMin(m_anchor, row), 0),
                              m_model->index(qMax(m_anchor, row), m_model->columnCount() - 1));
    selectionModel()->select(rows, command);
}

/// A hand that shakes while it clicks with Shift would drag from where it clicked before.
void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!((event->modifiers() & Qt::ShiftModifier) && (event->buttons() & Qt::LeftButton)))
        QTableView::mouseMoveEvent(event);
}

void RecordTable::sortBy(int column)
{
    ListRequest request = m_record.session.request();
    const Sort wanted = m_model->sortOf(column, true);
    const bool same = request.sort.key == wanted.key && request.sort.metadataName == wanted.metadataName;
    request.sort = m_model->sortOf(column, same ? !request.sort.ascending : true);
    m_record.session.setRequest(request);
}

void RecordTable::showSort()
{
    const Sort &sort = m_record.session.request().sort;
    const int column = m_model->columnOf(sort);
    // A list that was ordered by another label keeps its order, and no column shows it.
    const LabelDefinition *definition = m_record.session.definition();
    const bool same = !definition || definition->id == m_record.session.request().definition;
    const bool shown = column >= 0 && sort != Sort() && (same || sort.key == SortKey::Metadata);
    m_header->setSortIndicatorShown(shown);
    if (shown)
        m_header->setSortIndicator(column, sort.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void RecordTable::showHeaderMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillHeaderMenu(*menu, m_record.session, *m_columns, column);
    menu->popup(globalPosition);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_tip->leave();
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.column() != RecordTableModel::Text)
        return QTableView::viewportEvent(event);
    m_tip->show(m_model->idAt(index.row()), help->globalPos());
    return true;
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit rowMenuWanted(event->globalPos());
}

} // namespace tandem
