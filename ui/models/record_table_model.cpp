// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include "core/text/status_text.h"

#include <algorithm>
#include <cstdlib>

namespace tandem {

namespace {

constexpr size_t heldPages = 50;
constexpr size_t waitingPages = 4; // a screen shows at most two pages; older wishes are no longer looked at
constexpr size_t pagesUnderWay = 2;

const QList<int> &contentRoles()
{
    static const QList<int> roles = {Qt::DisplayRole,
                                     Qt::ToolTipRole,
                                     Qt::AccessibleTextRole,
                                     RecordTableModel::LoadingRole,
                                     RecordTableModel::StatusRole,
                                     RecordTableModel::OptionsRole,
                                     RecordTableModel::ConfidenceRole,
                                     RecordTableModel::PreviewRole};
    return roles;
}

bool loadsRow(int role)
{
    return contentRoles().contains(role) && role != RecordTableModel::LoadingRole;
}

QString metadataValue(const RecordRow &row, const QString &name)
{
    for (const auto &entry : row.metadata) {
        if (entry.first == name)
            return entry.second.left(300);
    }
    return {};
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(std::make_shared<const std::vector<RecordId>>())
    , m_pages(heldPages)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0); // after the paint that asked: all rows that it wanted go in one request
    connect(&m_fetchTimer, &QTimer::timeout, this, &RecordTableModel::fetchWanted);
}

void RecordTableModel::forget()
{
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
    m_underWay.clear();
    m_outdated.clear();
    m_lastPage = 0;
    m_prefetched = -1;
}

void RecordTableModel::setSource(Records *records)
{
    beginResetModel();
    m_records = records;
    m_list = std::make_shared<const std::vector<RecordId>>();
    forget();
    endResetModel();
}

bool RecordTableModel::goesOn(const std::vector<RecordId> &longer) const
{
    return !m_list->empty() && longer.size() >= m_list->size() &&
           std::equal(m_list->begin(), m_list->end(), longer.begin());
}

void RecordTableModel::setList(ResultList list)
{
    if (list == m_list)
        return;
    if (goesOn(*list)) {
        const int before = rowCount();
        const int after = static_cast<int>(list->size());
        if (after > before)
            beginInsertRows({}, before, after - 1);
        // The last page may have been a part of a page.
        if (before % pageSize != 0)
            m_outdated.insert(before / pageSize);
        m_list = std::move(list);
        if (after > before)
            endInsertRows();
        for (const int page : std::set<int>(m_outdated))
            want(page);
        return;
    }
    beginResetModel();
    m_list = std::move(list);
    forget();
    endResetModel();
}

void RecordTableModel::setDefinition(const LabelDefinition &definition)
{
    if (m_definition == definition)
        return;
    m_definition = definition;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), contentRoles());
}

void RecordTableModel::setMetadataColumns(const QStringList &columns)
{
    if (columns == m_metadataColumns)
        return;
    beginResetModel();
    m_metadataColumns = columns;
    forget();
    endResetModel();
}

void RecordTableModel::refresh(const std::vector<RecordId> &records)
{
    const std::set<RecordId> changed(records.begin(), records.end());
    const auto touches = [this, &changed](int page) {
        const Page *held = m_pages.peek(page);
        return !held || changed.empty() ||
               std::any_of(held->rows.begin(), held->rows.end(),
                           [&changed](const auto &row) { return row && changed.count(row->id) > 0; });
    };
    for (const int page : m_underWay)
        m_outdated.insert(page);
    // The pages used last are the ones that are looked at: they go last, so that they are fetched first.
    std::vector<int> held = m_pages.keys();
    held.erase(std::remove_if(held.begin(), held.end(), [&](int page) { return !touches(page); }), held.end());
    for (size_t i = held.size(); i-- > 0;) {
        if (i < waitingPages)
            want(held[i]);
        else
            m_pages.remove(held[i]);
    }
}

RecordId RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_list)[static_cast<size_t>(row)] : RecordId();
}

const RecordRow *RecordTableModel::rowAt(int row) const
{
    const Page *page = row >= 0 ? m_pages.peek(row / pageSize) : nullptr;
    const size_t place = static_cast<size_t>(row % pageSize);
    return page && place < page->rows.size() && page->rows[place] ? &*page->rows[place] : nullptr;
}

const CurrentLabel *RecordTableModel::labelAt(int row) const
{
    const RecordRow *record = rowAt(row);
    return record ? labelOf(*record) : nullptr;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list->size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMetadata + static_cast<int>(m_metadataColumns.size());
}

const RecordRow *RecordTableModel::fetchedRow(int row) const
{
    const int number = row / pageSize;
    const Page *page = m_pages.find(number);
    const size_t place = static_cast<size_t>(row % pageSize);
    if (!page || place >= page->rows.size()) {
        if (m_underWay.count(number) == 0) // else its answer is on the way, and once is enough
            want(number);
        return nullptr;
    }
    return page->rows[place] ? &*page->rows[place] : nullptr;
}

