// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_project.h"

#include "core/domain/schema_json.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/transaction.h"

namespace tandem {

TestProject::TestProject()
    : m_file(must(ProjectFile::create(path())))
{
}

Connection &TestProject::connection()
{
    if (!m_connection) {
        m_connection = must(Connection::open(path(), ConnectionMode::ReadWrite));
        // Nothing here outlives the test, and beside other tests it would wait for the disk most of its time.
        must(m_connection->execute(QStringLiteral("PRAGMA synchronous = OFF")));
    }
    return *m_connection;
}

void TestProject::close()
{
    m_connection.reset();
    m_file.reset();
}

void TestProject::reopen()
{
    close();
    m_file = must(ProjectFile::open(path(), FileAccess::ReadWrite));
}

Schema TestProject::setSchema(const QByteArray &json)
{
    const AnnotatorId lead = person(QStringLiteral("Lea"));
    return must(saveSchema(connection(), must(schemaFromJson(json)), lead)).schema;
}

Schema TestProject::setUsualSchema()
{
    return setSchema(R"({"guideline": "Read the whole text.", "label_schema": [
        {"name": "sentiment", "choice": "single",
         "options": [{"value": "negative"}, {"value": "neutral"}, {"value": "positive"}]},
        {"name": "aspect", "choice": "multiple",
         "options": [{"value": "price"}, {"value": "service"}, {"value": "quality"}]}]})");
}

AnnotatorId TestProject::person(const QString &name)
{
    return must(ensureAnnotator(connection(), AnnotatorKind::Person, name)).id;
}

std::vector<RecordId> TestProject::addRecords(int count)
{
    std::vector<RecordId> added;
    Transaction transaction = must(Transaction::begin(connection()));
    const qint64 before = number(QStringLiteral("SELECT count(*) FROM record"));
    for (qint64 i = before + 1; i <= before + count; ++i) {
        const QString externalId = QStringLiteral("r%1").arg(i);
        added.push_back(addRecord(externalId, QStringLiteral("text of ") + externalId));
    }
    must(transaction.commit());
    return added;
}

RecordId TestProject::addRecord(const QString &externalId, const QString &content, const QByteArray &metadata)
{
    must(connection()
             .statement(QStringLiteral("INSERT INTO import (id, source_name, started_at, completed_at) "
                                       "VALUES (1, 'test', 0, 0) ON CONFLICT (id) DO NOTHING"))
             .run());
    Statement insert = connection().statement(
        QStringLiteral("INSERT INTO record (external_id, import_id, content, metadata) VALUES (?, 1, ?, ?)"));
    must(insert.run(externalId, content, QString::fromUtf8(metadata)));
    const RecordId id(insert.insertedId());
    must(connection().statement(QStringLiteral("UPDATE project SET visible_through = ?")).run(id));
    return id;
}

QString TestProject::cell(const QString &sql)
{
    Statement query = connection().statement(sql);
    must(query.run());
    return must(query.next()) && !query.isNull(0) ? query.text(0) : QStringLiteral("∅");
}

} // namespace tandem
