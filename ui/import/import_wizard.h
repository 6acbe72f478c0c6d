// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "ui/import/import_steps.h"
#include "ui/import/import_work.h"
#include "ui/widgets/dialog_frame.h"

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace tandem {

class ImportCheckPage;
class ImportColumnsPage;
class ImportFilePage;
class ImportSpansPage;
class ProgressLine;
class ProjectSession;

/// Brings a file into the session's project in three steps: file, columns (or spans), check. Where the session has no
/// project, it asks where to make one and hands it over by `projectMade` once the records are in. Show it with
/// `open()`.
class ImportWizard : public DialogFrame
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
    QWidget *makePages();
    QWidget *makeTarget();
    QWidget *makeHolds();
    void followTarget();
    void followHolds();
    bool isOfSpans() const;
    bool isWithoutText() const;
    void addButtons();
    void go(ImportStep step);
    void showStep();
    void chooseSource();
    void guessHolds();
    void read();
    void preview(const SourceOptions &options);
    void previewSpans();
    void goOn();
    void goBack();
    ImportRequest request() const;
    DuplicatePolicy policy() const;
    void check();
    void takeCheck(const Result<ImportCheck> &check);
    void showForecast();
    void chooseProjectPath();
    void importAs();
    void import();
    void takeImport(const Result<ImportReport> &report);
    void say(const QString &sentence);

    ProjectSession &m_session;
    ImportWork *m_work;
    ImportStep m_step = ImportStep::File;
    QString m_path;
    Scope m_asked; ///< ends when another preview or check is wanted
    ImportCheck m_checked;
    bool m_isImporting = false;
    ImportSteps *m_steps = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_holds = nullptr;
    QWidget *m_holdsRow = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportFilePage *m_filePage = nullptr;
    ImportColumnsPage *m_columnsPage = nullptr;
    ImportSpansPage *m_spansPage = nullptr;
    ImportCheckPage *m_checkPage = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_sentence = nullptr;
    KeyButton *m_back = nullptr;
    AccentButton *m_next = nullptr;
};

} // namespace tandem
