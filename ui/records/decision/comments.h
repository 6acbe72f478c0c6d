// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QObject>

namespace tandem {

/// Stores what a person remarks on records, at once and without a decision. Until the project has it, it is in the
/// settings too, and taken from there when the project is open the next time. Thread: UI.
class Comments : public QObject
{
    Q_OBJECT

public:
    explicit Comments(ProjectSession &session, QObject *parent = nullptr);

    /// Of the records that are selected.
    void store(const QString &comment);

private:
    /// What a comment is on, as a name in the settings.
    struct Place
    {
        std::vector<RecordId> records;
        LabelDefinitionId definition;
        AnnotatorId person;
    };

    void takeUnstored();
    void write(const Place &place, const QString &comment, const QString &key);

    ProjectSession &m_session;
};

} // namespace tandem
