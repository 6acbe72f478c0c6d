// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDialog>

namespace tandem {

class ProjectSession;

/// Starts a job: agent, labels, subset, calls in flight; shows the count and three sample prompts. Show it with
/// `open()`.
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RunDialog(ProjectSession &session, QWidget *parent = nullptr);

    void chooseAgent(const QString &name);

signals:
    void started(tandem::JobId job);
};

} // namespace tandem
