// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/annotator_store.h"

#include "core/base/clock.h"
#include "core/domain/words.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/uuid.h"

#include <QCoreApplication>

namespace tandem {

namespace {
const Words<AnnotatorKind, 4> kindWords("person", "agent", "reference", "reconciliation");

QString goldName()
{
    return QStringLiteral("gold");
}

Result<std::optional<Annotator>> find(Connection &connection, AnnotatorKind kind, const QString &name)
{
    Statement query = connection.statement(QStringLiteral("SELECT id FROM annotator WHERE kind = ? AND name = ?"));
    return query.run(toWord(kind), name).and_then([&] { return query.next(); }).map([&](bool found) {
        return found ? std::optional(Annotator{query.id<AnnotatorId>(0), kind, name}) : std::nullopt;
    });
}

Result<Annotator> add(Connection &connection, AnnotatorKind kind, const QString &name)
{
    Statement insert = connection.statement(
        QStringLiteral("INSERT INTO annotator (uuid, kind, name, created_at) VALUES (?, ?, ?, ?)"));
    return insert.run(newUuid(), toWord(kind), name, Clock::now()).map([&] {
        return Annotator{AnnotatorId(insert.insertedId()), kind, name};
    });
}
} // namespace

QString toWord(AnnotatorKind kind)
{
    return kindWords.of(kind);
}

std::optional<AnnotatorKind> annotatorKindFromWord(const QString &word)
{
    return kindWords.find(word);
}

Result<Annotator> ensureAnnotator(Connection &connection, AnnotatorKind kind, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Store", "An annotator needs a name. Enter one."));
    const auto found = find(connection, kind, trimmed);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Annotator>(**found) : add(connection, kind, trimmed);
}

Result<AnnotatorId> knownAnnotator(Connection &connection, AnnotatorKind kind, const QString &name)
{
    return find(connection, kind, name.trimmed()).map([](const std::optional<Annotator> &found) {
        return found ? found->id : AnnotatorId();
    });
}

Result<Annotator> goldAnnotator(Connection &connection)
{
    return ensureAnnotator(connection, AnnotatorKind::Reference, goldName());
}

Result<AnnotatorId> knownGoldAnnotator(Connection &connection)
{
    return knownAnnotator(connection, AnnotatorKind::Reference, goldName());
}

Result<bool> hasGoldAnnotator(Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM annotator WHERE kind = 'reference')"))
        .map([](qint64 exists) { return exists == 1; });
}

Result<Annotator> reconciliationAnnotator(Connection &connection)
{
    return ensureAnnotator(connection, AnnotatorKind::Reconciliation, QStringLiteral("reconciliation"));
}

Result<Annotator> annotator(Connection &connection, AnnotatorId id)
{
    Statement query = connection.statement(QStringLiteral("SELECT kind, name FROM annotator WHERE id = ?"));
    const Result<bool> found = query.run(id).and_then([&] { return query.next(); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This annotator is not in the project any more."));
    return Annotator{id, annotatorKindFromWord(query.text(0)).value_or(AnnotatorKind::Person), query.text(1)};
}

Result<std::vector<Annotator>> people(Connection &connection)
{
    std::vector<Annotator> found;
    Statement query = connection.statement(
        QStringLiteral("SELECT id, name FROM annotator WHERE kind = 'person' ORDER BY name ") + inTextOrder());
    return query.run()
        .and_then([&] {
            return query.each([&](const Statement &row) {
                found.push_back({row.id<AnnotatorId>(0), AnnotatorKind::Person, row.text(1)});
            });
        })
        .map([&] { return std::move(found); });
}

} // namespace tandem
