// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/exporter.h"
#include "ui/widgets/dialog_frame.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem {

class ExportFormat;
class ProgressLine;
class ProjectSession;

/// Writes the current list, or everything, to a file of one of the export formats. Show it with `open()`.
class ExportDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit ExportDialog(ProjectSession &session, QWidget *parent = nullptr);

    void reject() override;

private:
    void addFinalLabels(QVBoxLayout *rows);
    QWidget *makeRecords();
    QWidget *makeFormats();
    QWidget *makeFile();
    QWidget *makeDialect();
    CsvDialect dialect() const;
    void addButtons();
    const ExportFormat &format() const;
    QString suffix() const;
    QString suggestedPath() const;
    void followFormat();
    void choosePath();
    void write(ExistingFile existing);
    void askToReplace();
    void take(const Result<ExportReport> &report);

    ProjectSession &m_session;
    QButtonGroup *m_records = nullptr;
    QButtonGroup *m_formats = nullptr;
    QCheckBox *m_takeUnverified = nullptr;
    QCheckBox *m_allJobs = nullptr;
    QCheckBox *m_allAnnotators = nullptr;
    QWidget *m_dialect = nullptr;
    QComboBox *m_delimiter = nullptr;
    QCheckBox *m_byteOrderMark = nullptr;
    QCheckBox *m_formulaSafe = nullptr;
    QString m_agreedPath; ///< that the file dialog has asked about, if it exists
    QLineEdit *m_path = nullptr;
    ProgressLine *m_progress = nullptr;
    KeyButton *m_close = nullptr;
    AccentButton *m_write = nullptr;
};

} // namespace tandem
