// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace tandem {

class PanelPart;
class ProjectSession;

/// Subsets, schema and agents of the project, at the left of the window.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(ProjectSession &session, QWidget *parent = nullptr);
    QSize sizeHint() const override;

signals:
    void schemaWanted();
    void agentWanted(const QString &name);

private:
    void orderTabs();

    std::vector<PanelPart *> m_parts;
};

} // namespace tandem
