// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"
#include "tests/support/scripted_prompter.h"
#include "ui/session/project_session.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>

namespace tandem {

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
