// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/catalogue_reader.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <cmath>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the functions below.
struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(ModelCatalogue)
};

QString text(const ordered_json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

QString textMember(const ordered_json &entry, const char *name)
{
    const auto member = entry.find(name);
    return member == entry.end() ? QString() : text(*member).trimmed();
}

std::optional<double> price(const ordered_json &value)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    return std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

template <typename Number>
std::optional<Number> count(const ordered_json &value)
{
    if (!value.is_number_integer() || value.get<double>() < 1 || value.get<double>() > 1e12)
        return std::nullopt;
    return value.get<Number>();
}

std::optional<bool> yesOrNo(const ordered_json &value)
{
    return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
}

std::optional<QDate> date(const ordered_json &value)
{
    const QDate day = QDate::fromString(text(value), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QString> nonEmpty(const ordered_json &value)
{
    const QString words = text(value).trimmed();
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

/// A member of an entry: how it is read into the facts; false where it is of the wrong kind.
struct FactMember
{
    const char *name;
    const char *expected;
    bool (*read)(const ordered_json &value, ModelFacts &facts);
};

template <typename Target, typename Read>
bool take(const ordered_json &value, Target &target, Read read)
{
    if (value.is_null()) {
        target = Target();
        return true;
    }
    const auto found = read(value);
    if (found)
        target = *found;
    return found.has_value();
}

constexpr const char *aCount = QT_TRANSLATE_NOOP("ModelCatalogue", "a whole number above 0");
constexpr const char *aSwitch = QT_TRANSLATE_NOOP("ModelCatalogue", "true or false");
constexpr const char *aDate = QT_TRANSLATE_NOOP("ModelCatalogue", "a date like \"2026-11-20\"");
constexpr const char *aParameter = QT_TRANSLATE_NOOP("ModelCatalogue", "a parameter like \"reasoning_effort=none\"");
constexpr const char *aRate = QT_TRANSLATE_NOOP("ModelCatalogue", "US dollars for a million tokens, 0 or more");

const FactMember members[] = {
    {"context", aCount,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.contextTokens, count<qint64>); }},
    {"maximum_output", aCount,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.maximumOutput, count<qint64>); }},
    {"price_date", aDate,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.priceDate, date); }},
    {"log_probabilities", aSwitch,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.logProbabilities, yesOrNo); }},
    {"alternatives", aCount,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.alternatives, count<int>); }},
    {"log_probabilities_need", aParameter,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.logProbabilitiesNeed, nonEmpty); }},
    {"json_schema", aSwitch,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.jsonSchema, yesOrNo); }},
    {"temperature", aSwitch,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.temperature, yesOrNo); }},
    {"temperature_needs", aParameter,
     [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.temperatureNeeds, nonEmpty); }},
    {"ends", aDate, [](const ordered_json &value, ModelFacts &facts) { return take(value, facts.endsOn, date); }}};

} // namespace

CatalogueReader::CatalogueReader(ModelCatalogue &catalogue, bool isUsers)
    : m_catalogue(catalogue)
    , m_isUsers(isUsers)
{
}

void CatalogueReader::wrong(const QString &member, const QString &expected)
{
    m_problems += CatalogueText::tr("%1: “%2” must be %3. It was passed over.").arg(m_where, member, expected);
}

void CatalogueReader::passOverUnknown(const ordered_json &object, const QStringList &known, const QString &path)
{
    for (const auto &member : object.items()) {
        const QString name = QString::fromStdString(member.key());
        if (!known.contains(name))
            m_problems +=
                CatalogueText::tr("%1: there is no member “%2”. It was passed over.").arg(m_where, path + name);
    }
}

void CatalogueReader::read(const QByteArray &json)
{
    const Result<ordered_json> parsed = parseJson(json);
    if (!parsed) {
        m_problems += CatalogueText::tr("It is not JSON, so nothing in it counts. %1").arg(parsed.error().message);
        return;
    }
    m_where = CatalogueText::tr("The list of models");
    if (!parsed->is_object()) {
        m_problems += CatalogueText::tr("The list of models must be one JSON object with the member “models”.");
        return;
    }
    passOverUnknown(*parsed, {QStringLiteral("providers"), QStringLiteral("models"), QStringLiteral("unit")}, {});
    if (const auto providers = parsed->find("providers"); providers != parsed->end())
        readProviders(*providers);
    const auto models = parsed->find("models");
    if (models == parsed->end())
        return;
    if (!models->is_array())
        return wrong(QStringLiteral("models"), CatalogueText::tr("a list"));
    for (size_t i = 0; i < models->size(); ++i)
        readModel((*models)[i], static_cast<qsizetype>(i) + 1);
}

