// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/insight/agreement_report.h"

#include <memory>
#include <vector>

namespace tandem {

class ProjectAccess;

/// Whose opinions on which records are compared.
struct AgreementRequest
{
    LabelDefinitionId definition;
    std::vector<QString> holders; ///< by name; empty: all, and the coefficients for all are those of people
    /// Ascending; empty optional: all.
    std::optional<std::vector<RecordId>> records;
};

/// How far people, the reference and jobs agree. Thread: any.
class Agreements
{
public:
    explicit Agreements(ProjectAccess &access)
        : m_access(access)
    {
    }

    /// Of the current schema's definition. NotFound: it is not in it. A million records take some seconds.
    Pending<Result<AgreementReport>> measure(AgreementRequest request, CancelToken cancel = {});

private:
    ProjectAccess &m_access;
};

} // namespace tandem
