// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_projects.h"

#include <QFileInfo>
#include <QSettings>

namespace tandem {

namespace {

constexpr size_t remembered = 8;

QString arrayName()
{
    return QStringLiteral("recent");
}

} // namespace

RecentProjects::RecentProjects(QObject *parent)
    : QObject(parent)
{
}

std::vector<RecentProject> RecentProjects::list() const
{
    std::vector<RecentProject> projects;
    QSettings settings;
    const int count = settings.beginReadArray(arrayName());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.path = settings.value(QStringLiteral("path")).toString();
        project.records = settings.value(QStringLiteral("records"), -1).toLongLong();
        project.toVerify = settings.value(QStringLiteral("to_verify")).toLongLong();
        project.openedAt = settings.value(QStringLiteral("opened_at")).toLongLong();
        if (QFileInfo::exists(project.path))
            projects.push_back(project);
    }
    return projects;
}

void RecentProjects::add(const RecentProject &project)
{
    std::vector<RecentProject> projects = {project};
    for (const RecentProject &other : list()) {
        if (other.path != project.path && projects.size() < remembered)
            projects.push_back(other);
    }
    write(projects);
}

void RecentProjects::remove(const QString &path)
{
    std::vector<RecentProject> projects;
    for (const RecentProject &other : list()) {
        if (other.path != path)
            projects.push_back(other);
    }
    write(projects);
}

void RecentProjects::write(const std::vector<RecentProject> &projects)
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
    emit changed();
}

} // namespace tandem
