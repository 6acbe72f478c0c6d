// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotator.h"
#include "core/domain/ids.h"
#include "core/domain/label_value.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace tandem {

/// Somebody who has an opinion on records: a person, the reference, or a job of an agent.
struct OpinionHolder
{
    AnnotatorKind kind = AnnotatorKind::Person;
    AnnotatorId annotator;
    JobId job; ///< of an agent
    QString name;
};

/// What one holder says of one record, as of now. Both are places in the lists of Opinions.
struct Opinion
{
    RecordId record;
    int holder = 0;
    int value = 0;
};

/// All opinions on one label definition, at most one of a holder on a record. Values are kept once: there are far fewer
/// of them than opinions.
struct Opinions
{
    std::vector<OpinionHolder> holders; ///< people by name, the reference, jobs from the oldest
    std::vector<LabelValue> values;
    std::vector<Opinion> opinions; ///< by record, in the order of import, then by holder

    /// Calls `function(record, first, end)` for each record with its stretch of opinions.
    template <typename Function>
    void eachRecord(Function function) const
    {
        for (size_t from = 0; from < opinions.size();) {
            size_t end = from + 1;
            while (end < opinions.size() && opinions[end].record == opinions[from].record)
                ++end;
            function(opinions[from].record, opinions.data() + from, opinions.data() + end);
            from = end;
        }
    }
};

} // namespace tandem
