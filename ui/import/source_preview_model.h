// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_preview.h"

#include <QAbstractTableModel>

namespace tandem {

/// The first rows of a file as they would be read. Line breaks inside a value are shown as ⏎.
class SourcePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const SourcePreview &preview);
    /// Columns that are left out are shown dim.
    void setDimmed(int column, bool dimmed);
    const SourceRow &row(int index) const { return m_preview.rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SourcePreview m_preview;
    std::vector<bool> m_dimmed;
};

} // namespace tandem
