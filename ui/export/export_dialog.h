// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/project/exporter.h"
#include "ui/export/export_choice.h"
#include "ui/widgets/dialog_frame.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tandem {

class ProgressLine;
class ProjectSession;
class SpanExportPart;

/// Writes the current list, or everything, to a file of one of the export formats. What a format of spans cannot hold
/// is counted and shown before anything is written. Show it with `open()`.
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
    const ExportChoice &format() const;
    QString suffix() const;
    QString suggestedPath() const;
    void followFormat();
    void choosePath();
    ExportRequest request() const;
    void check();
    void takeCheck(const Result<ExportReport> &report);
    void write(ExistingFile existing);
    void askToReplace();
    void take(const Result<ExportReport> &report);
    QString writtenText(const ExportReport &report) const;

    ProjectSession &m_session;
    const std::vector<ExportChoice> m_choices;
    bool m_isWriting = false;
    Scope m_asked; ///< ends when another check is wanted, or none
    QButtonGroup *m_records = nullptr;
    QButtonGroup *m_formats = nullptr;
    QCheckBox *m_takeUnverified = nullptr;
    QLabel *m_meaning = nullptr; ///< of the same
    QCheckBox *m_allJobs = nullptr;
    QCheckBox *m_allAnnotators = nullptr;
    QWidget *m_dialect = nullptr;
    SpanExportPart *m_spans = nullptr;
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
