// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"
#include "core/store/import/import_session.h"

#include <QHash>

#include <functional>

namespace tandem {

/// What an import of spans asks the project about the records that its documents would meet.
struct SpanTargets
{
    AnnotatorId annotator; ///< whose labels the spans become
    /// The texts of the records that have these ids.
    std::function<Result<QHash<QString, QString>>(const QStringList &externalIds)> texts;
    /// Whether a row's record would keep its text, as people decided on it.
    std::function<Result<bool>(const ImportedRow &row)> keepsText;
};

/// Reads a file of spans (`request.spans`) into an import session that has just begun, and completes it; after an error
/// or a cancel the session is abandoned. A document with spans gives its record one label: all of them. A span whose
/// label is no option, or that does not fit the text which the record has or keeps, is left out and counted. Documents
/// without ids are numbered. Threads as for importSource.
Result<ImportReport> importSpans(const ImportRequest &request, const Schema &schema, const SpanTargets &targets,
                                 ImportSession &session, const CancelToken &cancel, const Progress &progress);

} // namespace tandem
