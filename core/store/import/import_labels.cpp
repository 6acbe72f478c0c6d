// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_labels.h"

#include "core/store/labels/annotator_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/id_list.h"

#include <QCoreApplication>

namespace tandem {

namespace {
Result<BulkStatement *> prepared(Connection &connection, std::optional<BulkStatement> &statement, const char *sql)
{
    if (!statement) {
        Result<BulkStatement> fresh = BulkStatement::prepare(connection, sql);
        if (!fresh)
            return tl::unexpected(fresh.error());
        statement.emplace(std::move(*fresh));
    }
    return &*statement;
}
} // namespace

ImportLabelWriter::ImportLabelWriter(Connection &connection, const ImportTarget &target)
    : m_connection(connection)
    , m_target(target)
{
}

Result<void> ImportLabelWriter::add(RecordId record, const std::vector<ImportedLabel> &labels)
{
    for (const ImportedLabel &label : labels) {
        if (const Result<void> inserted = insert(record, label); !inserted)
            return inserted;
    }
    return {};
}

Result<void> ImportLabelWriter::replace(RecordId record, const std::vector<ImportedLabel> &labels)
{
    for (const ImportedLabel &label : labels) {
        const Result<void> replaced = retire(record, label).and_then([&] { return insert(record, label); });
        if (!replaced)
            return replaced;
    }
    return {};
}

Result<void> ImportLabelWriter::stage(RecordId record, const std::vector<ImportedLabel> &labels)
{
    for (const ImportedLabel &label : labels) {
        if (const Result<void> staged = stageOne(record, label); !staged)
            return staged;
    }
    return {};
}

Result<void> ImportLabelWriter::finish()
{
    for (auto touched = m_touched.cbegin(); touched != m_touched.cend(); ++touched) {
        const Result<void> refreshed = refreshCurrentLabels(m_connection, touched.key(), touched.value());
        if (!refreshed)
            return refreshed;
    }
    return {};
}

Result<void> ImportLabelWriter::insert(RecordId record, const ImportedLabel &label)
{
    const Result<AnnotatorKind> kind = check(label).and_then([&] { return count(label); });
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == AnnotatorKind::Person)
        m_touched[label.definition].push_back(record);
    const auto statement = prepared(m_connection, m_insert,
                                    "INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, "
                                    "value_key, created_at, import_id) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    BulkStatement &insert = **statement;
    insert.bindInteger(1, record.value);
    insert.bindInteger(2, label.definition.value);
    insert.bindInteger(3, label.annotator.value);
    const ValueColumns value = columnsOf(kindOf(label), label.value);
    const QByteArray key = value.key.value_or(QString()).toUtf8();
    if (value.key) {
        insert.bindNull(4);
        insert.bindText(5, key);
    } else {
        insert.bindInteger(4, value.option.value);
        insert.bindNull(5);
    }
    insert.bindInteger(6, m_target.startedAt);
    insert.bindInteger(7, m_target.import.value);
    return insert.run().and_then(
        [&] { return value.key ? insertMembers(insert.insertedId(), label.value) : Result<void>(); });
}

Result<void> ImportLabelWriter::insertMembers(qint64 labelId, const LabelValue &value)
{
    const auto statement =
        prepared(m_connection, m_insertMember,
                 "INSERT INTO label_option (label_id, option_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const OptionId option : value.optionsNamed()) {
        (*statement)->bindInteger(1, labelId);
        (*statement)->bindInteger(2, option.value);
        if (const Result<void> inserted = (*statement)->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> ImportLabelWriter::retire(RecordId record, const ImportedLabel &label)
{
    return m_connection
        .statement(QStringLiteral("UPDATE label SET is_current = 0 WHERE record_id = ? AND label_definition_id = ? "
                                  "AND annotator_id = ? AND job_id IS NULL AND is_current = 1"))
        .run(record, label.definition, label.annotator);
}

Result<void> ImportLabelWriter::stageOne(RecordId record, const ImportedLabel &label)
{
    const Result<AnnotatorKind> kind = check(label).and_then([&] { return count(label); });
    if (!kind)
        return tl::unexpected(kind.error());
    const ValueColumns value = columnsOf(kindOf(label), label.value);
    const QString options = value.key ? idsAsJson(label.value.optionsNamed()) : QStringLiteral("[]");
    return m_connection
        .statement(QStringLiteral("INSERT INTO import_label (import_id, record_id, label_definition_id, annotator_id, "
                                  "option_id, value_key, options) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (import_id, record_id, label_definition_id, annotator_id) "
                                  "DO UPDATE SET option_id = excluded.option_id, value_key = excluded.value_key, "
                                  "options = excluded.options"))
        .run(m_target.import, record, label.definition, label.annotator, value.option, value.key, options);
}

/// Counts the label, by the kind of who made it.
Result<AnnotatorKind> ImportLabelWriter::count(const ImportedLabel &label)
{
    if (!m_kinds.contains(label.annotator)) {
        const Result<Annotator> found = annotator(m_connection, label.annotator);
        if (!found)
            return tl::unexpected(found.error());
        m_kinds.insert(label.annotator, found->kind);
    }
    const AnnotatorKind kind = m_kinds.value(label.annotator);
    ++(kind == AnnotatorKind::Reference ? m_goldLabels : m_personLabels);
    return kind;
}

Result<void> ImportLabelWriter::check(const ImportedLabel &label) const
{
    if (kindOf(label) != ValueKind::Option || label.value.options().size() == 1)
        return {};
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Import", "A label of a single choice needs exactly one option."));
}

} // namespace tandem
