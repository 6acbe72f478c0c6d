// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_session.h"

namespace tandem {

UiSession::UiSession()
{
    QStandardPaths::setTestModeEnabled(true);
    auto owned = std::make_unique<ScriptedPrompter>();
    prompter = owned.get();
    session = std::make_unique<ProjectSession>(std::move(owned));
    session->setPersonName(QStringLiteral("Ana"));
}

void UiSession::open()
{
    session->setProject(got(Project::create(pathOf(QStringLiteral("test.tandem")))));
    if (!QTest::qWaitFor([this] { return session->person().id.isValid(); }, 20000))
        qFatal("The person never came.");
}

QString UiSession::write(const QString &name, const QByteArray &content) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A file of the test cannot be written.");
    return file.fileName();
}

} // namespace tandem
