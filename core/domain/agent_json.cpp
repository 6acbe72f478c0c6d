// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent_json.h"

#include "core/base/json_text.h"
#include "core/base/nearest.h"
#include "core/domain/member_names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <array>
#include <optional>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct AgentJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Agent)
};

QString quoted(const std::string &name)
{
    return u'“' + QString::fromStdString(name) + u'”';
}

/// The agent with members that other programs call otherwise under our names, where these are free.
ordered_json withUsualNames(ordered_json agent)
{
    constexpr std::pair<const char *, const char *> usual[] = {{"model_name", "model"},
                                                               {"model_id", "model"},
                                                               {"engine", "model"},
                                                               {"api_base", "base_url"},
                                                               {"endpoint", "base_url"},
                                                               {"url", "base_url"},
                                                               {"api_url", "base_url"},
                                                               {"baseUrl", "base_url"},
                                                               {"baseURL", "base_url"},
                                                               {"api_key_env", "key_env"},
                                                               {"api_key_env_var", "key_env"},
                                                               {"key_variable", "key_env"},
                                                               {"params", "parameters"},
                                                               {"model_parameters", "parameters"},
                                                               {"generation_config", "parameters"},
                                                               {"n", "samples"},
                                                               {"num_samples", "samples"},
                                                               {"title", "name"},
                                                               {"type", "provider"}};
    for (const auto &[theirs, ours] : usual) {
        if (!agent.contains(theirs) || agent.contains(ours))
            continue;
        agent[ours] = agent[theirs];
        agent.erase(theirs);
    }
    return agent;
}

/// Reads one object member by member and collects everything that is wrong with it.
class AgentReader
{
public:
    explicit AgentReader(const QStringList &knownProviders)
        : m_knownProviders(knownProviders)
    {
    }

    AgentConfiguration read(const ordered_json &json)
    {
        refuseUnknownMembers(json);
        AgentConfiguration agent;
        agent.name = text(json, "name").trimmed();
        agent.provider = provider(text(json, "provider"));
        agent.baseUrl = text(json, "base_url");
        agent.model = text(json, "model");
        agent.keyVariable = text(json, "key_env");
        agent.parameters = parameters(json);
        readPrompt(json, agent);
        readAsking(json, agent);
        readLimits(json, agent);
        checkRequired(agent);
        return agent;
    }

    const QStringList &problems() const { return m_problems; }

private:
    void refuseUnknownMembers(const ordered_json &json)
    {
        static const QStringList known{QStringLiteral("name"),
                                       QStringLiteral("provider"),
                                       QStringLiteral("base_url"),
                                       QStringLiteral("model"),
                                       QStringLiteral("key_env"),
                                       QStringLiteral("parameters"),
                                       QStringLiteral("prompt"),
                                       QStringLiteral("answer_format"),
                                       QStringLiteral("samples"),
                                       QStringLiteral("ask_reason"),
                                       QStringLiteral("ask_confidence"),
                                       QStringLiteral("limits"),
                                       QStringLiteral("allow_plain_http")};
        for (const auto &member : json.items()) {
            const QString name = QString::fromStdString(member.key());
            if (known.contains(name) || isNote(name))
                continue;
            if (name.contains(QStringLiteral("key"), Qt::CaseInsensitive)) {
                m_problems += AgentJsonText::tr("An agent holds no key: take “%1” out, put the key into an environment "
                                                "variable and name that variable in “key_env”.")
                                  .arg(name);
                continue;
            }
            const QString nearest = nearestName(name, known);
            m_problems +=
                nearest.isEmpty()
                    ? AgentJsonText::tr("“%1” is not a member of an agent; what is sent to the model belongs into "
                                        "“parameters”, and a note of your own has a name that begins with _.")
                          .arg(name)
                    : AgentJsonText::tr("“%1” is not a member of an agent. Did you mean “%2”?").arg(name, nearest);
        }
    }

    /// Members of a part of an agent that mean nothing there.
    void refuseOthers(const ordered_json &part, const QString &partName, const QStringList &known)
    {
        for (const auto &member : part.items()) {
            const QString name = QString::fromStdString(member.key());
            if (known.contains(name) || isNote(name))
                continue;
            const QString nearest = nearestName(name, known);
            m_problems += nearest.isEmpty() ? AgentJsonText::tr("“%1” is not a member of “%2”, which has: %3.")
                                                  .arg(name, partName, known.join(QStringLiteral(", ")))
                                            : AgentJsonText::tr("“%1” is not a member of “%2”. Did you mean “%3”?")
                                                  .arg(name, partName, nearest);
        }
    }

