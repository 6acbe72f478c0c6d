// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/project/cancel_on_close.h"
#include "core/project/importer.h"
#include "core/project/project_access.h"

namespace tandem {

/// Reads sources on a thread of its own. Its end cancels what runs; what an import wrote by then is seen by nobody and
/// is removed when the project is opened again.
class ImporterService : public Importer
{
public:
    explicit ImporterService(ProjectAccess &access)
        : m_access(access)
    {
    }
    ~ImporterService() override
    {
        m_closing.cancel();
        m_close.close();
    }

    Pending<Result<SourcePreview>> preview(const QString &path, const SourceOptions &options) override;
    Pending<Result<ImportReport>> check(const ImportRequest &request, CancelToken cancel, Progress progress) override;
    Pending<Result<ImportReport>> import(const ImportRequest &request, CancelToken cancel, Progress progress) override;

private:
    Result<Schema> schema();
    Result<ImportReport> checkNow(const ImportRequest &request, const CancelToken &cancel, const Progress &progress);
    Result<ImportReport> importNow(const ImportRequest &request, const CancelToken &cancel, const Progress &progress);

    ProjectAccess &m_access;
    CancelToken m_closing;
    CancelOnClose m_close;
    WorkerThread m_previews{QStringLiteral("tandem previews")};
    WorkerThread m_imports{QStringLiteral("tandem imports")};
};

} // namespace tandem
