// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pending.h"

#include <QCoreApplication>

namespace tandem {

Error droppedPromiseError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Pending", "The project was closed before this was done, so it was left out."),
            {}};
}

} // namespace tandem
