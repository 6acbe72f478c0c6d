// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/schema.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace tandem {

class ProjectSession;

/// Asks before options get other names that labels are read by: how many labels will read otherwise. Thread: UI.
class RenameCheck : public QObject
{
    Q_OBJECT

public:
    RenameCheck(ProjectSession &session, QWidget *window);

    /// Calls back with whether to go on, at once where no label is concerned.
    void check(const Schema &before, const Schema &after, std::function<void(bool)> answer);

private:
    /// An option that labels are read by, and that is to be called otherwise.
    struct Renamed
    {
        QString definition;
        QString value; ///< before
        QString before;
        QString after;
    };

    static std::vector<Renamed> renamedOptions(const Schema &before, const Schema &after);
    void count(size_t place, qint64 labels);
    void ask(qint64 labels);

    ProjectSession &m_session;
    QWidget *m_window;
    std::vector<Renamed> m_renamed;
    Scope m_counting; ///< of the latest check
    std::function<void(bool)> m_answer;
};

} // namespace tandem
