// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/annotator.h"

#include <QToolButton>

#include <vector>

namespace tandem {

class ProjectSession;

/// Says at the right of the menu bar who annotates, and opens the list of those who have annotated here.
class PersonButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PersonButton(ProjectSession &session, QWidget *parent = nullptr);

public slots:
    /// Asks for a name.
    void askPerson();

signals:
    /// The text is another one, so the width may be.
    void nameShown();

private:
    void showPerson();
    void fillMenu();
    void addPeople(const std::vector<Annotator> &people);

    ProjectSession &m_session;
    QAction *m_somebodyElse = nullptr;
    Scope m_opened; ///< of the menu as it was opened last
};

} // namespace tandem
