// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/call.h"
#include "core/llm/http_message.h"
#include "core/llm/wire/adaptation.h"
#include "core/llm/wire/reply_body.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace tandem {

/// A model that a server offers.
struct ListedModel
{
    QString name;
    qint64 contextTokens = 0; ///< 0: the server does not say
};

/// A request with what was changed in it because the model refuses it, or left out because it cannot be put.
struct AdaptedRequest
{
    HttpRequest http;
    QStringList changes;
};

/// How one kind of interface is spoken: pure functions without state, from a call to a request and from a reply to an
/// answer or a decision. Thread: any.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Refuses parameters that cannot be sent: no JSON object, or members that the program itself decides.
    Result<void> checkParameters(const QByteArray &parameters) const;

    /// The whole request. `samples`: so many answers are asked for at once, at most `mostSamples()`. `key` may be
    /// empty.
    AdaptedRequest request(const AgentConfiguration &agent, const CallRequest &call, int samples,
                           const Adaptation &known, const QByteArray &key) const;
    /// How many answers one request can ask for; 1 where the interface has no such parameter, or the model refuses it.
    virtual int mostSamples(const Adaptation &known) const;
    /// What a reply with a good status holds.
    virtual ReadAnswer read(const HttpReply &reply) const = 0;

    /// The request for the list of models, and the reading of its reply's body (empty where it holds none).
    HttpRequest modelList(const AgentConfiguration &agent, const QByteArray &key) const;
    virtual std::vector<ListedModel> readModelList(const QByteArray &body) const = 0;

protected:
    using Json = nlohmann::ordered_json;

    /// What a body is made from.
    struct Asked
    {
        const AgentConfiguration &agent;
        const Prompt &prompt;
        const Json &parameters;     ///< an object
        const Json *schema;         ///< null: none binds the answer
        const QStringList &options; ///< the answer is bound to be one of these; empty: it is not
        int samples;
    };

    /// Members that the program sets itself and parameters must not hold.
    virtual QStringList ownMembers() const = 0;
    virtual Json body(const Asked &asked) const = 0;
    /// The path from the base URL to the calls, and to the list of models.
    virtual QString callPath(const AgentConfiguration &agent) const = 0;
    virtual QString listPath() const = 0;
    /// Paths at the end of a base URL that are taken off before the above are put there.
    virtual QStringList redundantEndings() const { return {}; }
    virtual void addKey(HttpRequest &request, const QByteArray &key) const;
    /// Headers besides the key and the content's type.
    virtual void addHeaders(HttpRequest &) const {}
    virtual Json schemaOf(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions) const;

    /// {"role": …, "content": …}
    static Json message(const char *role, const QString &content);
    /// The system's message where there is one, and the user's.
    static Json messages(const Prompt &prompt);
    /// Puts the agent's parameters in their order; one whose value is null is left out.
    static void addParameters(Json &body, const Json &parameters);
    static bool isSwitchedOff(const Json &parameters, const char *name);

private:
    QUrl address(const AgentConfiguration &agent, const QString &path) const;
};

/// The dialect of a provider that is called over the network.
const Dialect &dialectOf(Provider provider);

/// One for each kind of interface.
const Dialect &openAiChatDialect();
const Dialect &openAiResponsesDialect();
const Dialect &openAiCompletionsDialect();
const Dialect &anthropicDialect();
const Dialect &geminiDialect();
const Dialect &ollamaDialect();

/// The seed among the agent's parameters, unless the model refuses it.
std::optional<qint64> askedSeed(const AgentConfiguration &agent, const Adaptation &known);

/// The agent with its seed raised by so much: samples that are asked for one after the other with one seed would be the
/// same sample.
AgentConfiguration withLaterSeed(AgentConfiguration agent, int later);

/// The models of {"data": [{"id", …}]}, as OpenAI and those like it list them.
std::vector<ListedModel> listedData(const QByteArray &body);

} // namespace tandem
