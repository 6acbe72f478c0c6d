// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QAbstractTableModel>

#include <vector>

namespace tandem {

/// The options of one label definition, editable cell by cell. What an empty cell stands for (the value as the text,
/// the digit as the key) is shown dim.
class OptionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Colour, Value, Text, Description, Aliases, Key, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOptions(std::vector<Option> options);
    const std::vector<Option> &options() const { return m_definition.options; }

    /// Adds an empty option at the end and returns its row.
    int append();
    /// Makes an option of each line that is none yet, from this row on; an option without a value takes the first.
    void putLines(int row, const QStringList &lines);
    void remove(int row);
    void setRetired(int row, bool isRetired);
    void setNotApplicable(int row, bool isNotApplicable);
    /// Moves an option by one; nothing at the ends.
    void move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    bool hasValue(const QString &value) const;
    QString stored(const Option &option, int column) const;
    QString standsFor(int row, int column) const;
    QString shown(int row, int column) const;
    void showRow(int row);
    void store(Option *option, int column, const QString &text);

    LabelDefinition m_definition; ///< only its options are used
};

} // namespace tandem
