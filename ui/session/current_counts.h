// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/records.h"
#include "ui/session/open_project.h"

#include <QObject>

namespace tandem {

/// How many records of the open project stand where. One question at a time: what changes while one is under way is
/// asked for after it, once. Thread: UI.
class CurrentCounts : public QObject
{
    Q_OBJECT

public:
    explicit CurrentCounts(const OpenProject &open, QObject *parent = nullptr);

    const ProjectCounts &counts() const { return m_counts; }

    void forget();
    void load();

signals:
    void changed();
    void failed(const tandem::Error &error);

private:
    void take(const Result<ProjectCounts> &counts);

    const OpenProject &m_open;
    ProjectCounts m_counts;
    bool m_isUnderWay = false;
    bool m_isWantedAgain = false;
};

} // namespace tandem
