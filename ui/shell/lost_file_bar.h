// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace tandem {

struct Error;
class MessageBar;
class ProjectActions;
class ProjectSession;

/// Says in red, over everything else, that the project's file was moved, removed or replaced, with what can be done.
class LostFileBar : public QToolBar
{
    Q_OBJECT

public:
    LostFileBar(ProjectSession &session, ProjectActions &projects, QWidget *parent);

private:
    void tell(const Error &error);
    void tellCopied(const QString &path);

    ProjectSession &m_session;
    ProjectActions &m_projects;
    MessageBar *m_message;
};

} // namespace tandem
