// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace tandem {

class ImportPages;
class Project;
class ProjectSession;

/// Brings a file into the session's project in three steps: file, columns, check. Where the session has no project, it
/// asks where to make one and hands it over by `projectMade` once the records are in. Show it with `open()`.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(ProjectSession &session, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Starts with this file and goes on to its columns.
    void setSource(const QString &path);

signals:
    /// A new project was made and filled; whoever listens keeps it.
    void projectMade(const std::shared_ptr<tandem::Project> &project);
    void imported();

private:
    std::unique_ptr<ImportPages> m_pages;
};

} // namespace tandem
