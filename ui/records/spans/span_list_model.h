// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/records/spans/span_edit.h"

#include <QAbstractTableModel>

namespace tandem {

/// All spans of a record, one a row, in the order of the text. What did not change keeps its row, so that a view keeps
/// its place. Thread: UI.
class SpanListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Text, Confidence, Who, ColumnCount };
    enum Role {
        OptionRole = Qt::UserRole, ///< the OptionId's value
        StateRole,                 ///< SpanState as a number
        ConfidenceRole,            ///< a double; invalid where unknown
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showEdit(const SpanEdit &edit, const LabelDefinition &definition);
    const LabelDefinition &definition() const { return m_definition; }
    const ShownSpan &spanAt(int row) const { return m_spans[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const ShownSpan &span, int column) const;
    void replace(size_t from, size_t removed, const std::vector<ShownSpan> &spans, size_t added);

    SpanEdit m_edit; ///< for the text
    LabelDefinition m_definition;
    std::vector<ShownSpan> m_spans;
};

} // namespace tandem
