// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/column_labels_text.h"

#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the function below.
struct ColumnLabelsWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnLabelsText)
};

} // namespace

QString columnCountsText(const ColumnLabelCounts &counts)
{
    QStringList all{
        ColumnLabelsWords::tr("%Ln record(s) have an option in the column.", nullptr, countOf(counts.labels))};
    if (counts.notAnOption > 0)
        all.append(ColumnLabelsWords::tr("%Ln record(s) have another value and get no label.", nullptr,
                                         countOf(counts.notAnOption)));
    if (counts.empty > 0)
        all.append(ColumnLabelsWords::tr("%Ln record(s) have no value.", nullptr, countOf(counts.empty)));
    return sentences(all);
}

} // namespace tandem
