// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_list_model.h"

#include "ui/look/label_look.h"
#include "ui/records/spans/span_state_look.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qint64 shownCodePoints = 120; // a row shows the beginning

} // namespace

void SpanListModel::showEdit(const SpanEdit &edit, const LabelDefinition &definition)
{
    const bool isOther = edit.content() != m_edit.content() || definition != m_definition;
    m_edit = edit;
    if (isOther) {
        beginResetModel();
        m_definition = definition;
        m_spans = edit.spans();
        endResetModel();
        return;
    }
    const std::vector<ShownSpan> &spans = edit.spans();
    const auto head = std::mismatch(m_spans.begin(), m_spans.end(), spans.begin(), spans.end());
    const auto tail = std::mismatch(m_spans.rbegin(), std::make_reverse_iterator(head.first), spans.rbegin(),
                                    std::make_reverse_iterator(head.second));
    replace(static_cast<size_t>(head.first - m_spans.begin()), static_cast<size_t>(tail.first.base() - head.first),
            spans, static_cast<size_t>(tail.second.base() - head.second));
}

/// The rows that both have are changed; the rest comes or goes behind them.
void SpanListModel::replace(size_t from, size_t removed, const std::vector<ShownSpan> &spans, size_t added)
{
    const size_t both = std::min(removed, added);
    const auto begin = static_cast<std::ptrdiff_t>(from);
    const auto behind = static_cast<std::ptrdiff_t>(from + both);
    std::copy_n(spans.begin() + begin, both, m_spans.begin() + begin);
    if (removed > both) {
        beginRemoveRows({}, static_cast<int>(behind), static_cast<int>(from + removed) - 1);
        m_spans.erase(m_spans.begin() + behind, m_spans.begin() + static_cast<std::ptrdiff_t>(from + removed));
        endRemoveRows();
    }
    if (added > both) {
        beginInsertRows({}, static_cast<int>(behind), static_cast<int>(from + added) - 1);
        m_spans.insert(m_spans.begin() + behind, spans.begin() + behind,
                       spans.begin() + static_cast<std::ptrdiff_t>(from + added));
        endInsertRows();
    }
    if (both > 0)
        emit dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(from + both) - 1, ColumnCount - 1));
}

int SpanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

int SpanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpanListModel::shown(const ShownSpan &span, int column) const
{
    switch (column) {
    case Label: {
        const Option *option = m_definition.option(span.span.option);
        return option ? option->shownText() : QStringLiteral("?");
    }
    case Text:
        return m_edit.textOf({span.span.start, std::min(span.span.end, span.span.start + shownCodePoints)})
            .simplified();
    case Confidence:
        return span.confidence ? confidenceText(*span.confidence) : QString();
    case Who:
        return span.who;
    default:
        return {};
    }
}

QVariant SpanListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_spans.size()))
        return {};
    const ShownSpan &span = m_spans[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(span, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1 · %2 · %3").arg(shown(span, Label), spanStateText(span.state), shown(span, Text));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OptionRole:
        return QVariant::fromValue(span.span.option.value);
    case StateRole:
        return static_cast<int>(span.state);
    case ConfidenceRole:
        return span.confidence ? QVariant(*span.confidence) : QVariant();
    default:
        return {};
    }
}

QVariant SpanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("label");
    case Text:
        return tr("text");
    case Confidence:
        return tr("confidence");
    case Who:
        return tr("annotator");
    default:
        return {};
    }
}

} // namespace tandem
