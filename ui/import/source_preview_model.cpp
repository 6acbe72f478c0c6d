// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/source_preview_model.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"

namespace tandem {

namespace {

constexpr qsizetype shownLength = 300;

QString oneLine(const QString &value)
{
    QString line = value.left(shownLength);
    line.replace(QStringLiteral("\r\n"), QStringLiteral("⏎"));
    line.replace(u'\n', u'⏎');
    line.replace(u'\r', u'⏎');
    return value.size() > shownLength ? QString(line + u'…') : line;
}

} // namespace

void SourcePreviewModel::setPreview(const SourcePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_dimmed.assign(static_cast<size_t>(preview.columns.size()), false);
    endResetModel();
}

void SourcePreviewModel::setDimmed(int column, bool dimmed)
{
    m_dimmed[static_cast<size_t>(column)] = dimmed;
    if (rowCount() > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::ForegroundRole});
}

int SourcePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int SourcePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant SourcePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString value = row(index.row()).values.value(index.column());
    if (role == Qt::DisplayRole)
        return oneLine(value);
    if (role == Qt::ToolTipRole)
        return tr("Line %1 of the file:\n%2").arg(countText(row(index.row()).line), value.left(2000));
    if (role == Qt::ForegroundRole && m_dimmed[static_cast<size_t>(index.column())])
        return tokens().dim;
    return {};
}

QVariant SourcePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_preview.columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tandem
