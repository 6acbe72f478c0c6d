// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/bulk_question.h"

#include "core/project/decisions.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <utility>

namespace tandem {

namespace {

constexpr size_t leastWholeList = 10; // records: a shorter list is taken in at a glance

} // namespace

BulkQuestion::BulkQuestion(ProjectSession &session, RecordQueue &queue, ActQueue &acts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_acts(acts)
{
}

void BulkQuestion::setSight(QWidget *window, Sight sight)
{
    m_window = window;
    m_sight = std::move(sight);
}

bool BulkQuestion::isNeeded() const
{
    const auto &selected = m_session.selection();
    if (selected.size() < 2 || !m_session.hasProject())
        return false;
    if (selected.size() >= leastWholeList && selected.size() == m_session.list()->size())
        return true;
    return m_sight && !m_sight(m_queue.rowOf(selected.front()), m_queue.rowOf(selected.back()));
}

void BulkQuestion::ask(About about, std::function<void()> act)
{
    const DecisionPlace place = placeOf(m_session);
    m_acts.add([this, about, place, act = std::move(act)] {
        m_acts.clear();
        m_acts.waitFor<Result<RecordDeletionCounts>>(m_session.project()->decisions().deletionCounts(place.records),
                                                     [this, about, place, act](const auto &counts) {
                                                         m_acts.clear();
                                                         if (counts)
                                                             question(about, place, counts->decided, act);
                                                         else
                                                             m_session.report(counts.error());
                                                     });
    });
}

void BulkQuestion::question(About about, const DecisionPlace &place, qint64 decided, const std::function<void()> &act)
{
    const int count = countOf(qint64(place.records.size()));
    const bool decides = about == About::Decision;
    QStringList detail;
    if (decided > 0)
        detail << tr("Somebody has decided on %Ln of them already.", nullptr, countOf(decided));
    if (decided > 0 && decides)
        detail << tr("Your own decisions on them give way to this one.");
    detail << (decides ? tr("An undo takes it back.") : tr("It is added to what you remarked before."));
    const Question question{
        decides ? tr("Decide many records") : tr("Comment on many records"),
        decides ? tr("Decide %Ln record(s)?", nullptr, count)
                : tr("Put this comment on %Ln record(s)?", nullptr, count),
        sentences(detail),
        decides ? tr("Decide %Ln record(s)", nullptr, count) : tr("Comment on %Ln record(s)", nullptr, count), true};
    m_session.prompter().ask(m_window, question, [this, decides, place, act](bool yes) {
        if (!yes)
            return;
        // What was typed says itself on which records it is; a decision is about what is selected.
        if (!decides || placeOf(m_session) == place)
            m_acts.add(act);
        else
            emit noted(tr("Other records are selected by now, so nothing was done."), false);
    });
}

} // namespace tandem
