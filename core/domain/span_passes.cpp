// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_passes.h"

#include "core/domain/record_status.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tandem {

namespace {

constexpr Milliseconds never = std::numeric_limits<Milliseconds>::max();

/// What one person said of the record, oldest first.
struct Saying
{
    std::vector<const KnownLabel *> own; ///< that were done
    Milliseconds firstVerdict = never;   ///< when they first spoke of a model's label
    Milliseconds firstDone = never;
    bool isDone = false; ///< now
};

std::map<AnnotatorId, Saying> sayingsOf(const KnownLabels &known, LabelDefinitionId definition)
{
    std::map<AnnotatorId, Saying> people;
    for (const KnownLabel &label : known.labels) {
        if (label.definition != definition || label.kind != AnnotatorKind::Person || !label.isDone)
            continue;
        Saying &said = people[label.annotator];
        said.own.push_back(&label);
        said.firstDone = std::min(said.firstDone, label.at);
        said.isDone = said.isDone || label.isCurrent;
    }
    for (const KnownVerdict &verdict : known.verdicts) {
        if (verdict.definition != definition)
            continue;
        Saying &said = people[verdict.annotator];
        said.firstVerdict = std::min(said.firstVerdict, verdict.at);
        said.firstDone = verdict.isDone ? std::min(said.firstDone, verdict.at) : said.firstDone;
        said.isDone = said.isDone || (verdict.isDone && verdict.isCurrent);
    }
    return people;
}

Milliseconds firstOfJobs(const KnownLabels &known, LabelDefinitionId definition)
{
    Milliseconds first = never;
    for (const KnownLabel &label : known.labels) {
        if (label.definition == definition && label.job.isValid())
            first = std::min(first, label.at);
    }
    return first;
}

/// When a person who is done could first see what somebody else marked.
Milliseconds firstSight(const std::map<AnnotatorId, Saying> &people, AnnotatorId person, Milliseconds firstOfAJob)
{
    Milliseconds others = firstOfAJob;
    for (const auto &[each, said] : people) {
        if (each != person)
            others = std::min(others, said.firstDone);
    }
    return std::max(people.at(person).firstDone, others);
}

/// Their last word before they could see others; null: they never worked blind.
const KnownLabel *blindPass(const Saying &said, Milliseconds sight)
{
    const KnownLabel *pass = nullptr;
    for (const KnownLabel *label : said.own) {
        if (label->at <= sight)
            pass = label;
    }
    return pass && said.firstVerdict > pass->at ? pass : nullptr;
}

} // namespace

SpanPasses spanPassesOf(const KnownLabels &known, LabelDefinitionId definition, const std::vector<JobId> &shown)
{
    SpanPasses passes;
    const std::map<AnnotatorId, Saying> people = sayingsOf(known, definition);
    const Milliseconds firstOfAJob = firstOfJobs(known, definition);
    for (const auto &[person, said] : people) {
        if (!said.isDone)
            continue;
        if (const KnownLabel *pass = blindPass(said, firstSight(people, person, firstOfAJob)))
            passes.blind.push_back({person, {}, pass->value.spans()});
        else
            ++passes.informed;
    }
    const RecordStatus status = recordStatus(known, definition, shown);
    if (status.verifiedValue)
        passes.right = status.verifiedValue->spans();
    return passes;
}

} // namespace tandem
