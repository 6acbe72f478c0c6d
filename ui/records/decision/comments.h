// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/decision_place.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace tandem {

/// Stores what a person remarks on records, at once and without a decision. Until the project has it, it is in the
/// settings too, also while it is being typed, and taken from there when the project is open the next time. It is kept
/// there by the project's own id: neither does it follow a path to another project, nor is it lost with a name.
/// Thread: UI.
class Comments : public QObject
{
    Q_OBJECT

public:
    explicit Comments(ProjectSession &session, QObject *parent = nullptr);
    ~Comments() override;

    void store(const DecisionPlace &place, const QString &comment);
    /// What is being typed, on one record: in the settings half a second later. `before` is what stands there already.
    void keepDraft(const DecisionPlace &place, const QString &text, const QString &before);

signals:
    /// A comment came into the project that had been typed before the program ended.
    void restored(const QString &sentence);

private:
    void takeUnstored();
    void takeUnstored(const QString &name);
    void write(const DecisionPlace &place, const QString &comment, const QString &key, bool isRestored);
    void giveUp(const QString &comment, const QString &key, const Error &reason);
    void writeDrafts();

    ProjectSession &m_session;
    QMap<QString, QString> m_drafts; ///< by their keys; null: it goes
    QTimer m_writing;
};

} // namespace tandem
