// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/record_table.h"

#include "core/text/status_text.h"
#include "ui/delegates/text_delegate.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"
#include "ui/records/search/query_edit.h"
#include "ui/records/table/kept_columns.h"
#include "ui/records/table/record_header.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

namespace tandem {

namespace {

constexpr Status allStatuses[] = {Status::Unlabelled, Status::Invalid,   Status::Unverified, Status::Own,
                                  Status::Confirmed,  Status::Corrected, Status::Rejected,   Status::Conflict};
constexpr int recordTableNumberWidth = 60;
constexpr int statusWidth = 32;
constexpr int labelWidth = 128;
constexpr int confidenceWidth = 116;
constexpr int annotatorWidth = 96;
constexpr int metadataWidth = 104;
constexpr int leastTextWidth = 160;
constexpr int hoveredCharacters = 1500; // more does not fit a tool tip; the inspector has it all

} // namespace

RecordTable::RecordTable(CurrentRecord &record, QWidget *parent)
    : QTableView(parent)
    , m_record(record)
    , m_model(new RecordTableModel(this))
    , m_header(new RecordHeader(this))
    , m_textDelegate(new TextDelegate(this))
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
    setUpColumns();
    connectSession();
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(measure::row());
    verticalHeader()->setDefaultSectionSize(qMax(measure::row(), fontMetrics().height() + 8));
    m_header->setFilterable({RecordTableModel::StatusColumn, RecordTableModel::Label});
    setHorizontalHeader(m_header);
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(m_header, &RecordHeader::menuWanted, this, &RecordTable::showHeaderMenu);
    setItemDelegate(new PlainDelegate(this));
    setItemDelegateForColumn(RecordTableModel::StatusColumn, new StatusDelegate(this));
    setItemDelegateForColumn(RecordTableModel::Text, m_textDelegate);
    setItemDelegateForColumn(RecordTableModel::Label, new LabelDelegate(this));
    setItemDelegateForColumn(RecordTableModel::Confidence, new ConfidenceDelegate(this));
    setStandardWidths();
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
    connect(&m_record.details, &DetailLoader::ready, this, [this](RecordId record) {
        if (record == m_hovered)
            showWholeText();
    });
    connect(m_model, &RecordTableModel::failed, &session, &ProjectSession::report);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::giveSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::giveSelection);
}

void RecordTable::takeProject()
{
    ProjectSession &session = m_record.session;
    m_model->setSource(session.hasProject() ? &session.project()->records() : nullptr);
    m_knownMetadata.clear();
    if (!session.hasProject())
        return;
    setMetadataColumns(keptColumns(session.project()->path()));
    session.project()->records().metadataColumns().then(
        this, [this, project = session.project().get()](const Result<QStringList> &columns) {
            if (columns && project == m_record.session.project().get())
                m_knownMetadata = *columns;
        });
}

QStringList RecordTable::metadataColumns() const
{
    return m_model->metadataColumns();
}

void RecordTable::setMetadataColumns(const QStringList &columns)
{
    if (columns == m_model->metadataColumns())
        return;
    if (m_record.session.hasProject())
        keepColumns(m_record.session.project()->path(), columns);
    m_model->setMetadataColumns(columns);
    setStandardWidths();
    takeSelection();
}

void RecordTable::takeList()
{
    m_following = true;
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
    setColumnHidden(RecordTableModel::StatusColumn, !definition);
    setColumnHidden(RecordTableModel::Label, !definition);
    setColumnHidden(RecordTableModel::Confidence, !definition);
    fitText();
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
    const QModelIndex index = m_model->index(row, RecordTableModel::Text);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    m_following = false;
}

void RecordTable::giveSelection()
{
    if (m_following)
        return;
    std::vector<RecordId> selected;
    // Ranges, never single indexes: a million selected rows are one range.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    for (const auto &range : ranges) {
        for (int row = range.first; row <= range.second; ++row)
            selected.push_back(m_model->idAt(row));
    }
    const RecordId current = m_model->idAt(currentIndex().row());
    if (selected.empty() && current.isValid())
        selected.push_back(current);
    m_following = true;
    m_record.session.setSelection(selected.size() == 1 ? selected.front() : current, std::move(selected));
    m_following = false;
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The accent edge stands in every row's first cell.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row())));
    }
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
    addFilterMenu(*menu, column);
    addColumnMenu(*menu);
    menu->popup(globalPosition);
}

