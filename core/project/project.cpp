// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/log.h"
#include "core/base/task_thread.h"
#include "core/project/agents.h"
#include "core/project/agreements.h"
#include "core/project/decisions.h"
#include "core/project/endpoints.h"
#include "core/project/exporter.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/place_watch.h"
#include "core/project/project_access.h"
#include "core/project/schemas.h"
#include "core/project/span_insights.h"
#include "core/project/stored_records.h"
#include "core/store/jobs/job_store.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/left_log.h"
#include "core/store/project_file.h"
#include "core/store/project_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tandem {

// Destroyed from the bottom: the jobs are interrupted, imports and exports
// cancelled, the readers closed, and last the file, whose writer first writes
// what waits.
struct Project::Parts
{
    Parts(std::unique_ptr<ProjectFile> itsFile, std::unique_ptr<ProjectAccess> itsAccess)
        : file(std::move(itsFile))
        , access(std::move(itsAccess))
    {
    }

    std::unique_ptr<ProjectFile> file;
    std::unique_ptr<ProjectAccess> access;
    StoredRecords records{*access};
    Schemas schemas{*access};
    Decisions decisions{*access};
    SpanInsights spanInsights{*access};
    Agreements agreements{*access};
    Agents agents{*access};
    Importer importer{*access};
    Exporter exporter{*access};
    Endpoints endpoints;
    Jobs jobs{*access};
};

namespace {

/// One for all projects, for opening and closing, one after the other: both read and mend a file, which is nothing for
/// a thread with a window.
TaskThread &opener()
{
    static TaskThread thread(QStringLiteral("tandem opening"));
    return thread;
}

/// While there still is an application, which a database needs.
void waitForClosing()
{
    opener().runAndWait([] {});
}

/// What a killed program left running waits for a person now, before any job
/// can start.
Result<void> recover(ProjectFile &file)
{
    if (file.isReadOnly())
        return {};
    return file.writer()->submit(Priority::Human, recoverInterruptedJobs).wait().map([](const JobRecovery &) {});
}

} // namespace

Pending<Project::Opened> Project::create(const QString &path)
{
    return openLater([path] {
        if (QFileInfo::exists(path)) // which is refused with a sentence of its own
            return ProjectFile::create(path);
        return checkExportTarget(path, ExistingFile::Refuse).and_then([&] { return ProjectFile::create(path); });
    });
}

Pending<Project::Opened> Project::open(const QString &path, OpenMode mode)
{
    const FileAccess access = mode == OpenMode::ReadWrite ? FileAccess::ReadWrite : FileAccess::ReadOnly;
    return openLater([path, access] { return ProjectFile::open(path, access); });
}

Pending<bool> Project::hasUncertainLock(const QString &path)
{
    return opener().run([path] { return isLockUncertain(path); });
}

Pending<Result<void>> Project::removeLock(const QString &path)
{
    return opener().run([path] { return removeUncertainLock(path); });
}

Pending<bool> Project::hasLogOfAnother(const QString &path)
{
    return opener().run([path] { return !refuseLogOfAnother(path).has_value(); });
}

Pending<Result<QString>> Project::setLogAside(const QString &path)
{
    return opener().run([path] { return tandem::setLogAside(path); });
}

Pending<Project::Opened> Project::openLater(std::function<Result<std::unique_ptr<ProjectFile>>()> openFile)
{
    return opener().run(
        [openFile = std::move(openFile), owner = OwnerThread::current()] { return assemble(openFile(), owner); });
}

Project::Opened Project::assemble(Result<std::unique_ptr<ProjectFile>> file, const std::shared_ptr<OwnerThread> &owner)
{
    if (!file) {
        writeLog(LogLevel::Warning, QStringLiteral("a project was not opened: ") + file.error().detail);
        return tl::unexpected(file.error());
    }
    if (auto recovered = recover(**file); !recovered)
        return tl::unexpected(recovered.error());
    // The notifier tells changes only on the owner thread, and not before someone
    // there holds the project.
    auto project = std::make_shared<Project *>(nullptr);
    auto access =
        ProjectAccess::make(**file, owner, [project](const ProjectChange &change) { emit(*project)->changed(change); });
    if (!access)
        return tl::unexpected(access.error());
    std::shared_ptr<Project> opened(new Project(std::make_unique<Parts>(std::move(*file), std::move(*access))));
    *project = opened.get();
    opened->m_parts->jobs.moveToThread(owner->thread());
    opened->moveToThread(owner->thread());
    opened->watch();
    return opened;
}

Project::Project(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Project::~Project()
{
    m_parts->access->owner()->close();
    if (!m_closesInBackground)
        return;
    static const bool waits = [] {
        qAddPostRoutine(waitForClosing);
        return true;
    }();
    Q_UNUSED(waits)
    // What belongs to this thread belongs to none from here on.
    m_parts->jobs.disconnect();
    m_parts->jobs.moveToThread(nullptr);
    opener().post([parts = std::shared_ptr<Parts>(std::move(m_parts))]() mutable { parts.reset(); });
}

void Project::watch()
{
    m_watch = std::make_unique<PlaceWatch>(m_parts->file->held(), [this] {
        return m_parts->access->pages().read(
            [content = m_parts->file->content()](Connection &connection) { return content->check(connection); });
    });
    m_watch->moveToThread(thread());
    connect(m_watch.get(), &PlaceWatch::lost, this, [this](const Error &error) {
        m_parts->file->leavePlace();
        m_parts->jobs.pauseAll(error);
        emit lost(error);
    });
    QMetaObject::invokeMethod(m_watch.get(), &PlaceWatch::start, Qt::QueuedConnection);
}

FilePlace Project::place() const
{
    return m_parts->file->held()->place();
}

QString Project::path() const
{
    return m_parts->file->path();
}

QString Project::name() const
{
    return QFileInfo(path()).fileName();
}

QString Project::uuid() const
{
    return m_parts->file->uuid();
}

bool Project::isReadOnly() const
{
    return m_parts->file->isReadOnly();
}

Records &Project::records()
{
    return m_parts->records;
}

Schemas &Project::schemas()
{
    return m_parts->schemas;
}

Decisions &Project::decisions()
{
    return m_parts->decisions;
}

Agents &Project::agents()
{
    return m_parts->agents;
}

Endpoints &Project::endpoints()
{
    return m_parts->endpoints;
}

Jobs &Project::jobs()
{
    return m_parts->jobs;
}

Importer &Project::importer()
{
    return m_parts->importer;
}

Exporter &Project::exporter()
{
    return m_parts->exporter;
}

SpanInsights &Project::spanInsights()
{
    return m_parts->spanInsights;
}

Agreements &Project::agreements()
{
    return m_parts->agreements;
}

Pending<Result<Annotator>> Project::person(const QString &name)
{
    return m_parts->access->write(Priority::Human, [name](Connection &connection) {
        return ensureAnnotator(connection, AnnotatorKind::Person, name);
    });
}

Pending<Result<std::vector<Annotator>>> Project::people()
{
    return m_parts->access->pages().read([](Connection &connection) { return tandem::people(connection); });
}

Pending<Result<void>> Project::saveCopy(const QString &path, ExistingFile existing)
{
    return m_parts->jobs.afterStopping().andThen(
        [this, path, existing] { return m_parts->exporter.saveCopy(path, existing); });
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_project.cpp"
