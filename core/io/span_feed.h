// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/formats/spans/span_reader.h"
#include "core/io/import.h"
#include "core/io/label_reader.h"
#include "core/io/span_import.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// Makes rows of the documents of one file of spans, and counts into a report what it left out. What it is made of
/// outlives it. Thread: one.
class SpanFeed
{
public:
    using TakeRow = std::function<Result<void>(ImportedRow row)>;

    SpanFeed(const ImportRequest &request, const LabelDefinition &definition, const SpanTargets &targets, TakeRow take,
             ImportReport &report);

    /// Gives the row of each of the reader's documents, and ends.
    Result<void> run(SpanReader &reader, const CancelToken &cancel, const Progress &progress);
    /// Rows without a text whose record is not there.
    qint64 unknownRows() const { return m_unknownRows; }

private:
    void note(const SpanFileFault &fault);
    Result<void> add(SpanDocument document);
    Result<void> flush();
    void finish(const SpanReader &reader);
    Result<void> addRow(const SpanDocument &document, const QHash<QString, QString> &texts);
    Result<QString> textOf(const SpanDocument &document, const ImportedRow &row, const QHash<QString, QString> &texts);
    LabelValue valueOf(const SpanDocument &document, const QString &text);
    void leaveOut(const SpanDocument &document, const FileSpan &span);

    const ImportRequest &m_request;
    const LabelDefinition &m_definition;
    LabelReader m_options;
    const SpanTargets &m_targets;
    TakeRow m_take;
    ImportReport &m_report;
    std::vector<SpanDocument> m_documents;
    QHash<QString, qint64> m_notAnOption;
    qint64 m_unknownRows = 0;
};

/// The label definition of spans that is called so, which lives as long as the schema.
Result<const LabelDefinition *> spanDefinition(const Schema &schema, const QString &name);
/// The reader of the request's file of spans.
Result<std::unique_ptr<SpanReader>> openSpans(const ImportRequest &request, const CancelToken &cancel);

} // namespace tandem
