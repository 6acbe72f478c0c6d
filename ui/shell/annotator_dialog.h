// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog_frame.h"

class QComboBox;

namespace tandem {

class ProjectSession;

/// Asks who annotates: at the first start (the system's user name is offered) and when the annotator is switched.
/// Show it with `open()`; accepting sets the session's person.
class AnnotatorDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit AnnotatorDialog(ProjectSession &session, QWidget *parent = nullptr);

    void accept() override;

private:
    void loadPeople();
    void showName();
    QString name() const;

    ProjectSession &m_session;
    QComboBox *m_name = nullptr;
    AccentButton *m_use = nullptr;
};

} // namespace tandem
