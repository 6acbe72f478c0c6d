// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"
#include "core/project/agents.h"
#include "core/project/demo_project.h"
#include "core/project/exporter.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/stored_records.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <optional>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 6;

/// Of this program, whoever started them.
qsizetype threadCount()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

/// What a project that is open costs in threads, whatever was done with it before: acts have theirs while they run.
class TestProjectThreads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        if (threadCount() == 0)
            QSKIP("This system does not list a program's threads.");
        m_before = threadCount();
        std::optional<Result<DemoProject>> made;
        createDemoProject(m_folder.filePath(u"demo"_s)).then(this, [&](Result<DemoProject> demo) { made = demo; });
        QTRY_VERIFY(made);
        m_project = must(std::move(*made)).project;
    }

    void hasFewWhenItIsOpen() { QTRY_VERIFY2(hasFew(), qPrintable(names())); }

    void hasFewAfterAnExport()
    {
        ExportRequest request;
        request.path = m_folder.filePath(u"out.csv"_s);
        request.records = must(m_project->records().list({}, {}).wait());
        must(m_project->exporter().write(request, {}, [](qint64, qint64) {}).wait());
        QTRY_VERIFY2(hasFew(), qPrintable(names()));
    }

    void hasFewAfterAnImport()
    {
        ImportRequest request;
        request.path = m_folder.filePath(u"demo/messages.csv"_s);
        request.mapping.textColumn = u"text"_s;
        must(m_project->importer().preview(request.path, {}).wait());
        must(m_project->importer().import(request, {}, [](qint64, qint64) {}).wait());
        QTRY_VERIFY2(hasFew(), qPrintable(names()));
    }

    void hasFewAfterAJob()
    {
        JobRequest request;
        request.agentVersion = must(m_project->agents().list().wait()).front().versionId;
        request.records = *must(m_project->records().list({}, {}).wait());
        QSignalSpy rested(&m_project->jobs(), &Jobs::rested);
        must(m_project->jobs().start(request, {}).wait());
        QVERIFY(!rested.isEmpty() || rested.wait(20'000));
        QTRY_VERIFY2(hasFew(), qPrintable(names()));
    }

    void countsWhileListsAreLookedFor()
    {
        const auto file = must(ProjectFile::create(m_folder.filePath(u"counts.tandem"_s)));
        const auto access = must(ProjectAccess::make(*file, OwnerThread::current(), [](const ProjectChange &) {}));
        std::promise<void> found;
        const auto lookUntilFound = [isFound = found.get_future().share()](Connection &) {
            isFound.wait();
            return Result<void>();
        };
        access->lists().read(lookUntilFound);
        access->listHelper().read(lookUntilFound);
        bool isCounted = false;
        StoredRecords(*access).counts().then(this, [&](const Result<ProjectCounts> &) { isCounted = true; });
        QTRY_VERIFY(isCounted);
        found.set_value();
    }

    void leavesNoneBehind()
    {
        m_project.reset();
        QTRY_VERIFY2(threadCount() == m_before, qPrintable(names()));
    }

private:
    /// The program's own thread is one of them; that of the test's clock is not.
    bool hasFew() const { return threadCount() - m_before + 1 <= mostThreads; }

    /// Of the threads that are there, for a failure's message.
    static QString names()
    {
        QStringList names;
        for (const QString &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(u"/proc/self/task/%1/comm"_s.arg(thread));
            if (file.open(QIODevice::ReadOnly))
                names += QString::fromUtf8(file.readAll().trimmed());
        }
        return names.join(u", "_s);
    }

    qsizetype m_before = 0;
    QTemporaryDir m_folder;
    std::shared_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestProjectThreads)
#include "tst_project_threads.moc"
