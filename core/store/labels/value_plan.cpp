// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/value_plan.h"

#include "core/domain/span_work_json.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <algorithm>
#include <unordered_map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int conflictsNamed = 200;

constexpr auto changedColumns = "entity TEXT NOT NULL, id INTEGER NOT NULL, record_id INTEGER NOT NULL,"
                                " option_id INTEGER, value_key TEXT, span_verdicts TEXT, goes INTEGER NOT NULL,"
                                " PRIMARY KEY (entity, id)"_L1;
constexpr auto fateColumns = "option_id INTEGER PRIMARY KEY, becomes_id INTEGER, subset_id INTEGER"_L1;

void fillFates(Steps &steps, const ValueEdit &edit)
{
    emptyTemporaryTable(steps, "option_fate"_L1, fateColumns);
    emptyTemporaryTable(steps, "subset_record"_L1, "record_id INTEGER PRIMARY KEY"_L1);
    for (const OptionFate &fate : edit.fates)
        steps.change(u"INSERT INTO option_fate VALUES (?, ?, ?)"_s, fate.option, fate.becomes, fate.inSubset);
    if (!edit.subset.empty())
        steps.change(u"INSERT OR IGNORE INTO subset_record SELECT j.value FROM %1 j"_s.arg(idRowsFromJson()),
                     idsAsJson(edit.subset));
}

QString isInSubset(const QString &record)
{
    return u"EXISTS (SELECT 1 FROM subset_record s WHERE s.record_id = %1)"_s.arg(record);
}

/// What an option becomes that `f`, a row of option_fate, speaks of.
QString fateSql(const QString &record)
{
    return u"CASE WHEN f.subset_id IS NOT NULL AND %1 THEN f.subset_id ELSE f.becomes_id END"_s.arg(isInSubset(record));
}

/// Rows of labels or of verdicts, and where the options of their sets and spans are.
struct Entity
{
    QString name; ///< of its table

    QString members() const { return name + u"_option"_s; }
    QString memberId() const { return name + u"_id"_s; }
    /// Whether a row without a value is kept with none: a label of a job stands for its answer.
    QString keepsEmpty() const { return name == "label"_L1 ? u"row.job_id IS NOT NULL"_s : u"0"_s; }
};

/// What sets become, once for all rows that hold the same: there are far fewer sets than rows.
/// `rows`: what stands after FROM, with a `row` of the entity.
void fillSetFates(Steps &steps, const QString &rows)
{
    emptyTemporaryTable(
        steps, "set_fate"_L1,
        "value_key TEXT NOT NULL, is_in_subset INTEGER NOT NULL, becomes_key TEXT, becomes_only INTEGER,"
        " PRIMARY KEY (value_key, is_in_subset)"_L1);
    steps.change(u"INSERT INTO set_fate (value_key, is_in_subset) SELECT DISTINCT row.value_key, %1 FROM %2"_s.arg(
        isInSubset(u"row.record_id"_s), rows));
    steps.change(u"UPDATE set_fate SET (becomes_key, becomes_only) ="
                 " (SELECT '[' || COALESCE(group_concat(o), '') || ']', CASE count(*) WHEN 1 THEN min(o) END FROM"
                 "  (SELECT DISTINCT CASE WHEN f.option_id IS NULL THEN m.value WHEN set_fate.is_in_subset AND"
                 "    f.subset_id IS NOT NULL THEN f.subset_id ELSE f.becomes_id END AS o"
                 "   FROM %1 m LEFT JOIN option_fate f ON f.option_id = m.value ORDER BY o)"
                 "  WHERE o IS NOT NULL)"_s.arg(jsonMembers(u"set_fate.value_key"_s)));
}

QString setAfter(const QString &column)
{
    return u"(SELECT k.%1 FROM set_fate k WHERE k.value_key = row.value_key AND k.is_in_subset = %2)"_s.arg(
        column, isInSubset(u"row.record_id"_s));
}

