// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/rows_of_people.h"

#include "core/store/query/known_labels.h"

#include <algorithm>

namespace tandem {

namespace {

QString nameOf(const KnownNames &names, AnnotatorId annotator)
{
    const auto found = names.annotators.find(annotator);
    return found == names.annotators.end() ? QString() : found->second.name;
}

/// What is the record's and not one person's.
ExportRow blank(const ExportRow &shown)
{
    ExportRow row;
    row.definition = shown.definition;
    row.status = shown.status;
    row.finalValue = shown.finalValue;
    row.finalSource = shown.finalSource;
    row.gold = shown.gold;
    return row;
}

ExportRow rowOf(const KnownLabel &label, const KnownNames &names, const ExportRow &shown)
{
    ExportRow row = blank(shown);
    row.verifiedValue = label.value;
    row.annotator = nameOf(names, label.annotator);
    row.verifier = nameOf(names, label.settledBy.isValid() ? label.settledBy : label.annotator);
    row.verifiedAt = label.at;
    row.saidBy = label.kind;
    return row;
}

void putJudged(ExportRow &row, const KnownLabel &judged, const KnownNames &names)
{
    row.modelValue = judged.value;
    row.confidence = judged.confidence;
    row.confidenceKind = judged.confidenceKind;
    row.labelledAt = judged.at;
    const auto job = names.jobs.find(judged.job);
    if (job == names.jobs.end())
        return;
    row.job = judged.job;
    row.agent = job->second.agentName;
    row.agentVersion = job->second.agentVersionNumber;
}

ExportRow rowOf(const KnownVerdict &verdict, const KnownLabels &known, const KnownNames &names, const ExportRow &shown)
{
    ExportRow row = blank(shown);
    row.annotator = nameOf(names, verdict.annotator);
    row.verifier = row.annotator;
    row.verifiedAt = verdict.at;
    row.saidBy = AnnotatorKind::Person;
    const auto judged = std::find_if(known.labels.begin(), known.labels.end(),
                                     [&verdict](const KnownLabel &label) { return label.id == verdict.label; });
    if (judged != known.labels.end())
        putJudged(row, *judged, names);
    if (verdict.verdict == Verdict::Confirmed)
        row.verifiedValue = row.modelValue;
    else if (verdict.verdict == Verdict::Corrected)
        row.verifiedValue = verdict.value;
    return row;
}

ExportRow rowOf(const KnownComment &comment, const KnownNames &names, const ExportRow &shown)
{
    ExportRow row = blank(shown);
    row.annotator = nameOf(names, comment.annotator);
    row.verifier = row.annotator;
    row.verifiedAt = comment.at;
    row.comment = comment.text;
    row.saidBy = AnnotatorKind::Person;
    return row;
}

/// What each person remarked stands in their rows, and in one of its own where they did nothing else.
void putComments(std::vector<ExportRow> &rows, const KnownLabels &known, const KnownNames &names,
                 const ExportRow &shown)
{
    for (const KnownComment &comment : known.comments) {
        if (comment.definition != shown.definition)
            continue;
        bool hasRow = false;
        for (ExportRow &row : rows) {
            if (row.verifier != nameOf(names, comment.annotator))
                continue;
            row.comment = comment.text;
            hasRow = true;
        }
        if (!hasRow)
            rows.push_back(rowOf(comment, names, shown));
    }
}

bool isOfPeople(const KnownLabel &label)
{
    return label.isCurrent && label.isDone &&
           (label.kind == AnnotatorKind::Person || label.kind == AnnotatorKind::Reconciliation);
}

} // namespace

std::vector<ExportRow> rowsOfPeople(const KnownLabels &known, const KnownNames &names, const ExportRow &shown)
{
    std::vector<ExportRow> rows;
    for (const KnownLabel &label : known.labels) {
        if (label.definition == shown.definition && isOfPeople(label))
            rows.push_back(rowOf(label, names, shown));
    }
    for (const KnownVerdict &verdict : known.verdicts) {
        if (verdict.definition == shown.definition && verdict.isCurrent && verdict.isDone)
            rows.push_back(rowOf(verdict, known, names, shown));
    }
    putComments(rows, known, names, shown);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ExportRow &left, const ExportRow &right) { return left.verifiedAt < right.verifiedAt; });
    return rows;
}

} // namespace tandem
