// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_prompter.h"
#include "tests/support/small_project.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tandem {

/// The window of the program on a small project of the person "Ana", with settings of its own.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &testName);
    ~OpenWindow();

    /// `prepare` has the project before the window opens it.
    void open(const std::function<void(SmallProject &)> &prepare);
    void open(int records, bool labelled);
    /// Opens the same file in a new window.
    void openAgain();
    /// The same, where something is asked before.
    void openWithoutWaiting();
    void closeWindow() { m_window.reset(); }

    MainWindow &window() const { return *m_window; }
    ProjectSession &session() const { return m_window->session(); }
    ScriptedPrompter &prompter() const { return *m_prompter; }
    QWidget *focus() const;
    QString path() const { return m_small->path(); }

    /// As the file has it.
    LabelDetail labelOf(RecordId record, size_t definition = 0) const;
    /// What all message bars in sight say.
    QString bars() const;
    /// What the status line says of the latest decision.
    QString lastDecision() const;

private:
    QTemporaryDir m_settings;
    std::unique_ptr<SmallProject> m_small;
    ScriptedPrompter *m_prompter = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tandem