QString spansKeyAfter()
{
    return u"(SELECT '[' || COALESCE(group_concat('[' || s || ',' || e || ',' || o || ']'), '') || ']' FROM"
           " (SELECT DISTINCT s, e, o FROM (SELECT member.value ->> 0 AS s, member.value ->> 1 AS e,"
           "   CASE WHEN f.option_id IS NULL THEN member.value ->> 2 ELSE %1 END AS o FROM %2 member"
           "   LEFT JOIN option_fate f ON f.option_id = member.value ->> 2)"
           "  WHERE o IS NOT NULL ORDER BY s, e, o))"_s.arg(fateSql(u"row.record_id"_s),
                                                            jsonMembers(u"row.value_key"_s));
}

/// Rows that name an option with a fate, through its members.
QString rowsWithMembers(const Entity &entity)
{
    return u"(SELECT DISTINCT m.%1 AS id FROM option_fate f CROSS JOIN %2 m WHERE m.option_id = f.option_id) affected"
           " CROSS JOIN %3 row WHERE row.id = affected.id"_s.arg(entity.memberId(), entity.members(), entity.name);
}

/// `rows`: gives row.id, row.record_id and the new option `b` or key `k`, one of them NULL.
void insertPlanned(Steps &steps, const Entity &entity, const QString &option, const QString &key, const QString &from)
{
    steps.change(u"INSERT INTO changed_value SELECT '%1', id, record_id, b, k, span_verdicts,"
                 " b IS NULL AND k IS NULL AND NOT keeps FROM"
                 " (SELECT row.id, row.record_id, row.span_verdicts, %2 AS b, %3 AS k, %4 AS keeps,"
                 "  row.option_id AS old_option, row.value_key AS old_key, row.is_current FROM %5)"
                 " WHERE (b IS NOT old_option OR k IS NOT old_key)"
                 " AND (is_current = 1 OR keeps OR b IS NOT NULL OR k IS NOT NULL) ON CONFLICT DO NOTHING"_s.arg(
                     entity.name, option, key, entity.keepsEmpty(), from));
}

void planKept(Steps &steps, const Entity &entity, const ValueEdit &edit)
{
    switch (edit.before) {
    case ValueKind::Option:
        insertPlanned(steps, entity, fateSql(u"row.record_id"_s), u"NULL"_s,
                      u"option_fate f CROSS JOIN %1 row WHERE row.option_id = f.option_id"_s.arg(entity.name));
        return;
    case ValueKind::Set:
        fillSetFates(steps, rowsWithMembers(entity));
        insertPlanned(steps, entity, u"NULL"_s, setAfter(u"becomes_key"_s), rowsWithMembers(entity));
        return;
    case ValueKind::Spans:
        insertPlanned(steps, entity, u"NULL"_s, spansKeyAfter(), rowsWithMembers(entity));
        return;
    }
}

void planConverted(Steps &steps, const Entity &entity, const ValueEdit &edit)
{
    const QString definition = QString::number(edit.definition.value);
    if (edit.after == ValueKind::Set) {
        const QString becomes = u"'[' || CASE WHEN f.option_id IS NULL THEN row.option_id ELSE %1 END || ']'"_s.arg(
            fateSql(u"row.record_id"_s));
        insertPlanned(steps, entity, u"NULL"_s, becomes,
                      u"option o CROSS JOIN %1 row LEFT JOIN option_fate f ON f.option_id = row.option_id"
                      " WHERE o.label_definition_id = %2 AND row.option_id = o.id"_s.arg(entity.name, definition));
        return;
    }
    const QString sets =
        u"%1 row WHERE row.label_definition_id = %2 AND row.value_key IS NOT NULL"_s.arg(entity.name, definition);
    fillSetFates(steps, sets);
    insertPlanned(steps, entity, setAfter(u"becomes_only"_s), u"NULL"_s, sets);
}

