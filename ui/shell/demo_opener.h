// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QObject>

namespace tandem {

class ProjectSession;

/// Opens the demo project: the one that was made before, if it is still there, else a new one whose messages the
/// built-in model labels, so that there is something to verify. Thread: UI.
class DemoOpener : public QObject
{
    Q_OBJECT

public:
    explicit DemoOpener(ProjectSession &session, QObject *parent = nullptr);

    void open();

signals:
    /// The demo of an earlier time is there.
    void found(const QString &path);
    void busyChanged(const QString &sentence); ///< empty: no longer
    void failed(const QString &sentence);

private:
    void make(const QString &folder);
    void labelIt();

    ProjectSession &m_session;
};

} // namespace tandem
