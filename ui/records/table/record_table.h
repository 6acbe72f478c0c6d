// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QTableView>

namespace tandem {

class RecordHeader;
class RecordTableModel;
class TextDelegate;

/// The list as a table: the same order and the same selection as the single view.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(CurrentRecord &record, QWidget *parent = nullptr);

    /// The metadata columns that are shown, by name; remembered by project in the settings.
    QStringList metadataColumns() const;
    void setMetadataColumns(const QStringList &columns);
    const RecordTableModel &tableModel() const { return *m_model; }

signals:
    void opened(); ///< a record wants the single view
    void rowMenuWanted(const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void connectSession();
    void takeProject();
    void takeList();
    void takeDefinition();
    void takeSelection();
    void giveSelection();
    void sortBy(int column);
    void showSort();
    void showHeaderMenu(int column, const QPoint &globalPosition);
    void addFilterMenu(QMenu &menu, int column);
    void addColumnMenu(QMenu &menu);
    void showWholeText();
    void setStandardWidths();
    void fitText();

    CurrentRecord &m_record;
    RecordTableModel *m_model;
    RecordHeader *m_header;
    TextDelegate *m_textDelegate;
    QStringList m_knownMetadata;
    RecordId m_hovered; ///< whose whole text is wanted as a tool tip
    QPoint m_hoverPosition;
    bool m_following = false; ///< the selection is being set from the session
};

} // namespace tandem
