// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/session/project_session.h"

#include <optional>
#include <vector>

namespace tandem {

/// Writes the set that a person put together for a multiple choice when its records are left without a decision: what
/// was toggled is never lost. What could not be written is kept until the records are looked at again. Thread: UI.
class LeftSets : public QObject
{
    Q_OBJECT

public:
    explicit LeftSets(ProjectSession &session, QObject *parent = nullptr);

    /// From now on a set is for what the session looks at now, and is the person's who works now.
    void lookAt();
    /// Writes the set of what is looked at; the session may look elsewhere already.
    void write(const LabelValue &value);
    /// The set of what is looked at that could not be written before, once; else empty.
    std::optional<LabelValue> takeUnwritten();

signals:
    /// A sentence about a set that was written.
    void written(const QString &sentence);

private:
    struct Place
    {
        std::vector<RecordId> records;
        LabelDefinitionId definition;
        AnnotatorId person;

        bool operator==(const Place &) const = default;
    };

    void take(const Place &place, const LabelValue &value, const QString &sentence,
              const Result<DecisionResult> &result);
    QString sentenceFor(const LabelValue &value) const;

    ProjectSession &m_session;
    Place m_place;
    std::vector<std::pair<Place, LabelValue>> m_unwritten;
};

} // namespace tandem