    QString text(const ordered_json &object, const char *name)
    {
        const auto member = object.find(name);
        if (member == object.end() || member->is_null())
            return {};
        if (member->is_string())
            return jsonCellText(*member);
        m_problems += AgentJsonText::tr("“%1” must be text.").arg(QLatin1String(name));
        return {};
    }

    Provider provider(const QString &word)
    {
        if (word.isEmpty())
            return Provider::OpenAiCompatible;
        if (m_knownProviders.isEmpty() || m_knownProviders.contains(word))
            return Provider(word);
        m_problems += AgentJsonText::tr("The provider “%1” is not known; it must be one of these: %2.")
                          .arg(word, m_knownProviders.join(QStringLiteral(", ")));
        return Provider::OpenAiCompatible;
    }

    QByteArray parameters(const ordered_json &json)
    {
        const auto member = json.find("parameters");
        if (member == json.end() || member->is_null())
            return QByteArrayLiteral("{}");
        if (!member->is_object()) {
            m_problems += AgentJsonText::tr("“parameters” must be a JSON object.");
            return QByteArrayLiteral("{}");
        }
        for (const auto &parameter : member->items())
            checkParameter(parameter.key(), parameter.value());
        return QByteArray::fromStdString(member->dump());
    }

    void checkParameter(const std::string &name, const ordered_json &value)
    {
        if (name == "messages" || name == "model" || name == "stream") {
            m_problems += AgentJsonText::tr("%1 cannot stand among the parameters: the program sets it itself.")
                              .arg(quoted(name));
        }
        if (name == "n" && value != 1)
            m_problems += AgentJsonText::tr("“n” must be 1: how many answers are asked for stands in “samples”.");
        checkRange(name, value);
    }

    void checkRange(const std::string &name, const ordered_json &value)
    {
        struct Range
        {
            const char *name;
            double least;
            double most;
        };
        static constexpr std::array<Range, 4> ranges{
            {{"temperature", 0, 2}, {"top_p", 0, 1}, {"presence_penalty", -2, 2}, {"frequency_penalty", -2, 2}}};
        for (const Range &range : ranges) {
            if (name != range.name)
                continue;
            const bool fits =
                value.is_number() && value.get<double>() >= range.least && value.get<double>() <= range.most;
            if (!fits) {
                m_problems += AgentJsonText::tr("%1 is %2; it must be a number from %3 to %4.")
                                  .arg(quoted(name), QString::fromStdString(value.dump()), QString::number(range.least),
                                       QString::number(range.most));
            }
        }
    }

    void readPrompt(const ordered_json &json, AgentConfiguration &agent)
    {
        agent.systemTemplate = defaultSystemTemplate();
        agent.userTemplate = defaultUserTemplate();
        const auto prompt = json.find("prompt");
        if (prompt == json.end() || prompt->is_null())
            return;
        if (!prompt->is_object()) {
            m_problems += AgentJsonText::tr("“prompt” must be an object with “system” and “user”.");
            return;
        }
        refuseOthers(*prompt, QStringLiteral("prompt"), {QStringLiteral("system"), QStringLiteral("user")});
        agent.systemTemplate = text(*prompt, "system");
        const QString user = text(*prompt, "user");
        if (!user.isEmpty())
            agent.userTemplate = user;
    }

    void readAsking(const ordered_json &json, AgentConfiguration &agent)
    {
        const QString format = text(json, "answer_format");
        if (const auto known = answerFormatFromWord(format))
            agent.answerFormat = *known;
        else if (!format.isEmpty())
            m_problems += AgentJsonText::tr("“answer_format” must be “automatic”, “schema”, “written” or “choice”.");
        constexpr int mostSamples = 20;
        agent.samples = int(wholeNumber(json, "samples", 1, mostSamples).value_or(1));
        agent.asksReason = truth(json, "ask_reason");
        agent.asksConfidence = truth(json, "ask_confidence");
        agent.allowsPlainHttp = truth(json, "allow_plain_http");
    }

    void readLimits(const ordered_json &json, AgentConfiguration &agent)
    {
        const auto limits = json.find("limits");
        if (limits == json.end() || limits->is_null())
            return;
        if (!limits->is_object()) {
            m_problems +=
                AgentJsonText::tr("“limits” must be an object with “requests_per_minute” and “tokens_per_minute”.");
            return;
        }
        refuseOthers(*limits, QStringLiteral("limits"),
                     {QStringLiteral("requests_per_minute"), QStringLiteral("tokens_per_minute")});
        constexpr qint64 most = 1'000'000'000;
        agent.requestsPerMinute = int(wholeNumber(*limits, "requests_per_minute", 0, most).value_or(0));
        agent.tokensPerMinute = wholeNumber(*limits, "tokens_per_minute", 0, most).value_or(0);
    }

