// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/schema_change_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct SchemaChangeText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaChange)
};

QStringList whatWouldChange(const SchemaEditCounts &counts)
{
    QStringList lines;
    if (counts.labels > 0)
        lines << SchemaChangeText::tr("%Ln label(s) would change.", nullptr, countOf(counts.labels));
    if (counts.verdicts > 0)
        lines << SchemaChangeText::tr("%Ln correction(s) would change.", nullptr, countOf(counts.verdicts));
    if (counts.removedLabels > 0)
        lines << SchemaChangeText::tr("%Ln label(s) would go.", nullptr, countOf(counts.removedLabels));
    if (counts.removedVerdicts > 0)
        lines << SchemaChangeText::tr("%Ln verdict(s) would go.", nullptr, countOf(counts.removedVerdicts));
    if (counts.removedSpans > 0)
        lines << SchemaChangeText::tr("%Ln span(s) would go.", nullptr, countOf(counts.removedSpans));
    if (counts.kept > 0)
        lines << SchemaChangeText::tr("%Ln label(s) would stay as they are.", nullptr, countOf(counts.kept));
    return lines;
}

QStringList whatChanged(const SchemaEditCounts &counts)
{
    QStringList lines;
    if (counts.labels > 0)
        lines << SchemaChangeText::tr("%Ln label(s) changed.", nullptr, countOf(counts.labels));
    if (counts.verdicts > 0)
        lines << SchemaChangeText::tr("%Ln correction(s) changed.", nullptr, countOf(counts.verdicts));
    if (counts.removedLabels > 0)
        lines << SchemaChangeText::tr("%Ln label(s) went.", nullptr, countOf(counts.removedLabels));
    if (counts.removedVerdicts > 0)
        lines << SchemaChangeText::tr("%Ln verdict(s) went.", nullptr, countOf(counts.removedVerdicts));
    if (counts.removedSpans > 0)
        lines << SchemaChangeText::tr("%Ln span(s) went.", nullptr, countOf(counts.removedSpans));
    if (counts.kept > 0)
        lines << SchemaChangeText::tr("%Ln label(s) stay as they are.", nullptr, countOf(counts.kept));
    return lines;
}

} // namespace

QStringList schemaChangeLines(const SchemaEditCounts &counts, SchemaChangeTense tense)
{
    QStringList lines = tense == SchemaChangeTense::Would ? whatWouldChange(counts) : whatChanged(counts);
    if (counts.people > 0)
        lines << SchemaChangeText::tr("%Ln of the label(s) were given by people or are gold.", nullptr,
                                      countOf(counts.people));
    if (counts.conflicts > 0)
        lines << SchemaChangeText::tr(
            "%Ln of those that go are sets of none or several options, which can be no single "
            "choice.",
            nullptr, countOf(counts.conflicts));
    if (lines.isEmpty())
        lines << SchemaChangeText::tr("No label is concerned.");
    for (const QString &name : counts.askedEverywhere)
        //: %1: the name of a label
        lines << (tense == SchemaChangeTense::Would
                      ? SchemaChangeText::tr("“%1”, asked only where this was chosen, would be asked of every record.")
                      : SchemaChangeText::tr("“%1”, asked only where this was chosen, is asked of every record now."))
                     .arg(name);
    return lines;
}

} // namespace tandem
