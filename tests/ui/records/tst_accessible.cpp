// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_project.h"
#include "tests/support/ui_session.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/run_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_actions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QSettings>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The controls that the keyboard or a click can reach and that a screen reader could not name.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isInner =
            qobject_cast<QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || isInner || widget->window() != &window || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || !spoken->text(QAccessible::Name).isEmpty())
            continue;
        const QString parent =
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString();
        found.append(QStringLiteral("%1 “%2” in %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), parent));
    }
    return found;
}

} // namespace

/// Whoever hears the program instead of seeing it gets a name for everything that can be reached.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_accessible"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QSettings().setValue(u"person/name"_s, u"Ana"_s);
        m_small.setSchema();
        m_small.addRecords(6);
        m_small.close();
        m_window = std::make_unique<MainWindow>(std::make_unique<ScriptedPrompter>());
        m_window->show();
    }

    void startView() { QVERIFY2(nameless(*m_window).isEmpty(), qPrintable(nameless(*m_window).join(u", "_s))); }

    void mainWindow()
    {
        m_window->projects().open(m_small.path());
        QTRY_VERIFY(m_window->record().detail());
        QVERIFY2(nameless(*m_window).isEmpty(), qPrintable(nameless(*m_window).join(u", "_s)));
    }

    void agentEditor()
    {
        m_window->agents().editAgent(QString());
        QTRY_VERIFY(m_window->findChild<AgentEditor *>());
        QVERIFY2(nameless(*m_window).isEmpty(), qPrintable(nameless(*m_window).join(u", "_s)));
        emit m_window->findChild<AgentEditor *>()->closeRequested();
    }

    void dialogs()
    {
        ProjectSession &session = m_window->session();
        const std::unique_ptr<QWidget> all[] = {
            std::make_unique<ImportWizard>(session), std::make_unique<SchemaEditor>(session),
            std::make_unique<ExportDialog>(session), std::make_unique<KeysDialog>(session),
            std::make_unique<AnnotatorDialog>(session)};
        for (const auto &dialog : all) {
            dialog->show();
            QTest::qWait(50);
            QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(QString::fromLatin1(dialog->metaObject()->className()) +
                                                             u": "_s + nameless(*dialog).join(u", "_s)));
            dialog->hide();
        }
        m_window->agents().runAgent(u"baseline"_s);
        QTRY_VERIFY(m_window->findChild<RunDialog *>());
        const QStringList found = nameless(*m_window->findChild<RunDialog *>());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

private:
    QTemporaryDir m_settings;
    SmallProject m_small;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
