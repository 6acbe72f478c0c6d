// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/option_table_model.h"

#include "ui/look/label_look.h"
#include "ui/look/theme.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int optionsWithDigits = 9;

QStringList aliasesOf(const QString &text)
{
    QStringList aliases;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString alias = part.trimmed();
        if (!alias.isEmpty() && !aliases.contains(alias))
            aliases.append(alias);
    }
    return aliases;
}

} // namespace

void OptionTableModel::setOptions(std::vector<Option> options)
{
    beginResetModel();
    m_definition.options = std::move(options);
    endResetModel();
}

int OptionTableModel::append()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_definition.options.emplace_back();
    endInsertRows();
    emit edited();
    return row;
}

bool OptionTableModel::hasValue(const QString &value) const
{
    return std::any_of(m_definition.options.begin(), m_definition.options.end(),
                       [&value](const Option &option) { return option.value == value; });
}

void OptionTableModel::putLines(int row, const QStringList &lines)
{
    const auto begin = static_cast<size_t>(row);
    const bool fillsFirst = begin < m_definition.options.size() && m_definition.options[begin].value.isEmpty();
    size_t place = fillsFirst || m_definition.options.empty() ? begin : begin + 1;
    beginResetModel();
    bool fills = fillsFirst;
    for (const QString &line : lines) {
        const QString value = line.simplified();
        if (value.isEmpty() || hasValue(value))
            continue;
        if (!std::exchange(fills, false))
            m_definition.options.emplace(m_definition.options.begin() + static_cast<std::ptrdiff_t>(place));
        m_definition.options[place++].value = value;
    }
    endResetModel();
    emit edited();
}

void OptionTableModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_definition.options.erase(m_definition.options.begin() + row);
    endRemoveRows();
    emit edited();
}

void OptionTableModel::setRetired(int row, bool isRetired)
{
    m_definition.options[static_cast<size_t>(row)].isRetired = isRetired;
    showRow(row);
}

void OptionTableModel::setNotApplicable(int row, bool isNotApplicable)
{
    m_definition.options[static_cast<size_t>(row)].isNotApplicable = isNotApplicable;
    showRow(row);
}

void OptionTableModel::showRow(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
}

void OptionTableModel::move(int row, int by)
{
    const int to = row + by;
    if (to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_definition.options[static_cast<size_t>(row)], m_definition.options[static_cast<size_t>(to)]);
    endMoveRows();
    // Digits and colours go by position.
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

int OptionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_definition.options.size());
}

int OptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OptionTableModel::stored(const Option &option, int column) const
{
    switch (column) {
    case Colour:
        return option.colour;
    case Value:
        return option.value;
    case Text:
        return option.text;
    case Description:
        return option.description;
    case Aliases:
        return option.aliases.join(QStringLiteral(", "));
    case Key:
        return option.key;
    default:
        return {};
    }
}

QString OptionTableModel::standsFor(int row, int column) const
{
    if (column == Text)
        return m_definition.options[static_cast<size_t>(row)].value;
    // Digits go by position, of more than nine options by the position where one is shown.
    return column == Key && rowCount() <= optionsWithDigits ? m_definition.keyOf(row) : QString();
}

// What an option is besides its texts stands before its description, the one column that has room for it.
QString OptionTableModel::shown(int row, int column) const
{
    const Option &option = m_definition.options[static_cast<size_t>(row)];
    const QString text = stored(option, column);
    if (column != Description)
        return text.isEmpty() ? standsFor(row, column) : text;
    QStringList parts;
    if (option.isRetired)
        parts.append(tr("retired"));
    if (option.isNotApplicable)
        parts.append(tr("not applicable"));
    if (!text.isEmpty())
        parts.append(text);
    return parts.join(QStringLiteral(" · "));
}

QVariant OptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Option &option = m_definition.options[static_cast<size_t>(index.row())];
    const QString text = stored(option, index.column());
    if (role == Qt::EditRole)
        return text;
    if (role == Qt::DisplayRole && index.column() != Colour)
        return shown(index.row(), index.column());
    if (role == Qt::ForegroundRole && (text.isEmpty() || option.isRetired))
        return tokens().dim;
    if (role == Qt::DecorationRole && index.column() == Colour)
        return labelIcon(labelMark(m_definition, index.row()));
    if (role == Qt::AccessibleTextRole && index.column() == Colour)
        return text.isEmpty() ? tr("colour by position") : tr("colour %1").arg(text);
    if (role == Qt::ToolTipRole)
        return index.column() == Colour ? tr("The colour's slot, 1 to 7; by position where none is chosen.") : text;
    return {};
}

void OptionTableModel::store(Option *option, int column, const QString &text)
{
    switch (column) {
    case Colour:
        option->colour = text;
        break;
    case Value:
        option->value = text;
        break;
    case Text:
        option->text = text;
        break;
    case Description:
        option->description = text;
        break;
    case Aliases:
        option->aliases = aliasesOf(text);
        break;
    case Key:
        option->key = text;
        break;
    default:
        break;
    }
}

bool OptionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Option &option = m_definition.options[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Value && text.contains(u'\n')) {
        option.value.clear();
        putLines(index.row(), text.split(u'\n'));
        return true;
    }
    if (stored(option, index.column()) == text)
        return true;
    store(&option, index.column(), text);
    showRow(index.row());
    return true;
}

QVariant OptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names = {QString(),         tr("value"),   tr("text"),
                               tr("description"), tr("aliases"), tr("key", "on the keyboard")};
    return names.value(section);
}

Qt::ItemFlags OptionTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace tandem
