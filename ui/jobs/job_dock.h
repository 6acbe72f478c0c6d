// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDockWidget>

namespace tandem {

class ProjectSession;

/// The jobs of the session's project, newest first, with their progress and what can be done to them; offers to resume
/// what an earlier run of the program left unfinished.
class JobDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit JobDock(ProjectSession &session, QWidget *parent = nullptr);

signals:
    /// The job's page is wanted (see JobPage).
    void openRequested(tandem::JobId job);
};

} // namespace tandem
