// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tandem {

class MessageBar;
class RecentProjects;

/// What is shown while no project is open: how to begin, the demo, the recent projects.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(RecentProjects &recent, QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void showBusy(const QString &sentence);
    void clearMessage();

signals:
    void importWanted();
    void openWanted();
    void demoWanted();
    void projectWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBeginning();
    QWidget *makeDropArea();
    QWidget *makeDemoCard();
    QWidget *makeRecent();
    void showRecent();

    RecentProjects &m_recent;
    MessageBar *m_message;
    QWidget *m_recentPart = nullptr;
    QVBoxLayout *m_recentList = nullptr;
};

} // namespace tandem
