// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/record_deletion_text.h"

#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct RecordDeletionText
{
    Q_DECLARE_TR_FUNCTIONS(RecordDeletionText)
};

} // namespace

QString recordDeletionText(const RecordDeletionCounts &counts)
{
    const QStringList parts{RecordDeletionText::tr("%Ln label(s) of models", nullptr, countOf(counts.modelLabels)),
                            RecordDeletionText::tr("%Ln label(s) of people", nullptr, countOf(counts.personLabels)),
                            RecordDeletionText::tr("%Ln verification(s)", nullptr, countOf(counts.verifications))};
    return sentences({counts.decided == 0 ? RecordDeletionText::tr("Nobody decided on any of them.")
                                          : RecordDeletionText::tr("Somebody decided on %Ln of them.", nullptr,
                                                                   countOf(counts.decided)),
                      //: %1: counts of labels and verifications
                      RecordDeletionText::tr("With them go %1.").arg(parts.join(QStringLiteral(", "))),
                      RecordDeletionText::tr("Undo brings all of it back.")});
}

QString recordStepText(UndoStep step, const UndoResult &result)
{
    const int changed = countOf(result.changed);
    QStringList said{step == UndoStep::Undo
                         ? RecordDeletionText::tr("%Ln record(s) came back, with everything that was said about them.",
                                                  nullptr, changed)
                         : RecordDeletionText::tr("%Ln record(s) deleted.", nullptr, changed)};
    if (result.renamed > 0)
        said << RecordDeletionText::tr("%Ln of them got a new id, such as 17-2, because another record has theirs by "
                                       "now.",
                                       nullptr, countOf(result.renamed));
    if (result.skipped > 0)
        said << RecordDeletionText::tr("%Ln record(s) are not in the project any more.", nullptr,
                                       countOf(result.skipped));
    return sentences(said);
}

} // namespace tandem