const CurrentLabel *RecordTableModel::labelOf(const RecordRow &row) const
{
    for (const CurrentLabel &label : row.labels) {
        if (label.definition == m_definition.id)
            return &label;
    }
    return nullptr;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RecordIdRole)
        return idAt(index.row()).value;
    if (role == LoadingRole)
        return m_pages.peek(index.row() / pageSize) == nullptr;
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Number ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (!loadsRow(role))
        return {};
    const RecordRow *row = fetchedRow(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(*row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(*row, index.column());
    if (role == PreviewRole)
        return row->preview;
    const CurrentLabel *label = labelOf(*row);
    if (!label)
        return {};
    if (role == StatusRole)
        return static_cast<int>(label->status);
    if (role == OptionsRole)
        return QVariant::fromValue(shownOptions(*label));
    return label->confidence ? QVariant(*label->confidence) : QVariant();
}

QVariant RecordTableModel::text(const RecordRow &row, int column) const
{
    const CurrentLabel *label = labelOf(row);
    switch (column) {
    case Number:
        return QString::number(row.id.value);
    case StatusColumn:
        return label ? statusText(label->status) : QString();
    case Text:
        return row.preview;
    case Label:
        return label && label->value ? shownText(m_definition, *label->value) : QString();
    case Confidence:
        return label && label->confidence ? confidenceText(*label->confidence) : QString();
    case AnnotatorColumn:
        return label ? label->annotator : QString();
    default:
        return metadataValue(row, m_metadataColumns.value(column - FirstMetadata));
    }
}

QVariant RecordTableModel::toolTip(const RecordRow &row, int column) const
{
    if (column == Number)
        return row.externalId;
    if (column == Text) // as rich text it wraps
        return QStringLiteral("<p>%1</p>").arg(row.preview.toHtmlEscaped());
    return text(row, column);
}

ShownOptions RecordTableModel::shownOptions(const CurrentLabel &label) const
{
    ShownOptions result;
    if (!label.value)
        return result;
    for (const OptionId id : *label.value) {
        const Option *option = m_definition.option(id);
        result.append({option ? option->shownText() : QString::number(id.value), labelMark(m_definition, id)});
    }
    return result;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(section == Number ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation == Qt::Horizontal && section == StatusColumn &&
        (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return tr("status");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#");
    case StatusColumn:
        return QString();
    case Text:
        return tr("text");
    case Label:
        return m_definition.name.isEmpty() ? tr("label") : m_definition.name;
    case Confidence:
        return tr("confidence");
    case AnnotatorColumn:
        return tr("annotator");
    default:
        return m_metadataColumns.value(section - FirstMetadata);
    }
}

Sort RecordTableModel::sortOf(int column, bool ascending) const
{
    switch (column) {
    case Number:
        return {SortKey::ImportOrder, ascending, {}};
    case StatusColumn:
        return {SortKey::Status, ascending, {}};
    case Text:
        return {SortKey::Text, ascending, {}};
    case Label:
        return {SortKey::Label, ascending, {}};
    case Confidence:
        return {SortKey::Confidence, ascending, {}};
    case AnnotatorColumn:
        return {SortKey::Annotator, ascending, {}};
    default:
        return {SortKey::Metadata, ascending, m_metadataColumns.value(column - FirstMetadata)};
    }
}

int RecordTableModel::columnOf(const Sort &sort) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (sortOf(column, sort.ascending) == sort)
            return column;
    }
    return -1;
}

void RecordTableModel::want(int page) const
{
    const auto known = std::find(m_wanted.begin(), m_wanted.end(), page);
    if (known != m_wanted.end())
        m_wanted.erase(known);
    m_wanted.push_back(page);
    if (m_wanted.size() > waitingPages)
        m_wanted.pop_front();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void RecordTableModel::fetchWanted()
{
    while (!m_wanted.empty() && m_underWay.size() < pagesUnderWay) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (m_underWay.count(page) == 0)
            fetch(page);
    }
}

void RecordTableModel::fetch(int page)
{
    const size_t first = static_cast<size_t>(page) * pageSize;
    if (!m_records || first >= m_list->size())
        return;
    const size_t last = std::min(first + pageSize, m_list->size());
    std::vector<RecordId> ids(m_list->begin() + static_cast<std::ptrdiff_t>(first),
                              m_list->begin() + static_cast<std::ptrdiff_t>(last));
    m_underWay.insert(page);
    m_outdated.erase(page);
    auto answer = m_records->rows(ids, m_metadataColumns);
    answer.then(this,
                [this, page, ids = std::move(ids), generation = m_generation](Result<std::vector<RecordRow>> rows) {
                    if (generation != m_generation)
                        return;
                    m_underWay.erase(page);
                    if (rows)
                        take(page, ids, std::move(*rows));
                    else
                        emit failed(rows.error());
                    fetchWanted();
                });
}

void RecordTableModel::take(int page, const std::vector<RecordId> &asked, std::vector<RecordRow> rows)
{
    Page fetched;
    fetched.rows.resize(asked.size());
    size_t place = 0;
    for (RecordRow &row : rows) {
        while (place < asked.size() && asked[place] != row.id)
            ++place;
        if (place < asked.size())
            fetched.rows[place++] = std::move(row);
    }
    m_pages.insert(page, std::move(fetched));
    const int first = page * pageSize;
    const int last = std::min(first + static_cast<int>(asked.size()), rowCount()) - 1;
    emit dataChanged(index(first, 0), index(last, columnCount() - 1), contentRoles());
    if (m_outdated.count(page) > 0)
        want(page);
    else if (m_wanted.empty())
        prefetch(page);
}

void RecordTableModel::prefetch(int page)
{
    if (page != m_lastPage)
        m_direction = page > m_lastPage ? 1 : -1;
    const int next = page + m_direction;
    const bool isStep = std::abs(page - m_lastPage) <= 1;
    m_lastPage = page;
    const bool exists = next >= 0 && next * pageSize < rowCount();
    // Only one page ahead of what was looked at: a prefetched page does not ask for its own neighbour.
    if (isStep && exists && !m_pages.peek(next) && m_prefetched != page) {
        m_prefetched = next;
        want(next);
    }
}

} // namespace tandem
