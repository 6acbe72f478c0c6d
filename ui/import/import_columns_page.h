// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace tandem {

class ColumnHeader;
class MessageBar;
class SourceOptionsBar;
class SourcePreviewModel;
class TextComposer;

/// The wizard's second step: how the file is read, its first rows, and what its columns become.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget *parent = nullptr);

    void setSchema(const Schema &schema);
    void setPerson(const QString &name);
    void showPreview(const SourcePreview &preview);
    void showError(const QString &sentence);
    const ImportDraft &draft() const { return m_draft; }
    /// How the file is to be read, with what was changed here.
    const SourceOptions &options() const;
    /// What was changed here; the rest is to be guessed.
    const SourceOptions &chosenOptions() const;
    /// Another file comes: what was chosen for the one before no longer counts.
    void forgetOptions();

signals:
    /// The file is to be read another way: a new preview is wanted.
    void optionsChanged();
    /// The roles or the template changed.
    void edited();

private:
    void showFindings(const SourcePreview &preview);
    QWidget *makeTable();
    QWidget *makeExtras();
    void showRoles();
    void fillMenu(int column);
    void chooseRole(int column, const ColumnRole &role);
    void sizeColumns();
    void setComposes(bool composes);
    void takeEdit();
    void showComposed();

    ImportDraft m_draft;
    SourceOptionsBar *m_options = nullptr;
    MessageBar *m_message = nullptr;
    SourcePreviewModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ColumnHeader *m_columns = nullptr;
    QCheckBox *m_composes = nullptr;
    TextComposer *m_composer = nullptr;
    QLineEdit *m_person = nullptr;
    QWidget *m_personRow = nullptr;
    QComboBox *m_separator = nullptr;
    QWidget *m_separatorRow = nullptr;
};

} // namespace tandem
