// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

namespace tandem {

struct Error;
class ProjectActions;
class ProjectSession;

/// Says over everything else what became of the project's file: in red that it was moved, removed or replaced, with
/// what can be done, and where a copy of it was saved.
class FileBar : public MessageBar
{
    Q_OBJECT

public:
    FileBar(ProjectSession &session, ProjectActions &projects, QWidget *parent);

private:
    void tellLost(const Error &error);
    void tellCopied(const QString &path);

    ProjectSession &m_session;
    ProjectActions &m_projects;
};

} // namespace tandem
