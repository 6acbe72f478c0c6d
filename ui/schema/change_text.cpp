// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/change_text.h"

#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaChangeText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaChange)
};

QString joinedParts(const QStringList &parts)
{
    //: What stands between the parts of a list
    return parts.isEmpty() ? SchemaChangeText::tr("nothing") : parts.join(SchemaChangeText::tr(", "));
}

void addPart(QStringList &parts, qint64 count, const QString &part)
{
    if (count > 0)
        parts.append(part);
}

QString changesText(const SchemaEditCounts &counts)
{
    const qint64 models = counts.labels - counts.people;
    QStringList parts;
    addPart(parts, models, SchemaChangeText::tr("%Ln label(s) of models", nullptr, countOf(models)));
    addPart(parts, counts.people, SchemaChangeText::tr("%Ln label(s) of people", nullptr, countOf(counts.people)));
    addPart(parts, counts.verdicts, SchemaChangeText::tr("%Ln correction(s)", nullptr, countOf(counts.verdicts)));
    return joinedParts(parts);
}

QString goesText(const SchemaEditCounts &counts)
{
    QStringList parts;
    addPart(parts, counts.removedLabels, SchemaChangeText::tr("%Ln label(s)", nullptr, countOf(counts.removedLabels)));
    addPart(parts, counts.removedVerdicts,
            SchemaChangeText::tr("%Ln verdict(s)", nullptr, countOf(counts.removedVerdicts)));
    addPart(parts, counts.removedSpans, SchemaChangeText::tr("%Ln span(s)", nullptr, countOf(counts.removedSpans)));
    return joinedParts(parts);
}

} // namespace

ChangeText changeText(const SchemaEditCounts &counts)
{
    QStringList kept;
    addPart(kept, counts.kept, SchemaChangeText::tr("%Ln label(s) as they are", nullptr, countOf(counts.kept)));
    return {changesText(counts), goesText(counts), joinedParts(kept)};
}

QString doneText(const SchemaEditCounts &counts)
{
    QStringList done;
    addPart(done, counts.labels, SchemaChangeText::tr("%Ln label(s) changed.", nullptr, countOf(counts.labels)));
    addPart(done, counts.removedLabels,
            SchemaChangeText::tr("%Ln label(s) deleted.", nullptr, countOf(counts.removedLabels)));
    addPart(done, counts.removedSpans,
            SchemaChangeText::tr("%Ln span(s) deleted.", nullptr, countOf(counts.removedSpans)));
    const qint64 verdicts = counts.verdicts + counts.removedVerdicts;
    addPart(done, verdicts, SchemaChangeText::tr("%Ln verdict(s) followed.", nullptr, countOf(verdicts)));
    addPart(done, counts.kept, SchemaChangeText::tr("%Ln label(s) kept.", nullptr, countOf(counts.kept)));
    if (done.isEmpty())
        done.append(SchemaChangeText::tr("No label was concerned."));
    return sentences(QStringList{SchemaChangeText::tr("The schema is changed.")} + done);
}

QString conditionText(const SchemaEditCounts &counts)
{
    QStringList sentencesOfEach;
    for (const QString &name : counts.askedEverywhere)
        //: %1: the name of a label
        sentencesOfEach += SchemaChangeText::tr("“%1” was asked only where this was chosen, and will be asked of every "
                                                "record.")
                               .arg(name);
    return sentences(sentencesOfEach);
}

QString conflictText(const SchemaEditCounts &counts, const QStringList &ids)
{
    if (counts.conflicts == 0)
        return {};
    const QString sets =
        SchemaChangeText::tr("%Ln set(s) cannot become a single choice.", nullptr, countOf(counts.conflicts));
    //: %1: the ids of some records
    return ids.isEmpty()
               ? sets
               : sentences(
                     {sets, SchemaChangeText::tr("The first of them: %1.").arg(ids.join(SchemaChangeText::tr(", ")))});
}

} // namespace tandem
