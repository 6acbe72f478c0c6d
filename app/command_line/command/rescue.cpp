// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/rescue.h"

#include "app/command_line/command/await.h"
#include "app/command_line/output/console.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

std::shared_ptr<Project> &kept()
{
    static std::shared_ptr<Project> project;
    return project;
}

QString freeName(const QString &folder, const QString &path)
{
    const QFileInfo info(path);
    const QString stem = QDir(folder).filePath(info.completeBaseName() + u"-rescued"_s);
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    QString name = stem + suffix;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++i)
        name = stem + u'-' + QString::number(i) + suffix;
    return name;
}

/// Where the copy is; the folder of the file may be gone, too.
Result<QString> saveSomewhere(Project &project)
{
    Result<QString> saved = failure(ErrorCode::Failed, {});
    for (const QString &folder : {QFileInfo(project.path()).absolutePath(), QDir::currentPath(), QDir::homePath()}) {
        const QString copy = freeName(folder, project.path());
        saved = await(project.saveCopy(copy)).map([&copy] { return copy; });
        if (saved)
            break;
    }
    return saved;
}

} // namespace

void keepForRescue(const std::shared_ptr<Project> &project)
{
    kept() = project;
}

bool rescueLost(Console &console)
{
    const std::shared_ptr<Project> project = std::exchange(kept(), nullptr);
    if (!project)
        return false;
    const FilePlace::State state = project->place().state;
    if (state == FilePlace::State::InPlace || state == FilePlace::State::Moved)
        return false;
    const Result<QString> copy = saveSomewhere(*project);
    if (!copy) {
        console.printMessage(copy.error().message);
        return true;
    }
    console.printMessage(RescueText::tr("The file %1 was removed or replaced meanwhile. A copy with everything was "
                                        "saved as %2: go on with that.")
                             .arg(QDir::toNativeSeparators(project->path()), QDir::toNativeSeparators(*copy)));
    return true;
}

} // namespace tandem
