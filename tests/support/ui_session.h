// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"
#include "ui/session/project_session.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// Answers questions as the test says, and remembers what was asked.
class ScriptedPrompter : public Prompter
{
public:
    QString file;       ///< what is chosen to open or to save to; empty: dismissed
    QString text;       ///< what is typed; empty: dismissed
    bool answer = true; ///< to questions
    std::vector<Question> questions;
    QStringList shownInFolder;

    void openFile(QWidget *, const QString &, const QString &, TextAnswer take) override { give(file, take); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, const QString &,
                  TextAnswer take) override
    {
        give(file, take);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &, TextAnswer take) override
    {
        give(text, take);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> take) override
    {
        questions.push_back(question);
        take(answer);
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    void showInFolder(const QString &path) override { shownInFolder.append(path); }

private:
    static void give(const QString &value, const TextAnswer &take)
    {
        if (!value.isEmpty())
            take(value);
    }
};

/// Runs the event loop until the value is there; what goes wrong ends the test program.
template <typename T>
T got(const Pending<Result<T>> &pending)
{
    std::optional<Result<T>> arrived;
    QObject context;
    pending.then(&context, [&arrived](Result<T> value) { arrived.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&arrived] { return arrived.has_value(); }, 20000))
        qFatal("An answer never came.");
    return must(std::move(*arrived));
}

/// A session with a scripted prompter and, once `open` is called, a new project of the person "Ana".
class UiSession
{
public:
    UiSession();

    void open();
    QString pathOf(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    Project &project() const { return *session->project(); }

    QTemporaryDir folder;
    ScriptedPrompter *prompter = nullptr;
    std::unique_ptr<ProjectSession> session;
};

} // namespace tandem
