// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/model_catalogue.h"

#include "core/llm/catalogue/catalogue_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace tandem {

namespace {

QString anyModel()
{
    return QStringLiteral("*");
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// "host" or "host:port" as the catalogue names it; every address of this machine is "localhost".
QStringList hostNames(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    const QString host = isLoopback(url.host().toLower()) ? QStringLiteral("localhost") : url.host().toLower();
    if (host.isEmpty())
        return {};
    return url.port() < 0 ? QStringList{host} : QStringList{host + u':' + QString::number(url.port()), host};
}

QString comparable(const QString &model)
{
    const QString prefix = QStringLiteral("models/"); // how one provider writes its own names
    const QString name = model.trimmed().toLower();
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

/// The name without the day or the number of a snapshot; empty where it has none.
QString withoutSnapshot(const QString &model)
{
    static const QRegularExpression snapshot(QStringLiteral("^(.+?)[-@](?:20\\d{2}-\\d{2}-\\d{2}|20\\d{6}|\\d{3})$"));
    const QRegularExpressionMatch match = snapshot.match(model);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

ModelCatalogue ModelCatalogue::shipped()
{
    ModelCatalogue catalogue;
    QFile file(QStringLiteral(":/tandem/models.json"));
    if (file.open(QIODevice::ReadOnly)) {
        CatalogueReader reader(catalogue, false);
        reader.read(file.readAll());
        Q_ASSERT(reader.problems().isEmpty());
    }
    return catalogue;
}

QStringList ModelCatalogue::add(const QByteArray &json)
{
    CatalogueReader reader(*this, true);
    reader.read(json);
    return reader.problems();
}

QStringList ModelCatalogue::addFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return {QCoreApplication::translate("ModelCatalogue",
                                            "Your list of models %1 cannot be opened (%2). The list of the program "
                                            "is used alone.")
                    .arg(path, file.errorString())};
    }
    return add(file.readAll());
}

std::optional<ModelFacts> ModelCatalogue::find(const QString &provider, const QString &model) const
{
    const QString name = comparable(model);
    for (const QString &candidate : {name, withoutSnapshot(name)}) {
        const auto found = candidate.isEmpty() ? m_models.end() : m_models.find({provider, candidate});
        if (found != m_models.end())
            return found->second;
    }
    const auto any = m_models.find({provider, anyModel()});
    if (any == m_models.end())
        return std::nullopt;
    // A server of one's own that serves a model of somebody else passes calls on, and those are not free.
    for (const auto &[key, facts] : m_models) {
        if (key.second == name || key.second == withoutSnapshot(name))
            return std::nullopt;
    }
    return any->second;
}

QString ModelCatalogue::providerOf(const AgentConfiguration &agent) const
{
    if (agent.provider == Provider::BuiltIn)
        return QStringLiteral("builtin");
    for (const QString &host : hostNames(agent.baseUrl)) {
        const auto found = m_providerOfHost.find(host);
        if (found != m_providerOfHost.end())
            return found->second;
    }
    return {};
}

std::optional<ModelFacts> ModelCatalogue::find(const AgentConfiguration &agent, const QString &servedModel) const
{
    const QString provider = providerOf(agent);
    if (provider.isEmpty())
        return std::nullopt;
    const std::optional<ModelFacts> served = servedModel.isEmpty() ? std::nullopt : find(provider, servedModel);
    return served ? served : find(provider, agent.model);
}

} // namespace tandem