/// Who confirmed what a job said, and that goes, said nothing that stays. What they said instead stays.
constexpr auto planConfirmations =
    "INSERT OR IGNORE INTO changed_value SELECT 'verification', v.id, v.record_id, NULL, NULL, v.span_verdicts, 1"
    " FROM changed_value c CROSS JOIN verification v WHERE c.entity = 'label' AND c.option_id IS NULL"
    " AND c.value_key IS NULL AND v.label_id = c.id AND v.is_current = 1 AND v.verdict = 'confirmed'"_L1;

/// What was said of single spans names their options.
class SpanVerdictFates
{
public:
    explicit SpanVerdictFates(const ValueEdit &edit)
        : m_subset(edit.subset)
    {
        for (const OptionFate &fate : edit.fates)
            m_fates.emplace(fate.option, fate);
    }

    QByteArray after(const QByteArray &verdicts, RecordId record) const
    {
        SpanWork work;
        readSpanVerdicts(verdicts, work);
        std::erase_if(work.judged, [&](JudgedSpan &judged) {
            const bool goes = !follow(judged.span.option, record);
            return goes || (judged.corrected && !follow(judged.corrected->option, record));
        });
        keepOneEach(work.judged);
        return spanVerdictsToJson(work);
    }

private:
    /// Of spans that have become the same, what was said for one stands before what was said against another.
    static void keepOneEach(std::vector<JudgedSpan> &judged)
    {
        std::stable_partition(judged.begin(), judged.end(),
                              [](const JudgedSpan &each) { return each.verdict != SpanVerdict::Rejected; });
        std::vector<JudgedSpan> kept;
        for (const JudgedSpan &each : judged) {
            if (std::none_of(kept.begin(), kept.end(),
                             [&](const JudgedSpan &other) { return other.span == each.span; }))
                kept.push_back(each);
        }
        judged = std::move(kept);
    }

    /// False: it goes.
    bool follow(OptionId &option, RecordId record) const
    {
        const auto fate = m_fates.find(option);
        if (fate == m_fates.end())
            return true;
        const bool isInSubset =
            fate->second.inSubset.isValid() && std::binary_search(m_subset.begin(), m_subset.end(), record);
        option = isInSubset ? fate->second.inSubset : fate->second.becomes;
        return option.isValid();
    }

    const std::vector<RecordId> &m_subset;
    std::unordered_map<OptionId, OptionFate> m_fates;
};

// Of the definition's rows alone, since several definitions can be edited at once; also of confirmations, which have
// no value of their own.
constexpr auto judgedSpans =
    "SELECT 'label', l.id, l.record_id, l.span_verdicts, NULL, l.value_key FROM label l"
    " WHERE l.label_definition_id = ? AND l.span_verdicts IS NOT NULL"
    " UNION ALL SELECT 'verification', v.id, v.record_id, v.span_verdicts, v.option_id, v.value_key FROM verification v"
    " WHERE v.label_definition_id = ? AND v.span_verdicts IS NOT NULL"_L1;

void planSpanVerdicts(Steps &steps, const ValueEdit &edit)
{
    struct Row
    {
        QString entity;
        qint64 id;
        RecordId record;
        QString key;
        QString after;
    };
    const SpanVerdictFates fates(edit);
    std::vector<Row> rows;
    steps.each(
        judgedSpans,
        [&](const Statement &row) {
            const QByteArray before = row.text(3).toUtf8();
            const QByteArray after = fates.after(before, row.id<RecordId>(2));
            if (after != before)
                rows.push_back(
                    {row.text(0), row.integer(1), row.id<RecordId>(2), row.text(5), QString::fromUtf8(after)});
        },
        edit.definition, edit.definition);
    for (const Row &row : rows) {
        const auto verdicts = row.after.isEmpty() ? std::nullopt : std::optional(row.after);
        steps.change(u"INSERT INTO changed_value VALUES (?, ?, ?, NULL, ?, ?, 0)"
                     " ON CONFLICT DO UPDATE SET span_verdicts = excluded.span_verdicts"_s,
                     row.entity, row.id, row.record, row.key.isEmpty() ? std::nullopt : std::optional(row.key),
                     verdicts);
    }
}

