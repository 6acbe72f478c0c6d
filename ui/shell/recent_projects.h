// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QString>

#include <vector>

namespace tandem {

struct RecentProject
{
    QString path;
    qint64 records = -1; ///< −1: not known
    qint64 toVerify = 0;
    Milliseconds openedAt = 0;
};

/// The projects that were opened last, newest first, as the settings remember them.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    explicit RecentProjects(QObject *parent = nullptr);

    /// Files that are gone are left out.
    std::vector<RecentProject> list() const;
    void add(const RecentProject &project);
    void remove(const QString &path);

signals:
    void changed();

private:
    void write(const std::vector<RecentProject> &projects);
};

} // namespace tandem
