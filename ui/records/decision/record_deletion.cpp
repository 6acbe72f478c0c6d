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

namespace {

constexpr size_t fewRecords = 1'000;

/// The record of the list that stays beside this row, where the one of the row goes; invalid: none stays, or it does.
RecordId besideOf(const std::vector<RecordId> &list, int row, const std::vector<RecordId> &records)
{
    const std::unordered_set<RecordId> gone(records.begin(), records.end());
    const auto size = int(list.size());
    if (row < 0 || row >= size || !gone.contains(list[size_t(row)]))
        return {};
    for (const int by : {1, -1}) {
        for (int at = row; at >= 0 && at < size; at += by) {
            if (!gone.contains(list[size_t(at)]))
                return list[size_t(at)];
        }
    }
    return {};
}

} // namespace

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
    m_session.prompter().ask(window, question, [this, records, at = counts.at](bool yes) {
        if (yes && isPossible())
            remove(records, at);
    });
}

void RecordDeletion::remove(const Records &records, Milliseconds countedAt)
{
    m_isBusy = true;
    moveBeside(records);
    emit noted(tr("Deleting %Ln record(s)…", nullptr, countOf(qint64(records.size()))), false);
    m_session.project()
        ->decisions()
        .deleteRecords(m_session.person().id, records, countedAt)
        .then({this, m_session.whileOpen()}, [this](const Result<RecordActResult> &result) { takeResult(result); });
}

void RecordDeletion::takeResult(const Result<RecordActResult> &result)
{
    m_isBusy = false;
    if (!result)
        return m_session.report(result.error());
    QString sentence = tr("%Ln record(s) deleted.", nullptr, countOf(result->changed));
    if (result->changedSince > 0)
        sentence += u' ' + tr("%Ln record(s) got a label or a decision since they were counted, and stay.", nullptr,
                              countOf(result->changedSince));
    emit noted(sentence, result->changed > 0);
}

/// To the next record of the list that stays, else to the one before. Among many it is looked for on another thread.
void RecordDeletion::moveBeside(const Records &records)
{
    const auto find = [list = m_session.list(), row = m_queue.row(), records] { return besideOf(*list, row, records); };
    if (records.size() <= fewRecords)
        return moveFrom(m_session.current(), find());
    m_search.run(find).then({this, m_session.whileOpen()},
                            [this, from = m_session.current()](RecordId to) { moveFrom(from, to); });
}

/// Unless the person has gone elsewhere meanwhile.
void RecordDeletion::moveFrom(RecordId from, RecordId to)
{
    if (to.isValid() && m_session.current() == from)
        m_queue.moveTo(to);
}

} // namespace tandem
