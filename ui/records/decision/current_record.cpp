// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/current_record.h"

namespace tandem {

CurrentRecord::CurrentRecord(ProjectSession &openSession, QObject *parent)
    : QObject(parent)
    , session(openSession)
    , queue(session)
    , decisions(session, queue, details)
    , keys(session, queue, decisions)
    , deletion(session, queue)
{
    connect(&session, &ProjectSession::projectChanged, this,
            [this] { details.setSource(session.hasProject() ? &session.project()->records() : nullptr); });
    connect(&session, &ProjectSession::changed, this, &CurrentRecord::follow);
    connect(&details, &DetailLoader::failed, &session, &ProjectSession::report);
    connect(&queue, &RecordQueue::moved, this, &CurrentRecord::prepare);
    connect(&details, &DetailLoader::ready, this, &CurrentRecord::changed);
    connect(&decisions, &DecisionController::choiceChanged, this, &CurrentRecord::changed);
}

const RecordDetail *CurrentRecord::detail()
{
    return details.find(session.current());
}

QStringList CurrentRecord::searchWords() const
{
    QStringList words;
    for (const Condition &condition : session.request().query.conditions) {
        if (const auto *contains = std::get_if<ContainsWord>(&condition))
            words.append(contains->word);
    }
    return words;
}

void CurrentRecord::prepare()
{
    const int row = queue.row();
    details.prepare({session.current(), queue.at(row + 1), queue.at(row + 2), queue.at(row - 1)});
    emit changed();
}

void CurrentRecord::follow(const ProjectChange &change)
{
    if (change.labels)
        details.outdate(change.labelledRecords);
    if (change.records || change.schema || change.jobs)
        details.outdate({});
    prepare();
}

void CurrentRecord::askComment(QWidget *parent)
{
    // The list may have moved on before the answer comes.
    session.prompter().askText(
        parent, tr("Comment"), tr("A comment on this record. It is stored at once, with or without a decision:"),
        decisions.comment(),
        [this, place = placeOf(session)](const QString &comment) { decisions.setComment(place, comment); },
        [this, place = placeOf(session), before = decisions.comment()](const QString &text) {
            decisions.keepDraft(place, text, before);
        });
}

} // namespace tandem
