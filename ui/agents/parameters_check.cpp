// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/parameters_check.h"

#include "core/text/wording.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype longest = 256LL * 1024; // it is read anew with every key

/// Lends tr() to the free functions below.
struct ParametersCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ParametersCheck)
};

QString placeSentence(const QByteArray &json, size_t byte)
{
    const QByteArray before = json.left(static_cast<qsizetype>(byte == 0 ? 0 : byte - 1));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return ParametersCheckText::tr(
               "Line %1, column %2: this is not JSON. Write an object such as {\"temperature\": 0}.")
        .arg(countText(line), countText(column));
}

} // namespace

QString parametersProblem(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return {};
    if (json.size() > longest)
        return ParametersCheckText::tr("The parameters are longer than 256 kB, so they are hardly meant as such.");
    try {
        const nlohmann::json parsed = nlohmann::json::parse(json.constBegin(), json.constEnd());
        return parsed.is_object()
                   ? QString()
                   : ParametersCheckText::tr("The parameters are an object, such as {\"temperature\": 0}.");
    } catch (const nlohmann::json::parse_error &error) {
        return placeSentence(json, error.byte);
    }
}

} // namespace tandem
