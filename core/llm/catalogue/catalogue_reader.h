// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/catalogue/model_catalogue.h"

#include <nlohmann/json_fwd.hpp>

namespace tandem {

/// Puts the entries of one file into a catalogue and collects what is wrong with them.
class CatalogueReader
{
public:
    CatalogueReader(ModelCatalogue &catalogue, bool isUsers);

    void read(const QByteArray &json);
    const QStringList &problems() const { return m_problems; }

private:
    void readProviders(const nlohmann::ordered_json &providers);
    void readModel(const nlohmann::ordered_json &entry, qsizetype number);
    void readFacts(const nlohmann::ordered_json &entry, ModelFacts &facts);
    void readPrice(const nlohmann::ordered_json &price, ModelFacts &facts);
    std::optional<PriceRates> rates(const nlohmann::ordered_json &price, const QString &path);

    /// Tells of the members of an object that mean nothing; `path` stands before their names.
    void passOverUnknown(const nlohmann::ordered_json &object, const QStringList &known, const QString &path);
    void wrong(const QString &member, const QString &expected);

    ModelCatalogue &m_catalogue;
    const bool m_isUsers;
    QString m_where; ///< the entry that is being read, for sentences
    QStringList m_problems;
};

} // namespace tandem
