// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace tandem {

/// The name under which a provider's form of a JSON schema (response_format, output_config, format, …) is left out:
/// the answer is then asked for in writing.
QString schemaParameter(); // "schema"

/// How a request is changed so that the server takes it. Names are those of the wire; `schemaParameter()` stands for
/// the schema in any dress.
struct Adaptation
{
    QStringList drop;
    std::vector<std::pair<QString, QString>> rename;
    std::vector<std::pair<QString, QByteArray>> set; ///< values as JSON

    bool isEmpty() const { return drop.isEmpty() && rename.empty() && set.empty(); }
    bool dropsSchema() const { return drop.contains(schemaParameter()); }
    /// Adds what `more` has; false where that is nothing new. What is dropped is no longer set.
    bool add(const Adaptation &more);
    bool operator==(const Adaptation &) const = default;
};

/// A body after its adaptation, with what was really changed in it: "temperature", "max_tokens=max_completion_tokens",
/// "top_logprobs=5".
struct AdaptedBody
{
    QByteArray body;
    QStringList changes;
};

/// Drops, renames and sets members of a request's body, also inside "generationConfig" and "options". A value is only
/// set where the body has the member, or where it is no number (such as "none").
AdaptedBody adaptedBody(const QByteArray &body, const Adaptation &adaptation);

} // namespace tandem
