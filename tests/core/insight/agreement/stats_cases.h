// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace tandem {

/// A table of published and recomputed numbers: methods with their input and what should come out. The one of the
/// tests, or the one that TANDEM_STATS_CASES names.
class StatsCases
{
public:
    /// Ends the test program where there is no such table.
    StatsCases();

    /// Those of the methods; none ends the test program. A case whose file is not there is left out, which is said.
    std::vector<nlohmann::json> of(const std::vector<std::string> &methods) const;

    /// The cells of a CSV file that a case names, without its header; empty cells are nothing.
    std::vector<std::vector<std::optional<double>>> rows(const nlohmann::json &file) const;

private:
    QString pathOf(const nlohmann::json &file) const; // empty: it is not there

    nlohmann::json m_table;
    QStringList m_folders;
};

/// Whether `got` is what the case expects of `name`, within its tolerance; nothing is expected of what it does not
/// name. An undefined value is null, or what the case accepts instead.
bool isExpected(const nlohmann::json &entry, const std::string &name, std::optional<double> got);
/// The same of a number in a list or an object within `expected`.
bool isNear(const nlohmann::json &entry, const std::string &name, double expected, double got);

} // namespace tandem
