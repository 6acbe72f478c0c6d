// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/record_rows.h"

#include "core/store/records/metadata_json.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/option_order.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <QHash>

namespace tandem {

namespace {
/// Reads the rows of one page: first the records, then what the projection and the active jobs say of them.
class PageReader
{
public:
    PageReader(Connection &connection, const std::vector<RecordId> &ids)
        : m_steps(connection)
        , m_ids(idsAsJson(ids))
        , m_order(m_steps)
        , m_definitions(m_steps.take(currentSchema(connection)).definitions)
    {
    }

    Result<std::vector<RecordRow>> read(const QStringList &metadataColumns)
    {
        readRecords(metadataColumns);
        for (size_t place = 0; place < m_definitions.size(); ++place)
            readLabels(place);
        for (size_t place = 0; place < m_definitions.size(); ++place) {
            if (m_definitions[place].valueKind() == ValueKind::Spans)
                readSpanTexts(place);
        }
        return m_steps.result(std::move(m_rows));
    }

private:
    void readRecords(const QStringList &metadataColumns)
    {
        std::vector<CurrentLabel> unlabelled;
        for (const LabelDefinition &definition : m_definitions)
            unlabelled.push_back({definition.id, Status::Unlabelled, {}, {}, {}, {}});
        // Leading white space is no preview; a text that is long before its first line break is cut here already.
        m_steps.each(
            QStringLiteral("SELECT r.id, r.external_id, substr(ltrim(r.content, ?), 1, 300), "
                           "CASE WHEN ? THEN r.metadata ELSE '{}' END FROM %1 AS asked "
                           "CROSS JOIN record AS r WHERE r.id = asked.value AND %2 ORDER BY asked.key")
                .arg(idRowsFromJson(), isNotDeleted(QStringLiteral("r.id"))),
            [&](const Statement &row) {
                m_places.insert(row.id<RecordId>(0), m_rows.size());
                m_rows.push_back({row.id<RecordId>(0), row.text(1), previewOf(row.text(2)),
                                  selected(metadataFromJson(row.text(3).toUtf8()), metadataColumns), unlabelled});
            },
            QStringLiteral(" \t\r\n"), !metadataColumns.isEmpty(), m_ids);
    }

    CurrentLabel *labelOf(RecordId record, size_t place)
    {
        const auto row = m_places.constFind(record);
        return row == m_places.cend() ? nullptr : &m_rows[*row].labels[place];
    }

    void readLabels(size_t place)
    {
        m_steps.each(
            QStringLiteral("SELECT c.record_id, c.status, %2, c.confidence, annotator.name, %3 "
                           "FROM current_label AS c "
                           "LEFT JOIN annotator ON annotator.id = c.annotator_id "
                           "LEFT JOIN label AS l ON l.job_id = c.job_id "
                           "AND l.label_definition_id = c.label_definition_id AND l.record_id = c.record_id "
                           "WHERE c.label_definition_id = ? AND c.record_id IN (%1)")
                .arg(idsFromJson(), valueSql(QStringLiteral("c")), valueSql(QStringLiteral("l"))),
            [&](const Statement &row) {
                if (CurrentLabel *label = labelOf(row.id<RecordId>(0), place))
                    read(row, *label);
            },
            m_definitions[place].id, m_ids);
    }

    /// Of each record the first few: a text may have thousands of spans, and a row has room for some.
    void readSpanTexts(size_t place)
    {
        m_steps.each(
            QStringLiteral("SELECT c.record_id, substr(r.content, (span.value ->> 0) + 1, "
                           "min((span.value ->> 1) - (span.value ->> 0), ?)) FROM current_label AS c "
                           "CROSS JOIN record AS r CROSS JOIN %2 AS span WHERE c.label_definition_id = ? "
                           "AND c.record_id IN (%1) AND r.id = c.record_id AND span.key < ? "
                           "ORDER BY c.record_id, span.key")
                .arg(idsFromJson(), jsonMembers(QStringLiteral("c.value_key"))),
            [&](const Statement &row) {
                if (CurrentLabel *label = labelOf(row.id<RecordId>(0), place))
                    label->spanTexts.push_back(row.text(1).simplified());
            },
            CurrentLabel::spanTextLength, m_definitions[place].id, m_ids, CurrentLabel::spanTextsAtMost);
    }

    void read(const Statement &row, CurrentLabel &label) const
    {
        label.status = static_cast<Status>(row.integer(1));
        label.confidence = row.optionalReal(3);
        label.annotator = row.text(4);
        label.value = valueOf(row, 2);
        label.modelValue = valueOf(row, 5);
    }

    std::optional<LabelValue> valueOf(const Statement &row, int column) const
    {
        std::optional<LabelValue> value = storedValue(row, column);
        return value ? std::optional(m_order.ordered(std::move(*value))) : std::nullopt;
    }

    Steps m_steps;
    QString m_ids;
    OptionOrder m_order;
    std::vector<LabelDefinition> m_definitions;
    std::vector<RecordRow> m_rows;
    QHash<RecordId, size_t> m_places;
};
} // namespace

Result<std::vector<RecordRow>> recordRows(Connection &connection, const std::vector<RecordId> &ids,
                                          const QStringList &metadataColumns)
{
    return PageReader(connection, ids).read(metadataColumns);
}

} // namespace tandem
