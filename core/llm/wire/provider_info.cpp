// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/provider_info.h"

#include <QCoreApplication>

namespace tandem {

QString ProviderInfo::displayName() const
{
    return QCoreApplication::translate("Provider", name);
}

} // namespace tandem
