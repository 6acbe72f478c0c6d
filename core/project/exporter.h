// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/io/export.h"
#include "core/project/cancel_on_close.h"

namespace tandem {

class ProjectAccess;

/// Writing records out, through a temporary file that takes the name at the end. The end cancels an export that runs,
/// which leaves what was there; a copy that is being saved is finished.
class Exporter
{
public:
    explicit Exporter(ProjectAccess &access)
        : m_access(access)
    {
    }
    ~Exporter() { m_close.close(); }

    Pending<Result<ExportReport>> write(const ExportRequest &request, CancelToken cancel, Progress progress);
    /// What `write` would report, with what a format of spans cannot hold; no file is touched.
    Pending<Result<ExportReport>> check(const ExportRequest &request, CancelToken cancel, Progress progress);
    Pending<Result<void>> saveCopy(const QString &path, ExistingFile existing);

private:
    Result<ExportReport> writeNow(ExportRequest request, const CancelToken &cancel, const Progress &progress);

    ProjectAccess &m_access;
    CancelOnClose m_close;
    TaskThread m_thread{QStringLiteral("tandem exports")};
};

} // namespace tandem
