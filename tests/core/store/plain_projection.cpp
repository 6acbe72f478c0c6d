// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/plain_projection.h"

#include "core/domain/status.h"

#include <map>
#include <optional>
#include <set>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using Members = std::set<qint64>;

struct PlainLabel
{
    qint64 id = 0;
    qint64 annotator = 0;
    QString kind;
    qint64 job = 0;
    Members members;
    QString confidence;
    bool isCurrent = false;
    qint64 at = 0;
};

struct PlainDecision
{
    qint64 annotator = 0;
    std::optional<Members> value; // empty: rejected
    std::optional<Verdict> verdict;
    qint64 at = 0;
};

struct Shown
{
    Status status = Status::Unlabelled;
    std::optional<Members> members;
    QString confidence = u"∅"_s;
    qint64 annotator = 0;
};

class PlainRecord
{
public:
    PlainRecord(TestProject &project, LabelDefinitionId definition, qint64 record, qint64 job)
        : m_project(project)
        , m_definition(definition.value)
        , m_record(record)
        , m_job(job)
    {
        readLabels();
    }

    Shown show()
    {
        const PlainLabel *ofJob = find([this](const PlainLabel &label) { return m_job > 0 && label.job == m_job; });
        const PlainLabel *settled = find([](const PlainLabel &label) {
            return label.job == 0 && label.isCurrent && label.kind == u"reconciliation"_s;
        });
        Shown shown = settled ? fromSettled(*settled, ofJob) : fromPeople(ofJob);
        if (ofJob)
            shown.confidence = ofJob->confidence;
        return shown;
    }

private:
    template <typename Test>
    const PlainLabel *find(Test test) const
    {
        for (const PlainLabel &label : m_labels) {
            if (test(label))
                return &label;
        }
        return nullptr;
    }

    Statement query(const QString &sql)
    {
        Statement statement = m_project.connection().statement(sql);
        must(statement.run());
        return statement;
    }

    Members members(const QString &table, const QString &owner, qint64 id, qint64 option)
    {
        if (option > 0)
            return {option};
        Members found;
        Statement rows = query(u"SELECT option_id FROM %1 WHERE %2 = %3"_s.arg(table, owner).arg(id));
        while (must(rows.next()))
            found.insert(rows.integer(0));
        return found;
    }

