// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace tandem {

class ProjectSession;

/// The keys, and what the program is. Thread: UI.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(ProjectSession &session, QWidget *window);

    void fillMenu(QMenu &menu);

public slots:
    void showKeys();

private:
    void showAbout();

    ProjectSession &m_session;
    QWidget *m_window;
};

} // namespace tandem
