// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/call.h"
#include "core/llm/http_message.h"
#include "core/llm/wire/adaptation.h"
#include "core/llm/wire/listed_models.h"
#include "core/llm/wire/reply_body.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace tandem {

/// A request with what was changed in it because the model refuses it, or left out because it cannot be put.
struct AdaptedRequest
{
    HttpRequest http;
    QStringList changes;
};

/// How one kind of interface is spoken: pure functions without state, from a call to a request and from a reply to an
/// answer or a decision. Thread: any.
class WireFormat
{
public:
    virtual ~WireFormat() = default;

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

    /// Whether a whole body is of this form: stored bodies do not say whose they are.
    virtual bool isOwn(const nlohmann::ordered_json &body) const = 0;

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

} // namespace tandem
