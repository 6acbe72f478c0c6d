// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/opened_project.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/rescue.h"
#include "core/project/schemas.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct OpenedProjectText
{
    Q_DECLARE_TR_FUNCTIONS(OpenedProject)
};

Failure withAdvice(const Error &error, const QString &path)
{
    Failure failure(error);
    if (error.code == ErrorCode::Locked && await(Project::hasUncertainLock(path)))
        failure.message += u' ' + OpenedProjectText::tr("\"%1\" removes it.").arg(u"tandem-cli unlock "_s + path);
    if (error.code == ErrorCode::Refused && await(Project::hasLogOfAnother(path)))
        failure.message +=
            u' ' + OpenedProjectText::tr("\"%1\" sets it aside.").arg(u"tandem-cli unlock --set-log-aside "_s + path);
    return failure;
}

} // namespace

Attempt<OpenedProject> openProject(const Arguments &arguments, OpenMode mode)
{
    const QString path = arguments.positional(u"PROJECT"_s);
    const auto project = await(Project::open(path, mode));
    if (!project)
        return failed(withAdvice(project.error(), path));
    if (mode == OpenMode::ReadWrite && (*project)->isReadOnly())
        return failed(OpenedProjectText::tr("%1 can only be read: its file or folder is write-protected.").arg(path));
    if (mode == OpenMode::ReadWrite)
        keepForRescue(*project);
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    return OpenedProject{*project, *schema};
}

Attempt<Schema> currentSchema(Project &project)
{
    const auto schema = await(project.schemas().current());
    if (!schema)
        return failed(schema.error());
    return *schema;
}

} // namespace tandem
