// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/span_import.h"

#include "core/io/import_source.h"
#include "core/io/span_feed.h"

namespace tandem {

namespace {

Result<ImportReport> importAll(const ImportRequest &request, const Schema &schema, const SpanTargets &targets,
                               ImportSession &session, const CancelToken &cancel, const Progress &progress)
{
    const auto definition = spanDefinition(schema, request.spans->label);
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    const auto reader = openSpans(request, cancel);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    ImportReport report;
    SpanFeed feed(
        request, **definition, targets, [&session](ImportedRow row) { return session.add(std::move(row)); }, report);
    const auto fed =
        feed.run(**reader, cancel, progress).and_then([&] { return completeImport(session, report, cancel); });
    if (!fed)
        return tl::unexpected<Error>(fed.error());
    if (progress)
        progress((*reader)->size(), (*reader)->size());
    return report;
}

} // namespace

Result<ImportReport> importSpans(const ImportRequest &request, const Schema &schema, const SpanTargets &targets,
                                 ImportSession &session, const CancelToken &cancel, const Progress &progress)
{
    auto report = importAll(request, schema, targets, session, cancel, progress);
    if (!report) {
        // What failed is what the user must hear; that the session was over already is no news.
        const auto abandoned = session.abandon();
        Q_UNUSED(abandoned)
    }
    return report;
}

} // namespace tandem
