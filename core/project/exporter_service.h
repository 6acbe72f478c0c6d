// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/project/cancel_on_close.h"
#include "core/project/exporter.h"
#include "core/project/project_access.h"

namespace tandem {

/// Writes files from a project, on a thread and through a reader of its own. Its end cancels an export that runs, which
/// leaves what was there; a copy that is being saved is finished.
class ExporterService : public Exporter
{
public:
    explicit ExporterService(ProjectAccess &access)
        : m_access(access)
    {
    }
    ~ExporterService() override { m_close.close(); }

    Pending<Result<ExportReport>> write(const ExportRequest &request, CancelToken cancel, Progress progress) override;
    Pending<Result<void>> saveCopy(const QString &path);

private:
    Result<ExportReport> writeNow(const ExportRequest &request, const CancelToken &cancel, const Progress &progress);

    ProjectAccess &m_access;
    CancelOnClose m_close;
    WorkerThread m_thread{QStringLiteral("tandem exports")};
};

} // namespace tandem
