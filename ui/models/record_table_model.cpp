// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include "core/text/status_text.h"
#include "core/text/wording.h"

#include <algorithm>

namespace tandem {

namespace {

const QList<int> &contentRoles()
{
    static const QList<int> roles = {Qt::DisplayRole,
                                     Qt::ToolTipRole,
                                     Qt::AccessibleTextRole,
                                     RecordTableModel::LoadingRole,
                                     RecordTableModel::StatusRole,
                                     RecordTableModel::OptionsRole,
                                     RecordTableModel::MoreOptionsRole,
                                     RecordTableModel::ConfidenceRole,
                                     RecordTableModel::PreviewRole};
    return roles;
}

QString metadataValue(const RecordRow &row, const QString &name)
{
    for (const auto &entry : row.metadata) {
        if (entry.first == name)
            return entry.second.left(300);
    }
    return {};
}

/// How many spans the row tells no text of.
int moreSpans(const CurrentLabel &label)
{
    const size_t all = label.value ? label.value->spans().size() : 0;
    return label.spanTexts.empty() ? 0 : static_cast<int>(all - qMin(all, label.spanTexts.size()));
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(new RecordPages(this))
{
    connect(m_pages, &RecordPages::failed, this, &RecordTableModel::failed);
    connect(m_pages, &RecordPages::arrived, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), contentRoles());
    });
}

void RecordTableModel::setSource(Records *records)
{
    beginResetModel();
    m_pages->setSource(records);
    endResetModel();
}

bool RecordTableModel::goesOn(const std::vector<RecordId> &longer) const
{
    const std::vector<RecordId> &shown = *m_pages->list();
    return !shown.empty() && longer.size() >= shown.size() && std::equal(shown.begin(), shown.end(), longer.begin());
}

void RecordTableModel::setList(ResultList list)
{
    if (list == m_pages->list())
        return;
    if (goesOn(*list))
        return showLonger(std::move(list));
    beginResetModel();
    m_pages->setList(std::move(list));
    endResetModel();
}

void RecordTableModel::showLonger(ResultList list)
{
    const int before = rowCount();
    const int after = static_cast<int>(list->size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_pages->setLongerList(std::move(list));
    if (after > before)
        endInsertRows();
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
    if (columns == metadataColumns())
        return;
    beginResetModel();
    m_pages->setMetadataColumns(columns);
    endResetModel();
}

void RecordTableModel::refresh(const std::vector<RecordId> &records)
{
    m_pages->refresh(records);
}

RecordId RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_pages->list())[static_cast<size_t>(row)] : RecordId();
}

const CurrentLabel *RecordTableModel::labelAt(int row) const
{
    const RecordRow *record = rowAt(row);
    return record ? labelOf(*record) : nullptr;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->size();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMetadata + static_cast<int>(metadataColumns().size());
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
        return m_pages->isLoading(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Number ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (!contentRoles().contains(role))
        return {};
    const RecordRow *row = m_pages->lookAt(index.row());
    return row ? content(*row, index.column(), role) : QVariant();
}

QVariant RecordTableModel::content(const RecordRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, column);
    if (role == Qt::ToolTipRole)
        return toolTip(row, column);
    if (role == PreviewRole)
        return row.preview;
    const CurrentLabel *label = labelOf(row);
    if (!label)
        return {};
    if (role == StatusRole)
        return static_cast<int>(label->status);
    if (label->status == Status::Conflict && (role == OptionsRole || role == MoreOptionsRole || role == ConfidenceRole))
        return {}; // a job's label is no answer where people disagree
    if (role == OptionsRole)
        return QVariant::fromValue(shownOptions(*label));
    if (role == MoreOptionsRole)
        return moreSpans(*label);
    return label->confidence ? QVariant(*label->confidence) : QVariant();
}

QString RecordTableModel::text(const RecordRow &row, int column) const
{
    const CurrentLabel *label = labelOf(row);
    const bool isConflict = label && label->status == Status::Conflict;
    switch (column) {
    case Number:
        return countText(row.id.value);
    case StatusColumn:
        return label ? statusText(label->status) : QString();
    case Text:
        return row.preview;
    case Label:
        if (isConflict)
            return tr("people disagree");
        if (!label || !label->value)
            return {};
        return label->spanTexts.empty() ? shownText(m_definition, *label->value) : spansText(*label);
    case Confidence:
        return label && label->confidence && !isConflict ? confidenceText(*label->confidence) : QString();
    case AnnotatorColumn:
        if (isConflict)
            return tr("several");
        return label ? label->annotator : QString();
    default:
        return metadataValue(row, metadataName(column));
    }
}

QString RecordTableModel::toolTip(const RecordRow &row, int column) const
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
    if (!label.spanTexts.empty())
        return spanChips(label);
    for (const OptionId id : label.value->spans().empty() ? label.value->options() : label.value->optionsNamed()) {
        const QString text = optionText(id);
        const auto &spans = label.value->spans();
        const auto count =
            std::count_if(spans.begin(), spans.end(), [id](const Span &span) { return span.option == id; });
        result.append(
            {count > 1 ? QStringLiteral("%1 %2").arg(text, countText(count)) : text, labelMark(m_definition, id)});
    }
    return result;
}

QString RecordTableModel::optionText(OptionId id) const
{
    const Option *option = m_definition.option(id);
    return option ? option->shownText() : QString::number(id.value);
}

ShownOptions RecordTableModel::spanChips(const CurrentLabel &label) const
{
    const std::vector<Span> &spans = label.value->spans();
    ShownOptions chips;
    for (size_t i = 0; i < qMin(spans.size(), label.spanTexts.size()); ++i)
        chips.append(
            {label.spanTexts[i], labelMark(m_definition, spans[i].option), optionText(spans[i].option)});
    return chips;
}

/// What the chips say, in words.
QString RecordTableModel::spansText(const CurrentLabel &label) const
{
    QStringList texts;
    for (const ShownOption &chip : spanChips(label))
        texts += QStringLiteral("%1 (%2)").arg(chip.text, chip.note);
    const QString all = texts.join(QStringLiteral(", "));
    const int more = moreSpans(label);
    //: of spans; %1: "Paris (place), Ada (person)"
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(all) : all;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(section == Number ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation == Qt::Horizontal && section == StatusColumn &&
        (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return spokenHeading(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return heading(section);
}

QString RecordTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Heading of the column with the number of a record
        return tr("#");
    case StatusColumn:
        return {}; // its cells are shapes; a name would be wider
    case Text:
        return tr("text");
    case Label:
        return m_definition.name.isEmpty() ? tr("label") : m_definition.name;
    case Confidence:
        return tr("confidence");
    case AnnotatorColumn:
        return tr("annotator");
    default:
        return metadataName(column);
    }
}

QString RecordTableModel::spokenHeading(int column) const
{
    if (column == StatusColumn)
        return tr("status");
    return column == Number ? tr("number") : heading(column);
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
        return {SortKey::Metadata, ascending, metadataName(column)};
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

} // namespace tandem