qint64 plannedSpanLosses(Steps &steps)
{
    qint64 lost = 0;
    for (const QString &name : {u"label"_s, u"verification"_s})
        lost += steps.number(
            u"SELECT sum(json_array_length(row.value_key) - json_array_length(c.value_key))"
            " FROM changed_value c CROSS JOIN %1 row WHERE c.entity = '%1' AND row.id = c.id"
            " AND row.is_current = 1 AND c.value_key IS NOT NULL AND row.value_key LIKE '[[%'"_s.arg(name));
    return lost;
}

} // namespace

void clearChangedValues(Steps &steps)
{
    emptyTemporaryTable(steps, "changed_value"_L1, changedColumns);
}

void planConversion(Steps &steps, const ValueEdit &edit)
{
    fillFates(steps, edit);
    for (const QString &name : {u"label"_s, u"verification"_s})
        planConverted(steps, {name}, edit);
    steps.change(planConfirmations);
}

void planValues(Steps &steps, const ValueEdit &edit)
{
    if (edit.before != edit.after)
        return planConversion(steps, edit);
    fillFates(steps, edit);
    for (const QString &name : {u"label"_s, u"verification"_s})
        planKept(steps, {name}, edit);
    steps.change(planConfirmations);
    if (edit.before == ValueKind::Spans)
        planSpanVerdicts(steps, edit);
}

SchemaEditCounts plannedCounts(Steps &steps, const std::vector<ValueEdit> &edits)
{
    const auto ofLabels = [&steps](const QString &condition) {
        return steps.number(u"SELECT count(*) FROM changed_value c CROSS JOIN label l WHERE c.entity = 'label'"
                            " AND l.id = c.id AND l.is_current = 1 AND "_s +
                            condition);
    };
    const auto ofVerdicts = [&steps](const QString &condition) {
        return steps.number(u"SELECT count(*) FROM changed_value c CROSS JOIN verification v"
                            " WHERE c.entity = 'verification' AND v.id = c.id AND v.is_current = 1 AND "_s +
                            condition);
    };
    const QString stays = u"(c.option_id IS NOT NULL OR c.value_key IS NOT NULL)"_s;
    // What was said of single spans may follow alone.
    const auto staysAsAnother = [&stays](QChar row) -> QString {
        return stays + u" AND (c.option_id IS NOT %1.option_id OR c.value_key IS NOT %1.value_key)"_s.arg(row);
    };
    SchemaEditCounts counts;
    counts.labels = ofLabels(staysAsAnother(u'l'));
    counts.people = ofLabels(staysAsAnother(u'l') + u" AND l.job_id IS NULL"_s);
    counts.removedLabels = ofLabels(u"NOT "_s + stays);
    counts.verdicts = ofVerdicts(staysAsAnother(u'v'));
    counts.removedVerdicts = ofVerdicts(u"c.goes = 1"_s);
    counts.records = steps.number(u"SELECT count(DISTINCT record_id) FROM changed_value"_s);
    if (std::any_of(edits.begin(), edits.end(), [](const ValueEdit &edit) { return edit.before == ValueKind::Spans; }))
        counts.removedSpans = plannedSpanLosses(steps);
    const bool becomesSingle = std::any_of(edits.begin(), edits.end(), [](const ValueEdit &edit) {
        return edit.before == ValueKind::Set && edit.after == ValueKind::Option;
    });
    if (becomesSingle) {
        counts.conflicts = counts.removedLabels + ofVerdicts(u"c.goes = 1 AND v.value_key IS NOT NULL"_s);
        steps.each(
            u"SELECT DISTINCT record_id FROM changed_value WHERE option_id IS NULL AND value_key IS NULL"
            " ORDER BY record_id LIMIT ?"_s,
            [&counts](const Statement &row) { counts.conflicting.push_back(row.id<RecordId>(0)); },
            qint64(conflictsNamed));
    }
    return counts;
}

} // namespace tandem
