// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/small_project.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/run_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr int points = 20;

} // namespace

/// Whoever reads a font twice as large sees every text whole.
class TestLargeFont : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_large_font"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QSettings().setValue(u"person/name"_s, u"Ana"_s);
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
        m_small.setSchema();
        m_small.addRecords(6);
        m_small.runBaseline();
        m_job = must(m_small.project().jobs().list().wait()).front().id;
        m_small.close();
        m_window = std::make_unique<MainWindow>(std::make_unique<ScriptedPrompter>());
        m_window->resize(1600, 1000);
        m_window->show();
    }

    void start() { nothingIsCut(*m_window); }

    void table()
    {
        m_window->projects().open(m_small.path());
        QTRY_VERIFY(m_window->record().detail());
        nothingIsCut(*m_window);
    }

    void single()
    {
        m_window->workspace().records().setLook(RecordsPage::Look::Single);
        nothingIsCut(*m_window);
        m_window->workspace().records().setLook(RecordsPage::Look::Table);
    }

    void agent()
    {
        m_window->agents().editAgent();
        nothingIsCut(*m_window);
        m_window->pages().showRecords();
    }

    void job()
    {
        m_window->pages().showJob(m_job);
        QTest::qWait(100);
        nothingIsCut(*m_window);
        m_window->pages().showRecords();
    }

    void dialogs_data()
    {
        QTest::addColumn<std::function<QDialog *(ProjectSession &)>>("make");
        add<ImportWizard>("import");
        add<SchemaEditor>("schema");
        add<ExportDialog>("export");
        add<RunDialog>("run");
        add<KeysDialog>("keys");
        add<AnnotatorDialog>("annotator");
    }

    void dialogs()
    {
        QFETCH(std::function<QDialog *(ProjectSession &)>, make);
        QDialog *dialog = make(m_window->session());
        dialog->show();
        QTest::qWait(100);
        nothingIsCut(*dialog);
        dialog->close();
    }

private:
    template <typename Dialog>
    static void add(const char *name)
    {
        QTest::newRow(name) << std::function<QDialog *(ProjectSession &)>(
            [](ProjectSession &session) { return new Dialog(session); });
    }

    static void nothingIsCut(const QWidget &window)
    {
        QStringList cut;
        // Until everything has come and is laid out.
        QTest::qWait(50);
        (void)QTest::qWaitFor([&] { return (cut = cutTexts(window)).isEmpty(); });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    QTemporaryDir m_settings;
    SmallProject m_small;
    JobId m_job;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLargeFont)
#include "tst_large_font.moc"
