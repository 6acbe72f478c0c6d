// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/domain/views.h"
#include "core/project/records.h"
#include "ui/look/label_look.h"
#include "ui/models/record_pages.h"

#include <QAbstractTableModel>

namespace tandem {

/// An option as a cell shows it.
struct ShownOption
{
    QString text;
    LabelMark mark;
    QString note = {}; ///< of a span: its label; the text is what it covers
};
using ShownOptions = QList<ShownOption>;

/// A window on a result list: the cells of its rows, which are fetched by pages as they are looked at. Until a row is
/// there its cells show nothing and `LoadingRole` says so. Never blocks. Thread: UI.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, StatusColumn, Text, Label, Confidence, AnnotatorColumn, FirstMetadata };
    enum Role {
        RecordIdRole = Qt::UserRole, ///< qint64
        LoadingRole,                 ///< bool: the row is not there yet
        StatusRole,                  ///< int of Status; invalid where there is no definition
        OptionsRole,                 ///< ShownOptions; of spans the first few
        MoreOptionsRole,             ///< int: how many more there are than OptionsRole tells
        ConfidenceRole,              ///< double; invalid for none
        PreviewRole,                 ///< QString: the text of the row
    };
    static constexpr int pageSize = RecordPages::pageSize;

    explicit RecordTableModel(QObject *parent = nullptr);

    /// Where rows come from; null: nowhere. Empties the model.
    void setSource(Records *records);
    /// Shows another list. Where it only goes on after the rows that are shown, these stay as they are.
    void setList(ResultList list);
    void setDefinition(const LabelDefinition &definition);
    void setMetadataColumns(const QStringList &columns);
    const QStringList &metadataColumns() const { return m_pages->metadataColumns(); }

    /// Fetches these records anew where they are held; all that are held if `records` is empty. The old rows are shown
    /// until the new ones are there.
    void refresh(const std::vector<RecordId> &records);

    RecordId idAt(int row) const;
    /// Null while the row is not there.
    const RecordRow *rowAt(int row) const { return m_pages->at(row); }
    /// What a row says of the definition that is shown; null while it is not there or says nothing.
    const CurrentLabel *labelAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a column is called, also where its heading is left empty.
    QString spokenHeading(int column) const;
    /// The key by which a click on the header sorts.
    Sort sortOf(int column, bool ascending) const;
    /// The column that a sort belongs to; −1 for none that is shown.
    int columnOf(const Sort &sort) const;

signals:
    /// A page could not be read.
    void failed(const tandem::Error &error);

private:
    QVariant content(const RecordRow &row, int column, int role) const;
    QString text(const RecordRow &row, int column) const;
    QString toolTip(const RecordRow &row, int column) const;
    QString heading(int column) const;
    ShownOptions shownOptions(const CurrentLabel &label) const;
    ShownOptions spanChips(const CurrentLabel &label) const;
    QString spansText(const CurrentLabel &label) const;
    QString optionText(OptionId id) const;
    const CurrentLabel *labelOf(const RecordRow &row) const;
    bool goesOn(const std::vector<RecordId> &longer) const;
    void showLonger(ResultList list);
    QString metadataName(int column) const { return metadataColumns().value(column - FirstMetadata); }

    RecordPages *m_pages;
    LabelDefinition m_definition;
};

} // namespace tandem

Q_DECLARE_METATYPE(tandem::ShownOption)
