// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/record_deletion.h"

#include "core/project/decisions.h"
#include "core/project/project.h"
#include "core/text/record_deletion_text.h"
#include "core/text/wording.h"

#include <QPointer>
#include <QWidget>

#include <unordered_set>

namespace tandem {

RecordDeletion::RecordDeletion(ProjectSession &session, RecordQueue &queue, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
{
    connect(&session, &ProjectSession::projectChanged, this, [this] { m_isBusy = false; });
}

bool RecordDeletion::isPossible() const
{
    return m_session.canWrite() && m_session.person().id.isValid() && !m_session.selection().empty() && !m_isBusy;
}

void RecordDeletion::ask(QWidget *window)
{
    if (!isPossible())
        return;
    const Records records = m_session.selection();
    m_session.project()->decisions().deletionCounts(records).then(
        {this, m_session.whileOpen()},
        [this, records, window = QPointer<QWidget>(window)](const Result<RecordDeletionCounts> &counts) {
            if (counts)
                question(window, records, *counts);
            else
                m_session.report(counts.error());
        });
}

void RecordDeletion::question(QWidget *window, const Records &records, const RecordDeletionCounts &counts)
{
    if (counts.records == 0)
        return emit noted(tr("These records are not in the project any more."), false);
    const Question question{tr("Delete records"), tr("Delete %Ln record(s)?", nullptr, countOf(counts.records)),
                            recordDeletionText(counts), tr("Delete %Ln record(s)", nullptr, countOf(counts.records)),
                            true};
    m_session.prompter().ask(window, question, [this, records](bool yes) {
        if (yes && isPossible())
            remove(records);
    });
}

void RecordDeletion::remove(const Records &records)
{
    m_isBusy = true;
    moveBeside(records);
    emit noted(tr("Deleting %Ln record(s)…", nullptr, countOf(qint64(records.size()))), false);
    m_session.project()
        ->decisions()
        .deleteRecords(m_session.person().id, records)
        .then({this, m_session.whileOpen()}, [this](const Result<RecordActResult> &result) { takeResult(result); });
}

void RecordDeletion::takeResult(const Result<RecordActResult> &result)
{
    m_isBusy = false;
    if (!result)
        return m_session.report(result.error());
    emit noted(tr("%Ln record(s) deleted.", nullptr, countOf(result->changed)), result->changed > 0);
}

/// To the next record of the list that stays, else to the one before.
void RecordDeletion::moveBeside(const Records &records)
{
    const std::unordered_set<RecordId> gone(records.begin(), records.end());
    if (!gone.contains(m_session.current()))
        return;
    const int from = m_queue.row();
    for (const int by : {1, -1}) {
        for (int row = from; m_queue.at(row).isValid(); row += by) {
            if (!gone.contains(m_queue.at(row))) {
                m_queue.moveTo(row);
                return;
            }
        }
    }
}

} // namespace tandem
