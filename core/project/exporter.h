// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/io/export.h"
#include "core/io/import.h"

namespace tandem {

/// Writing records out, through a temporary file that takes the name at the end.
class Exporter
{
public:
    virtual ~Exporter() = default;

    virtual Pending<Result<ExportReport>> write(const ExportRequest &request, CancelToken cancel,
                                                Progress progress) = 0;
};

} // namespace tandem
