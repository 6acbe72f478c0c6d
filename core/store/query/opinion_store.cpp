// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/opinion_store.h"

#include "core/base/clock.h"
#include "core/store/query/known_labels.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/text/job_text.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// One row: record, annotator, value, when.
QString ofPeople()
{
    return u"SELECT l.record_id, l.annotator_id, %1, l.created_at FROM label l CROSS JOIN annotator a"
           " WHERE l.label_definition_id = ? AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
           " AND a.id = l.annotator_id AND a.kind IN ('person', 'reference') AND %1 IS NOT NULL AND %2"_s.arg(
               valueSql(u"l"_s), isVisible(u"l.record_id"_s));
}

QString ofVerdicts()
{
    return u"SELECT v.record_id, v.annotator_id, CASE v.verdict WHEN 'corrected' THEN %1 ELSE %2 END, v.created_at"
           " FROM verification v CROSS JOIN label l WHERE v.label_definition_id = ? AND v.is_current = 1"
           " AND v.is_done = 1 AND v.verdict <> 'rejected' AND l.id = v.label_id AND %3"_s.arg(
               valueSql(u"v"_s), valueSql(u"l"_s), isVisible(u"v.record_id"_s));
}

QString ofJobs()
{
    return u"SELECT l.record_id, l.job_id, %1, l.created_at FROM label l WHERE l.label_definition_id = ?"
           " AND l.job_id IN (%2) AND %1 IS NOT NULL AND %3"_s.arg(valueSql(u"l"_s), idsFromJson(),
                                                                   isVisible(u"l.record_id"_s));
}

/// Collects rows: later ones of a holder on a record stand before earlier ones.
class Collection
{
public:
    Collection(Steps &steps, const KnownNames &names, LabelDefinitionId definition)
        : m_steps(steps)
        , m_names(names)
        , m_definition(definition)
    {
    }

    Opinions read()
    {
        const auto byPerson = [this](const Statement &row) { add(row, {row.id<AnnotatorId>(1), JobId()}); };
        m_steps.each(ofPeople(), byPerson, m_definition);
        m_steps.each(ofVerdicts(), byPerson, m_definition);
        m_steps.each(
            ofJobs(),
            [this](const Statement &row) {
                add(row, {AnnotatorId(), row.id<JobId>(1)});
            },
            m_definition, idsAsJson(m_names.shownJobs(m_definition)));
        return ordered();
    }

private:
    using Holder = std::pair<AnnotatorId, JobId>;

    struct Row
    {
        Opinion opinion;
        Milliseconds at = 0;
    };

    void add(const Statement &row, const Holder &holder)
    {
        const auto value = storedValue(row, 2);
        if (!value)
            return;
        const auto [place, isNew] = m_holders.emplace(holder, static_cast<int>(m_holders.size()));
        m_rows.push_back({{row.id<RecordId>(0), place->second, placeOf(row.text(2), *value)}, row.integer(3)});
    }

    int placeOf(const QString &key, const LabelValue &value)
    {
        const auto found = m_places.constFind(key);
        if (found != m_places.cend())
            return *found;
        m_opinions.values.push_back(value);
        return *m_places.insert(key, static_cast<int>(m_places.size()));
    }

    OpinionHolder described(const Holder &holder) const
    {
        if (holder.second.isValid()) {
            const Job &job = m_names.jobs.at(holder.second);
            return {AnnotatorKind::Agent, job.annotator, job.id, jobName(job)};
        }
        const Annotator &annotator = m_names.annotators.at(holder.first);
        return {annotator.kind, annotator.id, {}, annotator.name};
    }

    /// Holders in their order, and of the rows of one on a record the latest.
    Opinions ordered()
    {
        std::vector<std::pair<OpinionHolder, int>> holders; // with their places in the rows
        for (const auto &[holder, place] : m_holders)
            holders.emplace_back(described(holder), place);
        std::sort(holders.begin(), holders.end(), [](const auto &left, const auto &right) {
            return std::tuple(rankOf(left.first), left.first.job, left.first.name) <
                   std::tuple(rankOf(right.first), right.first.job, right.first.name);
        });
        std::vector<int> places(holders.size());
        for (size_t i = 0; i < holders.size(); ++i) {
            places[static_cast<size_t>(holders[i].second)] = static_cast<int>(i);
            m_opinions.holders.push_back(holders[i].first);
        }
        for (Row &row : m_rows)
            row.opinion.holder = places[static_cast<size_t>(row.opinion.holder)];
        std::sort(m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) {
            return std::tuple(left.opinion.record, left.opinion.holder, -left.at) <
                   std::tuple(right.opinion.record, right.opinion.holder, -right.at);
        });
        for (const Row &row : m_rows) {
            const bool isOlder = !m_opinions.opinions.empty() &&
                                 m_opinions.opinions.back().record == row.opinion.record &&
                                 m_opinions.opinions.back().holder == row.opinion.holder;
            if (!isOlder)
                m_opinions.opinions.push_back(row.opinion);
        }
        return std::move(m_opinions);
    }

    static int rankOf(const OpinionHolder &holder)
    {
        return holder.kind == AnnotatorKind::Person ? 0 : holder.kind == AnnotatorKind::Reference ? 1 : 2;
    }

    Steps &m_steps;
    const KnownNames &m_names;
    const LabelDefinitionId m_definition;
    std::map<Holder, int> m_holders;
    QHash<QString, int> m_places;
    std::vector<Row> m_rows;
    Opinions m_opinions;
};

} // namespace

Result<Opinions> readOpinions(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    const KnownNames names = steps.take(knownNames(connection));
    Opinions opinions;
    if (!steps.hasFailed())
        opinions = Collection(steps, names, definition).read();
    return steps.result(std::move(opinions));
}

Result<TextLengths> readTextLengths(Connection &connection, const Opinions &opinions)
{
    std::vector<RecordId> records;
    opinions.eachRecord([&records](RecordId record, const Opinion *, const Opinion *) { records.push_back(record); });
    Steps steps(connection);
    TextLengths lengths;
    steps.each(
        u"SELECT r.id, length(r.content) FROM %1 j CROSS JOIN record r WHERE r.id = j.value"_s.arg(idRowsFromJson()),
        [&lengths](const Statement &row) { lengths.emplace(row.id<RecordId>(0), row.integer(1)); }, idsAsJson(records));
    return steps.result(std::move(lengths));
}

} // namespace tandem