void CatalogueReader::readProviders(const ordered_json &providers)
{
    const QString expected = CatalogueText::tr("an object of provider names, each with a list of hosts");
    if (!providers.is_object())
        return wrong(QStringLiteral("providers"), expected);
    for (const auto &provider : providers.items()) {
        const QString name = QString::fromStdString(provider.key());
        if (!provider.value().is_array()) {
            wrong(QStringLiteral("providers.") + name, expected);
            continue;
        }
        for (const ordered_json &host : provider.value()) {
            if (const auto known = nonEmpty(host))
                m_catalogue.m_providerOfHost[known->toLower()] = name;
            else
                wrong(QStringLiteral("providers.") + name, expected);
        }
    }
}

void CatalogueReader::readModel(const ordered_json &entry, qsizetype number)
{
    m_where = CatalogueText::tr("Model %1").arg(number);
    const QString provider = entry.is_object() ? textMember(entry, "provider") : QString();
    const QString model = entry.is_object() ? textMember(entry, "model") : QString();
    if (provider.isEmpty() || model.isEmpty()) {
        m_problems +=
            CatalogueText::tr("%1 must be an object with “provider” and “model”. It was passed over.").arg(m_where);
        return;
    }
    m_where = CatalogueText::tr("Model %1 (%2)").arg(number).arg(model);
    ModelFacts &facts = m_catalogue.m_models[{provider, model.toLower()}];
    facts.provider = provider;
    facts.model = model;
    facts.isUsers = facts.isUsers || m_isUsers;
    readFacts(entry, facts);
}

void CatalogueReader::readFacts(const ordered_json &entry, ModelFacts &facts)
{
    for (const auto &member : entry.items()) {
        const std::string &name = member.key();
        if (name == "provider" || name == "model")
            continue;
        if (name == "price") {
            readPrice(member.value(), facts);
            continue;
        }
        const auto *known = std::find_if(std::begin(members), std::end(members),
                                         [&name](const FactMember &each) { return name == each.name; });
        if (known == std::end(members)) {
            m_problems += CatalogueText::tr("%1: there is no member “%2”. It was passed over.")
                              .arg(m_where, QString::fromStdString(name));
        } else if (!known->read(member.value(), facts)) {
            wrong(QString::fromStdString(name), CatalogueText::tr(known->expected));
        }
    }
}

void CatalogueReader::readPrice(const ordered_json &given, ModelFacts &facts)
{
    if (given.is_null()) {
        facts.price.reset();
        return;
    }
    const std::optional<PriceRates> base = rates(given, QStringLiteral("price"));
    if (!base)
        return;
    const QStringList rateNames{QStringLiteral("input"), QStringLiteral("output"), QStringLiteral("cached_input")};
    passOverUnknown(given, rateNames + QStringList{QStringLiteral("long_prompts")}, QStringLiteral("price."));
    Price price{*base, std::nullopt};
    if (const auto tier = given.find("long_prompts"); tier != given.end() && !tier->is_null()) {
        const auto over = tier->is_object() && tier->contains("over") ? count<qint64>(tier->at("over")) : std::nullopt;
        if (!over)
            return wrong(QStringLiteral("price.long_prompts.over"), CatalogueText::tr(aCount));
        const std::optional<PriceRates> dearer = rates(*tier, QStringLiteral("price.long_prompts"));
        if (!dearer)
            return;
        passOverUnknown(*tier, rateNames + QStringList{QStringLiteral("over")}, QStringLiteral("price.long_prompts."));
        price.longPrompts = std::pair(*over, *dearer);
    }
    // A price without a day of its own is not of the day of another one.
    facts.price = price;
    facts.priceDate = QDate();
}

std::optional<PriceRates> CatalogueReader::rates(const ordered_json &given, const QString &path)
{
    PriceRates found;
    const auto read = [&](const char *name) -> std::optional<double> {
        const auto member = given.is_object() ? given.find(name) : given.end();
        const std::optional<double> number = member == given.end() ? std::nullopt : price(*member);
        if (!number)
            wrong(path + u'.' + QString::fromLatin1(name), CatalogueText::tr(aRate));
        return number;
    };
    const std::optional<double> input = read("input");
    const std::optional<double> output = read("output");
    if (!input || !output)
        return std::nullopt;
    found.input = *input;
    found.output = *output;
    if (given.contains("cached_input") && !given.at("cached_input").is_null()) {
        found.cachedInput = read("cached_input");
        if (!found.cachedInput)
            return std::nullopt;
    }
    return found;
}

} // namespace tandem
