// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/record_store.h"

#include "core/base/graphemes.h"
#include "core/store/records/metadata_json.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {
constexpr qsizetype previewLength = 300;
const QString lineMark = QStringLiteral(" ↵ ");

QString textsAsJson(const QStringList &texts)
{
    nlohmann::json json = nlohmann::json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return QString::fromStdString(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}
} // namespace

Result<std::vector<Record>> records(Connection &connection, const std::vector<RecordId> &ids)
{
    std::vector<Record> found;
    found.reserve(ids.size());
    Statement query =
        connection.statement(QStringLiteral("SELECT r.id, r.external_id, r.content, r.metadata FROM %1 AS asked "
                                            "CROSS JOIN record AS r WHERE r.id = asked.value AND %2 ORDER BY asked.key")
                                 .arg(idRowsFromJson(), isNotDeleted(QStringLiteral("r.id"))));
    return query.run(idsAsJson(ids))
        .and_then([&] {
            return query.each([&](const Statement &row) {
                found.push_back(
                    {row.id<RecordId>(0), row.text(1), row.text(2), metadataFromJson(row.text(3).toUtf8())});
            });
        })
        .map([&] { return std::move(found); });
}

Result<Record> record(Connection &connection, RecordId id)
{
    Result<std::vector<Record>> found = records(connection, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This record is not in the project any more."));
    return std::move(found->front());
}

qint64 recordNumber(RecordId id)
{
    // Ids are given in the order of import and leave no gaps: what an import that did not complete has used is given
    // again, and a record that was ever visible stays.
    return id.value;
}

Result<QStringList> metadataColumns(Connection &connection)
{
    QStringList names;
    Statement query = connection.statement(QStringLiteral("SELECT name FROM metadata_column ORDER BY position"));
    return query.run()
        .and_then([&] { return query.each([&](const Statement &row) { names += row.text(0); }); })
        .map([&] { return names; });
}

Result<qint64> countKnown(Connection &connection, const QStringList &externalIds)
{
    Statement query = connection.statement(QStringLiteral("SELECT count(*) FROM record WHERE external_id IN (%1) "
                                                          "AND %2")
                                               .arg(idsFromJson(), isVisible(QStringLiteral("id"))));
    return query.run(textsAsJson(externalIds)).and_then([&] { return query.next(); }).map([&](bool) {
        return query.integer(0);
    });
}

Result<QHash<QString, QString>> textsOf(Connection &connection, const QStringList &externalIds)
{
    QHash<QString, QString> texts;
    Statement query =
        connection.statement(QStringLiteral("SELECT external_id, content FROM record WHERE external_id IN "
                                            "(%1) AND %2")
                                 .arg(idsFromJson(), isVisible(QStringLiteral("id"))));
    return query.run(textsAsJson(externalIds))
        .and_then([&] { return query.each([&](const Statement &row) { texts.insert(row.text(0), row.text(1)); }); })
        .map([&] { return texts; });
}

QString previewOf(const QString &content)
{
    qsizetype start = 0;
    while (start < content.size() && content.at(start).isSpace())
        ++start;
    const QString begin = leftCodePoints(content.mid(start, 2 * previewLength), previewLength);
    QString preview;
    qsizetype line = 0;
    for (qsizetype at = 0; at <= begin.size(); ++at) {
        if (at < begin.size() && !isLineBreak(begin.at(at)))
            continue;
        const QString text = begin.mid(line, at - line).trimmed();
        if (!text.isEmpty())
            preview += preview.isEmpty() ? text : lineMark + text;
        line = at + 1;
    }
    return leftCodePoints(preview, previewLength);
}

} // namespace tandem
