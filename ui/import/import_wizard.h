// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"

#include <QDialog>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tandem {

class AccentButton;
class ImportCheckPage;
class ImportColumnsPage;
class ImportFilePage;
class KeyButton;
class ProgressLine;
class ProjectSession;

/// Brings a file into the session's project in three steps: file, columns, check. Where the session has no project, it
/// asks where to make one and hands it over by `projectMade` once the records are in. Show it with `open()`.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(ProjectSession &session, QWidget *parent = nullptr);

    /// Starts with this file and goes on to its columns.
    void setSource(const QString &path);

    void reject() override;

signals:
    /// A new project was made and filled; whoever listens keeps it.
    void projectMade(const std::shared_ptr<tandem::Project> &project);
    void imported();

private:
    enum class Step { File, Columns, Check, Done };

    QWidget *makeHeader();
    QWidget *makePages();
    QWidget *makeFooter();
    void go(Step step);
    void showStep();
    void showStepNames();
    void chooseSource();
    void preview(const SourceOptions &options);
    void goOn();
    void goBack();
    ImportRequest request() const;
    void check();
    void takeCheck(const Result<ImportCheck> &check);
    void showForecast();
    void chooseProjectPath();
    void import();
    void takeImport(const Result<ImportReport> &report);
    void say(const QString &sentence);

    ProjectSession &m_session;
    ImportWork *m_work;
    Step m_step = Step::File;
    QString m_path;
    int m_generation = 0; ///< of the preview or check that is wanted
    ImportCheck m_checked;
    bool m_isImporting = false;
    QLabel *m_title = nullptr;
    QLabel *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportFilePage *m_filePage = nullptr;
    ImportColumnsPage *m_columnsPage = nullptr;
    ImportCheckPage *m_checkPage = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_sentence = nullptr;
    KeyButton *m_back = nullptr;
    AccentButton *m_next = nullptr;
};

} // namespace tandem
