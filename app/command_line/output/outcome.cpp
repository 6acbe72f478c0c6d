// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/outcome.h"

#include "core/base/printable.h"

#include <nlohmann/json.hpp>

namespace tandem {

Report makeReport(const QString &text, const nlohmann::ordered_json &document, const QString &problem)
{
    nlohmann::ordered_json whole = document;
    if (!problem.isEmpty())
        whole["error"] = problem.toStdString();
    return {text, printableJson(QByteArray::fromStdString(whole.dump(2))), problem.isEmpty() ? Done : Failed, problem};
}

} // namespace tandem
