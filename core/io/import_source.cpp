// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_source.h"

#include "core/io/formats/source_formats.h"
#include "core/io/mapped_source.h"
#include "core/store/import/import_session.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

void take(const ImportCounts &counts, ImportReport &report)
{
    report.added = counts.added;
    report.updated = counts.updated;
    report.unchanged = counts.unchanged;
    report.unknown = counts.unknown;
    report.conflicts = counts.conflicts;
    report.decidedTexts = counts.decidedTexts;
    report.emptyTexts = counts.emptyTexts;
    report.deletedIds = counts.deletedIds;
    report.skipped = counts.skipped;
    report.duplicateInFile = counts.duplicateInFile;
    report.duplicateInProject = counts.duplicateInProject;
    report.duplicateIds = counts.duplicateInFile + counts.duplicateInProject;
    report.duplicateExamples = counts.duplicateExamples;
    report.goldLabels = counts.goldLabels;
    report.personLabels = counts.personLabels;
    report.keptTexts = counts.keptTexts;
}

/// Gives all rows of a source to a session.
Result<void> feed(MappedSource &source, ImportSession &session, ImportReport &report, const CancelToken &cancel,
                  const Progress &progress)
{
    constexpr qint64 rowsBetweenLooks = 2048;
    qint64 given = 0;
    // Row by row: memory that is freed at once is used again at once.
    for (auto row = source.next(); row; row = source.next()) {
        const auto added = source.mapper().map(*row, report).and_then([&](ImportedRow mapped) {
            return session.add(std::move(mapped));
        });
        if (!added)
            return added;
        if (++given % rowsBetweenLooks != 0)
            continue;
        if (cancel.isCancelled())
            return importCancelled();
        if (progress)
            progress(source.bytesRead(), source.size());
    }
    if (cancel.isCancelled())
        return importCancelled();
    if (const QString error = source.readError(); !error.isEmpty())
        return failure(ErrorCode::Failed,
                       QCoreApplication::translate("Import", "The file could not be read to its end, so nothing was "
                                                             "imported: %1. Copy it to another disk and try again.")
                           .arg(error));
    return {};
}

Result<ImportReport> import(const ImportRequest &request, const Schema &schema, const ImportAnnotators &annotators,
                            ImportSession &session, const CancelToken &cancel, const Progress &progress)
{
    ImportReport report;
    const auto source = MappedSource::open(request, schema, report);
    if (!source)
        return tl::unexpected<Error>(source.error());
    (*source)->mapper().setAnnotators(annotators.gold, annotators.person);
    const auto fed = feed(**source, session, report, cancel, progress);
    if (!fed)
        return tl::unexpected<Error>(fed.error());
    if (const auto completed = completeImport(session, report, cancel); !completed)
        return tl::unexpected<Error>(completed.error());
    if (progress)
        progress((*source)->size(), (*source)->size());
    return report;
}

} // namespace

Result<ImportReport> importSource(const ImportRequest &request, const Schema &schema,
                                  const ImportAnnotators &annotators, ImportSession &session, const CancelToken &cancel,
                                  const Progress &progress)
{
    auto report = import(request, schema, annotators, session, cancel, progress);
    if (!report) {
        // What failed is what the user must hear; that the session was over already is no news.
        const auto abandoned = session.abandon();
        Q_UNUSED(abandoned)
    }
    return report;
}

Result<void> completeImport(ImportSession &session, ImportReport &report, const CancelToken &cancel)
{
    const auto settled = session.settle();
    if (!settled)
        return tl::unexpected<Error>(settled.error());
    take(*settled, report);
    if (cancel.isCancelled())
        return importCancelled();
    const auto completed = session.complete(importReportToJson(report));
    if (!completed)
        return tl::unexpected<Error>(completed.error());
    take(*completed, report);
    return {};
}

QByteArray importReportToJson(const ImportReport &report)
{
    nlohmann::ordered_json json = {{"rows", report.rows},
                                   {"added", report.added},
                                   {"updated", report.updated},
                                   {"unknown", report.unknown},
                                   {"conflicts", report.conflicts},
                                   {"decided_texts", report.decidedTexts},
                                   {"skipped", report.skipped},
                                   {"duplicates_in_file", report.duplicateInFile},
                                   {"duplicates_in_project", report.duplicateInProject},
                                   {"bad_rows", report.badRows},
                                   {"gold_labels", report.goldLabels},
                                   {"gold_not_an_option", report.goldNotAnOption},
                                   {"person_labels", report.personLabels},
                                   {"person_labels_not_an_option", report.personLabelsNotAnOption},
                                   {"empty_labels", report.emptyLabels},
                                   {"kept_texts", report.keptTexts},
                                   {"empty_texts", report.emptyTexts},
                                   {"ids_of_deleted", report.deletedIds},
                                   {"encoding", report.usedOptions.encoding.toStdString()}};
    if (report.usedOptions.format)
        json["format"] = sourceFormatEntry(*report.usedOptions.format).name.toStdString();
    json["encoding_basis"] = toWord(report.findings.encoding.basis).toStdString();
    for (const auto &[laxity, counted] : report.findings.laxities)
        json[toWord(laxity).toStdString()] = counted.count;
    if (report.usedOptions.quote)
        json["quote"] =
            report.usedOptions.quote->isNull() ? std::string() : QString(*report.usedOptions.quote).toStdString();
    if (!report.usedOptions.delimiter.isNull())
        json["delimiter"] = QString(report.usedOptions.delimiter).toStdString();
    if (report.usedOptions.hasHeader)
        json["header"] = *report.usedOptions.hasHeader;
    if (report.spanFindings) {
        json["spans"] = report.spans;
        json["spans_not_an_option"] = report.spansNotAnOption;
        json["spans_left_out"] = report.spansLeftOut;
        json["mended_places"] = report.mendedPlaces;
        if (report.spanFindings->scheme)
            json["tags"] = nameOf(*report.spanFindings->scheme).toStdString();
        if (report.spanFindings->unit)
            json["offsets"] = toWord(*report.spanFindings->unit).toStdString();
    }
    if (!report.usedSetSeparator.isEmpty())
        json["set_separator"] = report.usedSetSeparator.toStdString();
    return QByteArray::fromStdString(json.dump());
}

} // namespace tandem
