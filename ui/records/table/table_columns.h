// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QStringList>

class QTableView;

namespace tandem {

class RecordTableModel;

/// The columns of the record table: how wide they are, which are hidden, and what metadata has one of its own. That is
/// remembered by project in the settings. Thread: UI.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(QTableView &table, RecordTableModel &model, ProjectSession &session);

    /// All that the records have, by name.
    const QStringList &knownMetadata() const { return m_knownMetadata; }
    QStringList shownMetadata() const;
    void showMetadata(const QStringList &names);

    /// Hides what has nothing to show without a label definition, and gives the text the room that is left.
    void fit();

signals:
    void metadataShown();

private:
    void takeProject();
    void loadKnownMetadata();
    void setStandardWidths();
    int numberWidth() const;
    int annotatorWidth() const;
    int roomForText() const;
    /// By how much the column of the label got wider.
    int widenLabel(int room);

    QTableView &m_table;
    RecordTableModel &m_model;
    ProjectSession &m_session;
    QStringList m_knownMetadata;
    int m_labelWidth = 0; ///< as it was given here; a person may have drawn the column to another
};

} // namespace tandem
