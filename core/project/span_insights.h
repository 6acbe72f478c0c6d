// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/insight/missed_report.h"

#include <map>
#include <vector>

namespace tandem {

class ProjectAccess;

/// What people may have missed, of one label definition of spans.
struct MissedReport
{
    std::vector<PairOfPasses> pairs; ///< those with most records first; none: no two people worked blind together
    std::map<AnnotatorId, QString> names;
    qint64 records = 0;             ///< that several people are done with
    std::vector<LikelyMiss> likely; ///< the likeliest first; where it was asked for
};

enum class WithLikelyMisses { No, Yes };

/// What can be said of spans over many records. Thread: any.
class SpanInsights
{
public:
    explicit SpanInsights(ProjectAccess &access)
        : m_access(access)
    {
    }

    /// How many spans nobody saw, by every two people who worked blind. The likely records take a look into each text
    /// that several people are done with.
    Pending<Result<MissedReport>> missed(LabelDefinitionId definition, WithLikelyMisses likely, CancelToken cancel = {});

private:
    ProjectAccess &m_access;
};

} // namespace tandem