    void readLabels()
    {
        Statement rows =
            query(u"SELECT l.id, l.annotator_id, a.kind, l.job_id, l.option_id, l.confidence, l.is_current,"
                  " l.created_at FROM label l, annotator a WHERE a.id = l.annotator_id AND"
                  " l.record_id = %1 AND l.label_definition_id = %2"_s.arg(m_record)
                      .arg(m_definition));
        while (must(rows.next())) {
            m_labels.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.integer(3),
                                members(u"label_option"_s, u"label_id"_s, rows.integer(0), rows.integer(4)),
                                rows.isNull(5) ? u"∅"_s : rows.text(5), rows.integer(6) == 1, rows.integer(7)});
        }
    }

    static Shown fromSettled(const PlainLabel &settled, const PlainLabel *ofJob)
    {
        Shown shown;
        shown.members = settled.members;
        shown.annotator = settled.annotator;
        shown.status = !ofJob ? Status::Own : ofJob->members == settled.members ? Status::Confirmed : Status::Corrected;
        return shown;
    }

    std::map<qint64, PlainDecision> decisions(const PlainLabel *ofJob)
    {
        std::map<qint64, PlainDecision> byPerson;
        for (const PlainLabel &label : m_labels) {
            if (label.job == 0 && label.isCurrent && label.kind == u"person"_s)
                byPerson[label.annotator] = {label.annotator, label.members, std::nullopt, label.at};
        }
        if (!ofJob)
            return byPerson;
        Statement rows = query(u"SELECT id, annotator_id, verdict, option_id, created_at FROM verification"
                               " WHERE is_current = 1 AND label_id = %1"_s.arg(ofJob->id));
        while (must(rows.next())) {
            PlainDecision decision{rows.integer(1), ofJob->members, verdictFromWord(rows.text(2)), rows.integer(4)};
            if (decision.verdict == Verdict::Rejected)
                decision.value.reset();
            if (decision.verdict == Verdict::Corrected)
                decision.value =
                    members(u"verification_option"_s, u"verification_id"_s, rows.integer(0), rows.integer(3));
            byPerson[decision.annotator] = decision;
        }
        return byPerson;
    }

    Shown fromPeople(const PlainLabel *ofJob)
    {
        const auto byPerson = decisions(ofJob);
        if (byPerson.empty())
            return fromJobs(ofJob);
        const PlainDecision *latest = nullptr;
        std::optional<Verdict> verdict;
        bool differ = false;
        for (const auto &[person, decision] : byPerson) {
            differ |= decision.value != byPerson.begin()->second.value;
            verdict = decision.verdict ? decision.verdict : verdict;
            latest = !latest || decision.at >= latest->at ? &decision : latest;
        }
        Shown shown;
        if (ofJob) {
            shown.members = ofJob->members;
            shown.annotator = ofJob->annotator;
        }
        if (differ) {
            shown.status = Status::Conflict;
        } else if (!verdict || verdict == Verdict::Corrected) {
            shown = {verdict ? Status::Corrected : Status::Own, latest->value, u"∅"_s, latest->annotator};
        } else {
            shown.status = verdict == Verdict::Confirmed ? Status::Confirmed : Status::Rejected;
        }
        return shown;
    }

    Shown fromJobs(const PlainLabel *ofJob)
    {
        Shown shown;
        if (ofJob) {
            shown = {Status::Unverified, ofJob->members, ofJob->confidence, ofJob->annotator};
        } else if (m_job > 0) {
            Statement item =
                query(u"SELECT 1 FROM item WHERE job_id = %1 AND record_id = %2 AND state = 'done'"_s.arg(m_job).arg(
                    m_record));
            shown.status = must(item.next()) ? Status::Invalid : Status::Unlabelled;
        } else {
            std::set<Members> values;
            for (const PlainLabel &label : m_labels) {
                if (label.job > 0)
                    values.insert(label.members);
            }
            shown.status = values.size() > 1 ? Status::Conflict : Status::Unlabelled;
        }
        return shown;
    }

    TestProject &m_project;
    qint64 m_definition;
    qint64 m_record;
    qint64 m_job;
    std::vector<PlainLabel> m_labels;
};

QString line(qint64 record, qint64 job, const Shown &shown)
{
    QStringList members;
    for (const qint64 member : shown.members.value_or(Members()))
        members.append(QString::number(member));
    return u"%1: %2 [%3] confidence %4, by %5, job %6"_s.arg(record)
        .arg(toWord(shown.status), members.join(u','), shown.confidence)
        .arg(shown.annotator)
        .arg(job);
}

Members storedMembers(TestProject &project, LabelDefinitionId definition, qint64 record, qint64 option)
{
    Members members;
    if (option > 0)
        members.insert(option);
    Statement rows = project.connection().statement(
        u"SELECT option_id FROM current_label_option WHERE label_definition_id = ? AND record_id = ?"_s);
    must(rows.run(definition, record));
    while (must(rows.next()))
        members.insert(rows.integer(0));
    return members;
}

} // namespace

QStringList plainProjection(TestProject &project, LabelDefinitionId definition)
{
    const qint64 active = project.number(
        u"SELECT COALESCE(job_id, 0) FROM active_job WHERE label_definition_id = %1"_s.arg(definition.value));
    const qint64 records = project.number(u"SELECT max(id) FROM record"_s);
    QStringList lines;
    for (qint64 record = 1; record <= records; ++record) {
        const Shown shown = PlainRecord(project, definition, record, active).show();
        if (shown.status != Status::Unlabelled)
            lines.append(line(record, active, shown));
    }
    return lines;
}

QStringList storedProjection(TestProject &project, LabelDefinitionId definition)
{
    QStringList lines;
    Statement rows = project.connection().statement(
        u"SELECT record_id, job_id, option_id, status, confidence, annotator_id FROM current_label"
        " WHERE label_definition_id = ? ORDER BY record_id"_s);
    must(rows.run(definition));
    while (must(rows.next())) {
        const Shown shown{Status(rows.integer(3)), storedMembers(project, definition, rows.integer(0), rows.integer(2)),
                          rows.isNull(4) ? u"∅"_s : rows.text(4), rows.integer(5)};
        lines.append(line(rows.integer(0), rows.integer(1), shown));
    }
    return lines;
}

} // namespace tandem
