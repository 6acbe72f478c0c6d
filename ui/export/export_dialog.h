// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/exporter.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace tandem {

class AccentButton;
class KeyButton;
class MessageBar;
class ProgressLine;
class ProjectSession;

/// Writes the current list, or everything, to a CSV or JSON Lines file. Show it with `open()`.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ProjectSession &session, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeForm();
    QWidget *makeRecords();
    QWidget *makeFormats();
    QWidget *makeFile();
    QWidget *makeButtons();
    ExportFormat format() const;
    QString suffix() const;
    QString suggestedPath() const;
    void followFormat();
    void choosePath();
    void write();
    void take(const Result<ExportReport> &report);

    ProjectSession &m_session;
    QButtonGroup *m_records = nullptr;
    QButtonGroup *m_formats = nullptr;
    QCheckBox *m_takeUnverified = nullptr;
    QCheckBox *m_allJobs = nullptr;
    QLineEdit *m_path = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageBar *m_message = nullptr;
    KeyButton *m_close = nullptr;
    AccentButton *m_write = nullptr;
};

} // namespace tandem
