// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/comment_store.h"

#include "core/base/clock.h"
#include "core/domain/decision.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCommentsNamed = 10'000;

constexpr auto writeIt =
    "INSERT INTO comment (record_id, label_definition_id, annotator_id, text, created_at)"
    " SELECT record_id, ?, ?, ?, ? FROM %1 WHERE true"
    " ON CONFLICT (record_id, label_definition_id, annotator_id) DO UPDATE SET created_at = excluded.created_at,"
    " text = %2"_L1;
constexpr auto replaced = "excluded.text"_L1;
// Nothing that was typed goes, and nothing stands there twice: whole lines are compared, for "not good" says no "good".
constexpr auto added =
    "CASE WHEN instr(char(10) || comment.text || char(10), char(10) || excluded.text || char(10)) > 0"
    " THEN comment.text"
    " ELSE comment.text || char(10) || excluded.text END"_L1;

void writeText(Steps &steps, QLatin1String table, QLatin1String how, LabelDefinitionId definition, AnnotatorId person,
               const QString &text)
{
    steps.change(QString(writeIt).arg(table, how), definition, person, text, Clock::now());
}

} // namespace

Result<std::vector<RecordId>> writeComment(Connection &connection, const std::vector<RecordId> &records,
                                           LabelDefinitionId definition, AnnotatorId person, const QString &text)
{
    Steps steps(connection);
    // Else a comment that waited somewhere is told to have failed again and again.
    const bool isKnown = steps.number(u"SELECT EXISTS (SELECT 1 FROM label_definition WHERE id = ?)"
                                      " AND EXISTS (SELECT 1 FROM annotator WHERE id = ?)"_s,
                                      definition, person) == 1;
    if (!steps.hasFailed() && !isKnown)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "The comment was not stored: its label or its person is "
                                                            "not in the project any more."));
    touchRecords(steps, records);
    const QString kept = text.trimmed();
    if (!kept.isEmpty())
        writeText(steps, "touched_record"_L1, records.size() == 1 ? replaced : added, definition, person, kept);
    else if (records.size() == 1)
        steps.change(u"DELETE FROM comment WHERE record_id = ? AND label_definition_id = ? AND annotator_id = ?"_s,
                     records.front(), definition, person);
    return steps.result(touchedRecords(steps, mostCommentsNamed));
}

void keepCommentOf(Steps &steps, const Decision &decision)
{
    const QString kept = decision.comment.trimmed();
    if (!kept.isEmpty())
        writeText(steps, "decision_act"_L1, added, decision.definition, decision.person, kept);
}

} // namespace tandem
