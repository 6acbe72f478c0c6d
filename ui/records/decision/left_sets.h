// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/records/decision/decision_place.h"

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

    void write(const DecisionPlace &place, const Decision &decision);
    /// Keeps a set that could not be written until its place is looked at again.
    void keep(const DecisionPlace &place, const LabelValue &value) { m_unwritten.emplace_back(place, value); }
    /// The set of the place that could not be written before, once; else empty.
    std::optional<LabelValue> takeUnwritten(const DecisionPlace &place);

signals:
    /// A sentence about a set that was written.
    void written(const QString &sentence);

private:
    void take(const DecisionPlace &place, const Decision &decision, const Result<DecisionResult> &result);
    QString sentenceFor(const DecisionPlace &place, const LabelValue &value) const;

    ProjectSession &m_session;
    std::vector<std::pair<DecisionPlace, LabelValue>> m_unwritten;
};

} // namespace tandem
