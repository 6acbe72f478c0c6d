// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/search/query_edit.h"
#include "ui/records/side/panel_part.h"
#include "ui/session/project_session.h"

namespace tandem {

/// The subsets that every project has, with how many records are in each; pressing one asks for its list.
class SubsetPart : public PanelPart
{
    Q_OBJECT

public:
    explicit SubsetPart(ProjectSession &session, QWidget *parent = nullptr);

private:
    void add(Subset subset, const QString &name);
    void showCounts();
    void showRequest();

    ProjectSession &m_session;
    std::vector<Subset> m_subsets; ///< by entry
};

} // namespace tandem
