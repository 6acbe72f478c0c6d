// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/provider.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tandem {

/// How the model is asked to write its answer. Automatic: by a JSON schema wherever the provider takes one, else as
/// "Label: option". Choice: bound to one option and nothing else where the interface can say so (vLLM's
/// structured_outputs) and one option is all that is asked for; else as Automatic.
enum class AnswerFormat { Automatic, Schema, Written, Choice };

/// Its word in files and on the command line; not translated.
QString toWord(AnswerFormat format);
std::optional<AnswerFormat> answerFormatFromWord(const QString &word);

/// A model configuration and a prompt template. Holds no key: `keyVariable` names the environment variable that does.
struct AgentConfiguration
{
    QString name;
    Provider provider = Provider::OpenAiCompatible;
    QString baseUrl; ///< for example "http://127.0.0.1:8080/v1"; empty for the built-in model
    QString model;
    QString keyVariable;   ///< empty: no key is sent
    QByteArray parameters; ///< a JSON object, sent as it stands, members in this order; "{}" for none
    QString systemTemplate;
    QString userTemplate;
    AnswerFormat answerFormat = AnswerFormat::Automatic;
    int samples = 1;              ///< answers for each record, 1–20; with several the label is put to the vote
    bool asksReason = false;      ///< the model is to say why, after the label
    bool asksConfidence = false;  ///< the model is to say how sure it is
    int requestsPerMinute = 0;    ///< the user's own limit; 0: none
    qint64 tokensPerMinute = 0;   ///< the user's own limit; 0: none
    bool allowsPlainHttp = false; ///< also to a host that is not this computer

    bool operator==(const AgentConfiguration &) const = default;
};

/// A stored version of an agent.
struct Agent
{
    AgentId id;
    AgentVersionId versionId;
    int version = 0; ///< 1, 2, …
    AgentConfiguration configuration;
    int schemaVersion = 0; ///< that was in force when this version was saved; 0: none
};

/// The template that a new agent starts with: instruction, options with descriptions, output format, input.
QString defaultSystemTemplate();
QString defaultUserTemplate();

/// The name of the agent that every project has: the built-in baseline, a small statistical model.
QString builtInAgentName(); // "baseline"
AgentConfiguration builtInAgent();

} // namespace tandem
