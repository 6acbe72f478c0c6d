// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace tandem {

class ProjectSession;

/// One job at large: its input, its calls, its labels and its invalid answers.
class JobPage : public QWidget
{
    Q_OBJECT

public:
    explicit JobPage(ProjectSession &session, QWidget *parent = nullptr);

    void showJob(JobId job);

signals:
    /// The person wants to go back to the records.
    void closeRequested();
    /// The text of a query whose records are to be shown ("label:sentiment=negative").
    void queryRequested(const QString &query);
};

} // namespace tandem