    bool truth(const ordered_json &object, const char *name)
    {
        const auto member = object.find(name);
        if (member == object.end() || member->is_null())
            return false;
        if (!member->is_boolean())
            m_problems += AgentJsonText::tr("“%1” must be true or false.").arg(QLatin1String(name));
        return *member == true;
    }

    std::optional<qint64> wholeNumber(const ordered_json &object, const char *name, qint64 least, qint64 most)
    {
        const auto member = object.find(name);
        if (member == object.end() || member->is_null())
            return std::nullopt;
        const auto number = member->is_number_integer() ? std::optional(member->get<qint64>()) : std::nullopt;
        if (number && *number >= least && *number <= most)
            return number;
        m_problems += AgentJsonText::tr("“%1” is %2; it must be a whole number from %3 to %4.")
                          .arg(QLatin1String(name), QString::fromStdString(member->dump()), QString::number(least),
                               QString::number(most));
        return std::nullopt;
    }

    void checkRequired(const AgentConfiguration &agent)
    {
        if (agent.name.isEmpty())
            m_problems += AgentJsonText::tr("The agent has no “name”.");
        if (agent.provider == Provider::BuiltIn)
            return;
        if (agent.model.trimmed().isEmpty())
            m_problems += AgentJsonText::tr("The agent has no “model”.");
        checkUrl(agent.baseUrl);
        // Whoever pastes a key here must not find it in a message, a log or the project.
        static const QRegularExpression variableName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (!agent.keyVariable.isEmpty() && !variableName.match(agent.keyVariable).hasMatch()) {
            m_problems +=
                AgentJsonText::tr("“key_env” must be the name of an environment variable (letters, digits and _), "
                                  "never the key itself.");
        }
    }

    void checkUrl(const QString &text)
    {
        if (text.isEmpty()) {
            m_problems += AgentJsonText::tr("The agent has no “base_url”, for example http://127.0.0.1:8080/v1.");
            return;
        }
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        if (!url.isValid() || !isWeb || url.host().isEmpty()) {
            m_problems += AgentJsonText::tr("“base_url” must be a web address such as https://host/v1.");
        } else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
            m_problems += AgentJsonText::tr("“base_url” must hold no user name, password, query or fragment.");
        }
    }

    const QStringList &m_knownProviders;
    QStringList m_problems;
};

void writeAsking(ordered_json &json, const AgentConfiguration &agent)
{
    if (agent.answerFormat != AnswerFormat::Automatic)
        json["answer_format"] = toWord(agent.answerFormat).toStdString();
    if (agent.samples != 1)
        json["samples"] = agent.samples;
    if (agent.asksReason)
        json["ask_reason"] = true;
    if (agent.asksConfidence)
        json["ask_confidence"] = true;
    if (agent.requestsPerMinute > 0)
        json["limits"]["requests_per_minute"] = agent.requestsPerMinute;
    if (agent.tokensPerMinute > 0)
        json["limits"]["tokens_per_minute"] = agent.tokensPerMinute;
    if (agent.allowsPlainHttp)
        json["allow_plain_http"] = true;
}

} // namespace

Result<AgentConfiguration> agentFromJson(const QByteArray &json, const QStringList &knownProviders)
{
    const auto parsed = parseJson(json);
    if (!parsed) {
        return failure(ErrorCode::InvalidInput,
                       AgentJsonText::tr("The agent is not valid JSON. %1").arg(parsed.error().message));
    }
    if (!parsed->is_object())
        return failure(ErrorCode::InvalidInput, AgentJsonText::tr("The agent must be a JSON object."));
    AgentReader reader(knownProviders);
    AgentConfiguration agent = reader.read(withUsualNames(*parsed));
    if (!reader.problems().isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       AgentJsonText::tr("The agent cannot be used. %1").arg(reader.problems().join(u' ')));
    }
    return agent;
}

QByteArray agentToJson(const AgentConfiguration &agent)
{
    ordered_json json = ordered_json::object();
    json["name"] = agent.name.toStdString();
    json["provider"] = toWord(agent.provider).toStdString();
    if (!agent.baseUrl.isEmpty())
        json["base_url"] = agent.baseUrl.toStdString();
    json["model"] = agent.model.toStdString();
    if (!agent.keyVariable.isEmpty())
        json["key_env"] = agent.keyVariable.toStdString();
    const auto parameters = parseJson(agent.parameters);
    json["parameters"] = parameters ? *parameters : ordered_json::object();
    json["prompt"]["system"] = agent.systemTemplate.toStdString();
    json["prompt"]["user"] = agent.userTemplate.toStdString();
    writeAsking(json, agent);
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace tandem
