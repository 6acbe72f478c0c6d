// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/record_desk.h"

namespace tandem {

RecordDesk::RecordDesk(ProjectSession &openSession, QObject *parent)
    : QObject(parent)
    , session(openSession)
    , queue(session)
    , controller(session, queue, details)
{
    connect(&session, &ProjectSession::projectChanged, this,
            [this] { details.setSource(session.hasProject() ? &session.project()->records() : nullptr); });
    connect(&session, &ProjectSession::changed, this, &RecordDesk::follow);
    connect(&details, &DetailLoader::failed, &session, &ProjectSession::report);
    connect(&queue, &RecordQueue::moved, this, &RecordDesk::prepare);
    connect(&details, &DetailLoader::ready, this, &RecordDesk::currentChanged);
    connect(&controller, &DecisionController::choiceChanged, this, &RecordDesk::currentChanged);
}

const RecordDetail *RecordDesk::current()
{
    return details.find(session.current());
}

QStringList RecordDesk::searchWords() const
{
    QStringList words;
    for (const Condition &condition : session.request().query.conditions) {
        if (const auto *contains = std::get_if<ContainsWord>(&condition))
            words.append(contains->word);
    }
    return words;
}

void RecordDesk::prepare()
{
    const int row = queue.row();
    details.prepare({session.current(), queue.at(row + 1), queue.at(row + 2), queue.at(row - 1)});
    emit currentChanged();
}

void RecordDesk::follow(const ProjectChange &change)
{
    if (change.labels)
        details.outdate(change.labelledRecords);
    if (change.records || change.schema || change.jobs)
        details.outdate({});
    prepare();
}

void RecordDesk::askComment(QWidget *parent)
{
    session.prompter().askText(
        parent, tr("Comment"), tr("A comment that is kept with your next decision on this record:"),
        controller.comment(), [this](const QString &comment) { controller.setComment(comment); });
}

} // namespace tandem
