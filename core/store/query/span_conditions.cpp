// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/span_conditions.h"

#include "core/store/sql/dialect.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Whether the spans `a` and `b`, members of values, share a character.
const QString isShared = u"a.value ->> 0 < b.value ->> 1 AND b.value ->> 0 < a.value ->> 1"_s;

/// The members of the spans `a` and `b`, each of a row of its own: whether they share a character and are not the same.
QString overlapSql(const QString &a, const QString &b)
{
    return u"EXISTS (SELECT 1 FROM %1 AS a CROSS JOIN %2 AS b WHERE a.value <> b.value AND %3)"_s.arg(
        jsonMembers(a), jsonMembers(b), isShared);
}

/// Of a definition's rows `c` of current_label.
CompiledCondition ofRows(LabelDefinitionId definition, const QString &condition, const std::vector<BoundValue> &values)
{
    std::vector<BoundValue> inner{definition.value};
    inner.insert(inner.end(), values.begin(), values.end());
    return {{},
            {u"EXISTS (SELECT 1 FROM current_label AS c WHERE c.label_definition_id = ? AND c.record_id = r.id AND "_s +
                 condition + u')',
             inner},
            {u"SELECT c.record_id FROM current_label AS c WHERE c.label_definition_id = ? AND "_s + condition, inner},
            false};
}

/// What somebody says now of a record: a label, or the value of a verdict.
const QString sayings =
    u"(SELECT l.record_id, l.label_definition_id, l.value_key FROM label AS l WHERE l.is_current = 1"
    " UNION ALL SELECT v.record_id, v.label_definition_id, v.value_key FROM verification AS v"
    " WHERE v.is_current = 1 AND v.value_key IS NOT NULL)"_s;

QString disputedSql()
{
    return u"(c.differs = 1 OR c.disagrees = 1 OR c.status = 7) AND EXISTS (SELECT 1 FROM %1 AS one CROSS JOIN %1 AS"
           " other WHERE one.record_id = c.record_id AND one.label_definition_id = c.label_definition_id"
           " AND other.record_id = c.record_id AND other.label_definition_id = c.label_definition_id"
           " AND one.value_key <> other.value_key AND %2)"_s.arg(sayings,
                                                                 overlapSql(u"one.value_key"_s, u"other.value_key"_s));
}

/// What each person who is done says last of the record of the row `c`: who, value_key.
const QString lastOfPeople =
    u"(SELECT who, value_key FROM (SELECT said.*, ROW_NUMBER() OVER (PARTITION BY said.who"
    "  ORDER BY said.at DESC, said.is_verdict DESC) AS place FROM"
    "  (SELECT l.annotator_id AS who, l.created_at AS at, 0 AS is_verdict, l.value_key FROM label AS l"
    "   CROSS JOIN annotator AS p WHERE l.record_id = c.record_id"
    "   AND l.label_definition_id = c.label_definition_id AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "   AND p.id = l.annotator_id AND p.kind = 'person'"
    "   UNION ALL SELECT v.annotator_id, v.created_at, 1, CASE v.verdict WHEN 'confirmed' THEN j.value_key"
    "    WHEN 'corrected' THEN v.value_key ELSE '[]' END"
    "   FROM verification AS v CROSS JOIN label AS j WHERE v.record_id = c.record_id"
    "   AND v.label_definition_id = c.label_definition_id AND v.is_current = 1 AND v.is_done = 1"
    "   AND j.id = v.label_id) AS said) WHERE place = 1)"_s;

/// Only where somebody has decided (status 3 and above) are there people who are done.
QString oneSidedSql()
{
    return u"c.status >= 3 AND EXISTS (SELECT 1 FROM %1 AS one CROSS JOIN %1 AS other CROSS JOIN %2 AS a"
           " WHERE one.who <> other.who AND NOT EXISTS (SELECT 1 FROM %3 AS b WHERE %4))"_s.arg(
               lastOfPeople, jsonMembers(u"one.value_key"_s), jsonMembers(u"other.value_key"_s), isShared);
}

} // namespace

CompiledCondition spanIs(LabelDefinitionId definition, OptionId option, const QString &text)
{
    const QString hasOption = u"row.label_definition_id = ? AND row.option_id = ?"_s;
    std::vector<BoundValue> values{definition.value, option.value};
    QString covers;
    if (!text.isEmpty()) {
        covers =
            u" AND EXISTS (SELECT 1 FROM current_label AS c CROSS JOIN record AS covered CROSS JOIN %1 AS span"
            " WHERE c.label_definition_id = row.label_definition_id AND c.record_id = row.record_id"
            " AND covered.id = row.record_id AND span.value ->> 2 = row.option_id"
            " AND %2(substr(covered.content, (span.value ->> 0) + 1,"
            "  (span.value ->> 1) - (span.value ->> 0)), ?))"_s.arg(jsonMembers(u"c.value_key"_s), sameTextFunction());
        values.emplace_back(text);
    }
    return {{},
            {u"EXISTS (SELECT 1 FROM current_label_option AS row WHERE row.record_id = r.id AND %1%2)"_s.arg(hasOption,
                                                                                                             covers),
             values},
            {u"SELECT row.record_id FROM current_label_option AS row WHERE "_s + hasOption + covers, values},
            false};
}

CompiledCondition spansAre(LabelDefinitionId definition, SpansAre::Kind kind)
{
    switch (kind) {
    case SpansAre::Kind::Ungrounded:
        return ofRows(definition,
                      u"c.status = 2 AND EXISTS (SELECT 1 FROM ungrounded_span AS quote CROSS JOIN label AS l"
                      " WHERE quote.label_definition_id = c.label_definition_id AND quote.record_id = c.record_id"
                      " AND l.id = quote.label_id AND l.job_id = c.job_id)"_s,
                      {});
    case SpansAre::Kind::Overlapping:
        return ofRows(definition, overlapSql(u"c.value_key"_s, u"c.value_key"_s), {});
    case SpansAre::Kind::Disputed:
        return ofRows(definition, disputedSql(), {});
    case SpansAre::Kind::OneSided:
        break;
    }
    return ofRows(definition, oneSidedSql(), {});
}

} // namespace tandem
