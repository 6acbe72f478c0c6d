// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace tandem {

class ProjectSession;

struct RecentProject
{
    QString path;
    qint64 records = -1; ///< −1: not known
    qint64 toVerify = 0;
    Milliseconds openedAt = 0;
    bool isMissing = false; ///< the file was not there when the list was read

    bool operator==(const RecentProject &) const = default;
};

/// The projects that were opened last, newest first, as the settings remember them; the one that is open among them.
/// Settings and files are read and written on a thread of the pool, and only where a project is opened, closed or gone.
/// Thread: UI.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    using List = std::vector<RecentProject>;

    explicit RecentProjects(ProjectSession &session, QObject *parent = nullptr);
    ~RecentProjects() override;

    /// As it was read last; empty until it was read.
    const List &list() const { return m_list; }
    /// Reads it anew.
    void refresh();
    void remove(const QString &path);

signals:
    void changed();

private:
    using Edit = std::function<void(List &)>;

    void takeProject();
    void takeCounts();
    void keepOpen();
    void change(Edit edit);
    void take(const List &list);

    ProjectSession &m_session;
    RecentProject m_open; ///< no path: none is open
    List m_list;
    QThreadPool m_pool; ///< of one thread, so that writes keep their order
};

} // namespace tandem