void RecordTable::addFilterMenu(QMenu &menu, int column)
{
    const auto show = [this](const Query &query) {
        ListRequest request = m_record.session.request();
        request.query = query;
        m_record.session.setRequest(request);
    };
    const Query query = m_record.session.request().query;
    const LabelDefinition *definition = m_record.session.definition();
    if (column == RecordTableModel::StatusColumn) {
        menu.addSection(tr("Show only"));
        menu.addAction(tr("Any status"), this, [show, query] { show(withStatus(query, std::nullopt)); });
        for (const Status status : allStatuses)
            menu.addAction(statusIcon(status), statusText(status), this,
                           [show, query, status] { show(withStatus(query, status)); });
    } else if (column == RecordTableModel::Label && definition) {
        menu.addSection(tr("Show only"));
        const QString name = definition->name;
        menu.addAction(tr("Any label"), this, [show, query, name] { show(withLabel(query, name, std::nullopt)); });
        for (size_t i = 0; i < definition->options.size(); ++i) {
            const QString value = definition->options[i].value;
            menu.addAction(labelIcon(labelMark(*definition, static_cast<int>(i))), definition->options[i].shownText(),
                           this, [show, query, name, value] { show(withLabel(query, name, value)); });
        }
    }
}

void RecordTable::addColumnMenu(QMenu &menu)
{
    menu.addSection(tr("Columns"));
    if (m_knownMetadata.isEmpty())
        menu.addAction(tr("The records have no metadata"))->setEnabled(false);
    for (const QString &name : std::as_const(m_knownMetadata)) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(metadataColumns().contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            QStringList columns = metadataColumns();
            columns.removeAll(name);
            if (shown)
                columns.append(name);
            setMetadataColumns(columns);
        });
    }
}

void RecordTable::setStandardWidths()
{
    setColumnWidth(RecordTableModel::Number, recordTableNumberWidth);
    setColumnWidth(RecordTableModel::StatusColumn, statusWidth);
    setColumnWidth(RecordTableModel::Label, labelWidth);
    setColumnWidth(RecordTableModel::Confidence, confidenceWidth);
    setColumnWidth(RecordTableModel::AnnotatorColumn, annotatorWidth);
    for (int column = RecordTableModel::FirstMetadata; column < m_model->columnCount(); ++column)
        setColumnWidth(column, metadataWidth);
    fitText();
}

void RecordTable::fitText()
{
    int room = viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != RecordTableModel::Text && column != RecordTableModel::AnnotatorColumn && !isColumnHidden(column))
            room -= columnWidth(column);
    }
    // Where the text has no room the annotator gives way; the inspector names them too.
    const bool hasAnnotator = m_record.session.definition() && room >= leastTextWidth + annotatorWidth;
    setColumnHidden(RecordTableModel::AnnotatorColumn, !hasAnnotator);
    if (hasAnnotator)
        room -= columnWidth(RecordTableModel::AnnotatorColumn);
    setColumnWidth(RecordTableModel::Text, qMax(leastTextWidth, room));
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitText();
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_hovered = {};
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.column() != RecordTableModel::Text)
        return QTableView::viewportEvent(event);
    m_hovered = m_model->idAt(index.row());
    m_hoverPosition = help->globalPos();
    m_record.details.prepare({m_hovered});
    showWholeText();
    return true;
}

void RecordTable::showWholeText()
{
    const RecordDetail *detail = m_hovered.isValid() ? m_record.details.find(m_hovered) : nullptr;
    if (!detail)
        return;
    QString text = detail->record.content.left(hoveredCharacters);
    if (text.size() < detail->record.content.size())
        text += QStringLiteral("…");
    QToolTip::showText(m_hoverPosition,
                       QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped()),
                       viewport());
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit rowMenuWanted(event->globalPos());
}

} // namespace tandem
