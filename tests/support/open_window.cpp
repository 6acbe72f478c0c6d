// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"

#include "ui/records/decision/current_record.h"
#include "ui/records/last_decision.h"
#include "ui/shell/project_actions.h"
#include "ui/widgets/message_bar.h"

#include <QSettings>
#include <QtTest>

namespace tandem {

namespace {

void await(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20000))
        qFatal("The window never came to show the project.");
}

} // namespace

OpenWindow::OpenWindow(const QString &testName)
{
    QCoreApplication::setOrganizationName(QStringLiteral("tandem-test"));
    QCoreApplication::setApplicationName(testName);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QSettings().clear();
    QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Ana"));
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::open(const std::function<void(SmallProject &)> &prepare)
{
    m_window.reset();
    QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Ana"));
    m_small = std::make_unique<SmallProject>();
    prepare(*m_small);
    m_small->close();
    openAgain();
}

void OpenWindow::open(int records, bool labelled)
{
    open([&](SmallProject &small) {
        small.setSchema();
        small.addRecords(records);
        if (labelled)
            small.runBaseline();
    });
}

void OpenWindow::openAgain()
{
    openWithoutWaiting();
    await([this] {
        return session().hasProject() && session().isListComplete() && session().person().id.isValid() &&
               (session().list()->empty() || m_window->record().detail());
    });
}

void OpenWindow::openWithoutWaiting()
{
    m_window.reset();
    auto prompter = std::make_unique<ScriptedPrompter>();
    m_prompter = prompter.get();
    m_window = std::make_unique<MainWindow>(std::move(prompter));
    m_window->show();
    m_window->activateWindow();
    m_window->projects().open(m_small->path());
}

QWidget *OpenWindow::focus() const
{
    return m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
}

LabelDetail OpenWindow::labelOf(RecordId record, size_t definition) const
{
    return must(session().project()->records().detail(record).wait()).labels[definition];
}

QString OpenWindow::bars() const
{
    QStringList texts;
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts.join(u'\n');
}

QString OpenWindow::lastDecision() const
{
    return m_window->findChild<LastDecision *>()->text();
}

} // namespace tandem
