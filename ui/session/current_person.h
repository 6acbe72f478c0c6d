// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotator.h"
#include "ui/session/open_project.h"

#include <QObject>

namespace tandem {

/// Who works here: a name, which the settings remember, and the person of that name in the open project. Thread: UI.
class CurrentPerson : public QObject
{
    Q_OBJECT

public:
    explicit CurrentPerson(const OpenProject &open, QObject *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    /// The id is 0 while there is no project, or no name yet, or the project is read-only.
    const Annotator &person() const { return m_person; }

    void forget();
    /// Finds or makes the person in the project.
    void find();

signals:
    void changed();
    void failed(const tandem::Error &error);

private:
    const OpenProject &m_open;
    QString m_name;
    Annotator m_person;
    Scope m_asked;
};

} // namespace tandem
