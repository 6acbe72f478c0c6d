// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace tandem {

class ProjectSession;

/// Turns actions off while what they need is not there. Thread: UI.
class ActionNeeds : public QObject
{
    Q_OBJECT

public:
    explicit ActionNeeds(ProjectSession &session, QObject *parent = nullptr);

    void needProject(const QList<QAction *> &actions);
    /// They need a project that is open for writing.
    void needWriting(const QList<QAction *> &actions);

    /// Turns them on and off anew.
    void show() const;

private:
    ProjectSession &m_session;
    QList<QAction *> m_needProject;
    QList<QAction *> m_needWriting;
};

} // namespace tandem
