// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/agent_store.h"

#include "core/base/clock.h"
#include "core/domain/agent_json.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/uuid.h"

#include <QCoreApplication>

namespace tandem {

namespace {
const QString columns = QStringLiteral("SELECT agent.id, agent_version.id, agent_version.number, "
                                       "agent_version.configuration, (SELECT max(number) FROM schema_version "
                                       "WHERE schema_version.created_at <= agent_version.created_at) "
                                       "FROM agent_version "
                                       "JOIN agent ON agent.id = agent_version.agent_id ");

Result<Agent> readAgent(const Statement &row)
{
    return agentFromJson(row.text(3).toUtf8()).map([&](AgentConfiguration configuration) {
        return Agent{row.id<AgentId>(0), row.id<AgentVersionId>(1), int(row.integer(2)), std::move(configuration),
                     int(row.integer(4))};
    });
}

/// The agents that `query` gives, which has run.
Result<std::vector<Agent>> readAgents(Statement &query)
{
    std::vector<Agent> found;
    while (true) {
        const Result<bool> more = query.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        Result<Agent> agent = readAgent(query);
        if (!agent)
            return tl::unexpected(agent.error());
        found.push_back(std::move(*agent));
    }
}

Result<std::vector<Agent>> agentsNamed(Connection &connection, const QString &name)
{
    Statement query = connection.statement(
        columns + QStringLiteral("WHERE agent.name = ? ORDER BY agent_version.number DESC LIMIT 1"));
    return query.run(name).and_then([&] { return readAgents(query); });
}

Result<AgentId> addAgent(Connection &connection, const QString &name)
{
    return ensureAnnotator(connection, AnnotatorKind::Agent, name).and_then([&](const Annotator &annotator) {
        Statement insert = connection.statement(
            QStringLiteral("INSERT INTO agent (uuid, name, annotator_id, created_at) VALUES (?, ?, ?, ?)"));
        return insert.run(newUuid(), name, annotator.id, Clock::now()).map([&] {
            return AgentId(insert.insertedId());
        });
    });
}

Result<Agent> addVersion(Connection &connection, AgentId agent, int number, const AgentConfiguration &configuration)
{
    Statement insert = connection.statement(QStringLiteral(
        "INSERT INTO agent_version (uuid, agent_id, number, configuration, created_at) VALUES (?, ?, ?, ?, ?)"));
    return insert.run(newUuid(), agent, number, QString::fromUtf8(agentToJson(configuration)), Clock::now()).map([&] {
        return Agent{agent, AgentVersionId(insert.insertedId()), number, configuration};
    });
}
} // namespace

Result<std::vector<Agent>> agents(Connection &connection)
{
    Statement query = connection.statement(
        columns +
        QStringLiteral("WHERE agent_version.number = (SELECT max(newer.number) FROM agent_version AS newer "
                       "WHERE newer.agent_id = agent.id) ORDER BY agent.name ") +
        inTextOrder());
    return query.run().and_then([&] { return readAgents(query); });
}

Result<Agent> agentOfVersion(Connection &connection, AgentVersionId version)
{
    Statement query = connection.statement(columns + QStringLiteral("WHERE agent_version.id = ?"));
    Result<std::vector<Agent>> found = query.run(version).and_then([&] { return readAgents(query); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This agent is not in the project any more."));
    return std::move(found->front());
}

Result<Agent> saveAgent(Connection &connection, const AgentConfiguration &configuration)
{
    if (configuration.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Store", "An agent needs a name. Enter one."));
    Result<std::vector<Agent>> found = agentsNamed(connection, configuration.name);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return addAgent(connection, configuration.name).and_then([&](AgentId agent) {
            return addVersion(connection, agent, 1, configuration);
        });
    Agent &newest = found->front();
    if (agentToJson(newest.configuration) == agentToJson(configuration))
        return std::move(newest);
    return addVersion(connection, newest.id, newest.version + 1, configuration);
}

} // namespace tandem
