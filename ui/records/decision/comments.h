// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/decision_place.h"

#include <QObject>

namespace tandem {

/// Stores what a person remarks on records, at once and without a decision. Until the project has it, it is in the
/// settings too, and taken from there when the project is open the next time. Thread: UI.
class Comments : public QObject
{
    Q_OBJECT

public:
    explicit Comments(ProjectSession &session, QObject *parent = nullptr);

    void store(const DecisionPlace &place, const QString &comment);

private:
    void takeUnstored();
    void write(const DecisionPlace &place, const QString &comment, const QString &key);

    ProjectSession &m_session;
};

} // namespace tandem
