// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/outcome.h"

#include <nlohmann/json.hpp>

namespace tandem {

Report makeReport(const QString &text, const nlohmann::ordered_json &document, int exitCode)
{
    return {text, QByteArray::fromStdString(document.dump(2)), exitCode};
}

} // namespace tandem
