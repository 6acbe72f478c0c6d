// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/answer.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace tandem {

/// US dollars for a million tokens.
struct PriceRates
{
    double input = 0;
    double output = 0;
    std::optional<double> cachedInput; ///< unknown: charged as input
};

struct Price
{
    PriceRates rates;
    /// For calls whose prompt has more tokens than that, all of their tokens cost these rates.
    std::optional<std::pair<qint64, PriceRates>> longPrompts;
};

/// What is known of a model; an empty optional is "unknown", never none and never 0.
struct ModelFacts
{
    QString provider;
    QString model; ///< "*": every model of the provider
    std::optional<qint64> contextTokens;
    std::optional<qint64> maximumOutput;
    std::optional<Price> price;
    QDate priceDate; ///< when it was read; invalid: not said
    std::optional<bool> logProbabilities;
    std::optional<int> alternatives; ///< listed beside a token at most
    QString logProbabilitiesNeed;    ///< a parameter that must be sent for them, "reasoning_effort=none"
    std::optional<bool> jsonSchema;
    std::optional<bool> temperature;
    QString temperatureNeeds; ///< as logProbabilitiesNeed
    QDate endsOn;             ///< the provider switches it off then; invalid: not said
    bool isUsers = false;     ///< the user's file says something of it
};

/// Contexts, prices with their date and capabilities by provider and model: a list that comes with the program, and
/// the user's own file that adds to it or overrides it, member by member. Values in, values out. Thread: any, while
/// nobody adds.
class ModelCatalogue
{
public:
    /// The list that comes with the program.
    static ModelCatalogue shipped();

    /// Adds what a file says: {"providers": {"name": ["host" or "host:port", …]}, "models": [{"provider", "model",
    /// "context", "maximum_output", "price": {"input", "output", "cached_input", "long_prompts": {"over", "input",
    /// "output", "cached_input"}}, "price_date", "log_probabilities", "alternatives", "log_probabilities_need",
    /// "json_schema", "temperature", "temperature_needs", "ends"}, …]}. A member that is null becomes unknown. Gives
    /// what is wrong, as sentences that name the line or the model and its member; everything else counts.
    QStringList add(const QByteArray &json);
    /// The same with the user's file; a file that does not exist adds nothing and is no problem.
    QStringList addFile(const QString &path);

    /// The facts of a model under its own name, else of what it is a dated snapshot of ("gpt-4o-2024-08-06",
    /// "claude-haiku-4-5-20251001", "gemini-2.5-flash-001"), else of the provider's "*".
    std::optional<ModelFacts> find(const QString &provider, const QString &model) const;
    /// The same for an agent, whose provider is told by the host of its base URL. `servedModel`: as the server named
    /// it in an answer, if there is one.
    std::optional<ModelFacts> find(const AgentConfiguration &agent, const QString &servedModel = {}) const;

    /// The catalogue's name of the provider behind an agent; empty where no entry names its host.
    QString providerOf(const AgentConfiguration &agent) const;

private:
    friend class CatalogueReader;

    std::map<QString, QString> m_providerOfHost;
    std::map<std::pair<QString, QString>, ModelFacts> m_models;
};

} // namespace tandem
