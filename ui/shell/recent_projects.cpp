// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_projects.h"

#include "ui/session/project_session.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t remembered = 8;
constexpr int idleMilliseconds = 1000; // of the thread that reads and writes

QString arrayName()
{
    return QStringLiteral("recent");
}

RecentProjects::List readList()
{
    RecentProjects::List projects;
    QSettings settings;
    const int count = settings.beginReadArray(arrayName());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.path = settings.value(QStringLiteral("path")).toString();
        project.records = settings.value(QStringLiteral("records"), -1).toLongLong();
        project.toVerify = settings.value(QStringLiteral("to_verify")).toLongLong();
        project.openedAt = settings.value(QStringLiteral("opened_at")).toLongLong();
        // A drive may be plugged in again: what is missing is marked, and taken out by people alone.
        project.isMissing = !QFileInfo::exists(project.path);
        projects.push_back(project);
    }
    return projects;
}

void writeList(const RecentProjects::List &projects)
{
    QSettings settings;
    settings.beginWriteArray(arrayName(), static_cast<int>(projects.size()));
    for (size_t i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), projects[i].path);
        settings.setValue(QStringLiteral("records"), projects[i].records);
        settings.setValue(QStringLiteral("to_verify"), projects[i].toVerify);
        settings.setValue(QStringLiteral("opened_at"), projects[i].openedAt);
    }
    settings.endArray();
}

void removeFrom(RecentProjects::List &projects, const QString &path)
{
    const auto isIt = [&path](const RecentProject &project) { return project.path == path; };
    projects.erase(std::remove_if(projects.begin(), projects.end(), isIt), projects.end());
}

void putFirst(RecentProjects::List &projects, const RecentProject &project)
{
    removeFrom(projects, project.path);
    projects.insert(projects.begin(), project);
    if (projects.size() > remembered)
        projects.resize(remembered);
}

qint64 toVerify(const ProjectCounts &counts)
{
    qint64 count = 0;
    for (const auto &definition : counts.definitions) {
        for (const auto &status : definition.statuses) {
            if (status.first == Status::Unverified)
                count += status.second;
        }
    }
    return count;
}

} // namespace

RecentProjects::RecentProjects(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(idleMilliseconds);
    connect(&session, &ProjectSession::projectChanged, this, &RecentProjects::takeProject);
    connect(&session, &ProjectSession::countsChanged, this, &RecentProjects::takeCounts);
    refresh();
}

RecentProjects::~RecentProjects()
{
    m_pool.waitForDone(); // what was closed last is remembered
}

void RecentProjects::refresh()
{
    change({});
}

void RecentProjects::remove(const QString &path)
{
    change([path](List &projects) { removeFrom(projects, path); });
}

void RecentProjects::takeProject()
{
    if (!m_open.path.isEmpty())
        keepOpen(); // with the counts it had in the end
    m_open = {};
    if (!m_session.hasProject())
        return;
    m_open.path = m_session.project()->path();
    m_open.openedAt = Clock::now();
    keepOpen();
}

void RecentProjects::takeCounts()
{
    const ProjectCounts &counts = m_session.counts();
    if (m_open.path.isEmpty() || (counts.definitions.empty() && counts.records == 0))
        return;
    const bool isFirst = m_open.records < 0;
    m_open.records = counts.records;
    m_open.toVerify = toVerify(counts);
    if (isFirst)
        keepOpen();
}

void RecentProjects::keepOpen()
{
    change([project = m_open](List &projects) { putFirst(projects, project); });
}

void RecentProjects::change(Edit edit)
{
    const Promise<List> promise;
    m_pool.start([promise, edit = std::move(edit)] {
        List projects = readList();
        if (edit) {
            edit(projects);
            writeList(projects);
        }
        promise.set(std::move(projects));
    });
    promise.pending().then(this, [this](const List &projects) { take(projects); });
}

void RecentProjects::take(const List &projects)
{
    if (projects == m_list)
        return;
    m_list = projects;
    emit changed();
}

} // namespace tandem
