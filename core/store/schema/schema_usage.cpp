// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_usage.h"

#include "core/store/sql/connection.h"

#include <QCoreApplication>

namespace tandem {

namespace {
template <typename... Values>
tl::unexpected<Error> refuse(const char *text, const Values &...values)
{
    return failure(ErrorCode::Refused, QCoreApplication::translate("Schema", text).arg(values...));
}

template <typename IdT>
Result<qint64> count(Connection &connection, const QString &sql, IdT id)
{
    Statement query = connection.statement(sql);
    return query.run(id).and_then([&] { return query.next(); }).map([&](bool found) {
        return found ? query.integer(0) : 0;
    });
}

Result<qint64> labelsOf(Connection &connection, const LabelDefinition &definition)
{
    return count(connection, QStringLiteral("SELECT count(*) FROM label WHERE label_definition_id = ?"), definition.id);
}

Result<qint64> labelsOf(Connection &connection, const Option &option)
{
    // The inner SELECT names the option once, since a place is bound once.
    return count(connection,
                 QStringLiteral("SELECT (SELECT count(*) FROM label WHERE option_id = used.id)"
                                " + (SELECT count(*) FROM label_option WHERE option_id = used.id)"
                                " + (SELECT count(*) FROM verification WHERE option_id = used.id)"
                                " + (SELECT count(*) FROM verification_option WHERE option_id = used.id)"
                                " FROM (SELECT id FROM option WHERE id = ?) AS used"),
                 option.id);
}

Result<void> refuseRemoval(Connection &connection, const LabelDefinition &definition)
{
    const Result<qint64> labels = labelsOf(connection, definition);
    if (!labels)
        return tl::unexpected(labels.error());
    if (*labels == 0)
        return {};
    return refuse(QT_TRANSLATE_NOOP("Schema", "“%1” cannot be removed from the schema, because %2 labels belong to it "
                                              "(undone ones count too, since they can come back). Keep it."),
                  definition.name, QString::number(*labels));
}

Result<void> refuseRemoval(Connection &connection, const LabelDefinition &definition, const Option &option)
{
    const Result<qint64> labels = labelsOf(connection, option);
    if (!labels)
        return tl::unexpected(labels.error());
    if (*labels == 0)
        return {};
    return refuse(QT_TRANSLATE_NOOP("Schema", "The option “%1” of “%2” cannot be removed, because %3 labels use it "
                                              "(undone ones count too, since they can come back). Keep it."),
                  option.value, definition.name, QString::number(*labels));
}

Result<void> refuseChange(Connection &connection, const LabelDefinition &before, const LabelDefinition &after)
{
    if (before.valueKind() == after.valueKind())
        return {};
    const Result<qint64> labels = labelsOf(connection, before);
    if (!labels)
        return tl::unexpected(labels.error());
    if (*labels == 0)
        return {};
    return refuse(QT_TRANSLATE_NOOP("Schema",
                                    "The level and choice of “%1” cannot be changed, because %2 labels belong "
                                    "to it. Add a new label definition instead."),
                  before.name, QString::number(*labels));
}

Result<void> checkDefinition(Connection &connection, const LabelDefinition &before, const LabelDefinition *after)
{
    if (!after)
        return refuseRemoval(connection, before);
    if (const Result<void> change = refuseChange(connection, before, *after); !change)
        return change;
    for (const Option &option : before.options) {
        if (after->option(option.id))
            continue;
        if (const Result<void> removal = refuseRemoval(connection, before, option); !removal)
            return removal;
    }
    return {};
}
} // namespace

Result<void> refuseUsedRemovals(Connection &connection, const Schema &before, const Schema &after)
{
    for (const LabelDefinition &definition : before.definitions) {
        const Result<void> checked = checkDefinition(connection, definition, after.definition(definition.id));
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace tandem
