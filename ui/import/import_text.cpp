// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

constexpr size_t namedOptions = 8;

/// Lends tr() to the free functions below.
struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

enum class Counted { Exactly, AtMost };

QStringList spanSentences(const ImportReport &report, Counted counted)
{
    const int spans = countOf(report.spans);
    QStringList sentences{counted == Counted::Exactly ? ImportTexts::tr("%Ln span(s).", nullptr, spans)
                                                      : ImportTexts::tr("At most %Ln span(s).", nullptr, spans)};
    if (report.spansLeftOut > 0)
        sentences += ImportTexts::tr("%Ln span(s) left out: they cannot be, or do not fit the text.", nullptr,
                                     countOf(report.spansLeftOut));
    if (report.spansNotAnOption > 0)
        sentences += ImportTexts::tr("%Ln span(s) left out: their label is no option.", nullptr,
                                     countOf(report.spansNotAnOption));
    return sentences;
}

// Each a whole sentence; what there is nothing to say about is left out.
QStringList furtherSentences(const ImportReport &report, Counted counted)
{
    QStringList sentences;
    const int gold = countOf(report.goldLabels);
    if (report.goldLabels + report.goldNotAnOption > 0)
        sentences.append(
            counted == Counted::Exactly
                ? ImportTexts::tr("%Ln gold value(s) kept for measuring and never used as an answer.", nullptr, gold)
                : ImportTexts::tr("At most %Ln gold value(s) kept for measuring and never used as an answer.", nullptr,
                                  gold));
    if (report.numberedFrom > 1)
        sentences.append(
            ImportTexts::tr("The rows have no ids and are numbered from %1.").arg(countText(report.numberedFrom)));
    if (report.personLabels > 0)
        sentences.append(
            counted == Counted::Exactly
                ? ImportTexts::tr("%Ln label(s) by a person.", nullptr, countOf(report.personLabels))
                : ImportTexts::tr("At most %Ln label(s) by a person.", nullptr, countOf(report.personLabels)));
    if (report.spanFindings)
        sentences += spanSentences(report, counted);
    const qint64 noOption = report.goldNotAnOption + report.personLabelsNotAnOption;
    if (noOption > 0)
        sentences.append(ImportTexts::tr("%Ln value(s) without an option, left empty.", nullptr, countOf(noOption)));
    return sentences;
}

QStringList metSentences(const ImportReport &report)
{
    QStringList sentences;
    if (report.conflicts > 0)
        sentences.append(ImportTexts::tr("%Ln label(s) of the file differ from those in the project.", nullptr,
                                         countOf(report.conflicts)));
    if (report.decidedTexts > 0)
        sentences.append(ImportTexts::tr("%Ln row(s) have another text for a record that people decided on.", nullptr,
                                         countOf(report.decidedTexts)));
    return sentences;
}

/// Places that the report has something to say about.
qint64 faultCount(const ImportReport &report)
{
    // A span that does not fit its record's text is left out by a line of its own, too.
    return report.badRows + report.spansLeftOut + report.mendedPlaces;
}

QString listedOptions(const LabelDefinition &definition)
{
    QStringList names;
    for (size_t i = 0; i < definition.options.size() && i < namedOptions; ++i)
        names.append(definition.options[i].value);
    if (definition.options.size() > namedOptions)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QString unknownSentence(const ImportReport &report)
{
    return ImportTexts::tr("%Ln row(s) left out: they have no text, and there is no record of their id.", nullptr,
                           countOf(report.unknown));
}

} // namespace

QString badRowsText(qint64 count)
{
    return ImportTexts::tr("%Ln bad row(s)", nullptr, countOf(count));
}

ImportForecast forecast(const ImportReport &checked, DuplicatePolicy policy)
{
    ImportForecast result;
    result.added = checked.rows - checked.duplicateIds - checked.unknown;
    if (policy == DuplicatePolicy::Update)
        result.updated = checked.duplicateInProject;
    result.refused = policy == DuplicatePolicy::Stop && checked.duplicateIds > 0;
    return result;
}

QString duplicateSentence(const ImportReport &report)
{
    if (report.duplicateIds == 0)
        return {};
    const int rows = countOf(report.rows);
    const QString inFile = countText(report.duplicateInFile);
    const QString inProject = countText(report.duplicateInProject);
    if (report.duplicateInProject == 0)
        return ImportTexts::tr("In %1 of %Ln row(s) the id has occurred before, earlier in the file.", nullptr, rows)
            .arg(inFile);
    if (report.duplicateInFile == 0)
        return ImportTexts::tr("In %1 of %Ln row(s) the id has occurred before, in the project.", nullptr, rows)
            .arg(inProject);
    return ImportTexts::tr("In %1 of %Ln row(s) the id has occurred before: %2 earlier in the file, %3 in the project.",
                           nullptr, rows)
        .arg(countText(report.duplicateIds), inFile, inProject);
}

QString forecastSentence(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    if (expected.refused)
        return ImportTexts::tr(
            "With Stop, nothing is imported as long as ids occur twice. Choose another way above, or mend "
            "the file.");
    const int added = countOf(expected.added);
    QStringList sentences{
        expected.updated > 0
            ? ImportTexts::tr("%Ln record(s) will be added, %1 updated; their labels stay.", nullptr, added)
                  .arg(countText(expected.updated))
            : ImportTexts::tr("%Ln record(s) will be added.", nullptr, added)};
    if (checked.unknown > 0)
        sentences.append(unknownSentence(checked));
    if (policy == DuplicatePolicy::Update)
        sentences += metSentences(checked);
    else if (checked.spanFindings && checked.duplicateInProject > 0)
        sentences.append(ImportTexts::tr("Records that are there are skipped, and their spans with them; Update brings "
                                         "the spans."));
    sentences.append(ImportTexts::tr("%Ln bad row(s).", nullptr, countOf(checked.badRows)));
    // The check reads all rows; which of them are taken depends on what else is in the project.
    const bool isCertain = checked.duplicateIds == 0 && checked.unknown == 0;
    return (sentences + furtherSentences(checked, isCertain ? Counted::Exactly : Counted::AtMost)).join(u' ');
}

QString importButtonText(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    return ImportTexts::tr("Import %Ln record(s)", nullptr, countOf(expected.added + expected.updated));
}

QStringList faultLines(const ImportReport &report)
{
    QStringList lines;
    for (const SourceFault &fault : report.faults)
        lines.append(fault.column > 0 ? ImportTexts::tr("Line %1, column %2: %3")
                                            .arg(countText(fault.line), countText(fault.column), fault.reason)
                                      : ImportTexts::tr("Line %1: %2").arg(countText(fault.line), fault.reason));
    const qint64 more = faultCount(report) - static_cast<qint64>(report.faults.size());
    if (more > 0 && !lines.isEmpty())
        lines.append(ImportTexts::tr("… and %Ln more.", nullptr, countOf(more)));
    return lines;
}

QString faultTitle(const ImportReport &report)
{
    return report.spanFindings
               ? ImportTexts::tr("%Ln place(s) left out or mended", nullptr, countOf(faultCount(report)))
               : badRowsText(report.badRows);
}

QStringList notAnOptionLines(const ImportReport &report)
{
    QStringList lines;
    if (report.spanFindings) {
        for (const auto &value : report.notAnOption)
            //: A label of spans, and how often it occurs
            lines.append(ImportTexts::tr("%1 (%Ln time(s)) is no option; its spans are left out.", nullptr,
                                         countOf(value.second))
                             .arg(value.first));
        return lines;
    }
    for (const auto &value : report.notAnOption)
        //: A value of a column, and how often it occurs
        lines.append(ImportTexts::tr("%1 (%Ln time(s)) is no option and is left empty.", nullptr, countOf(value.second))
                         .arg(value.first));
    return lines;
}

QString newDefinitionSentence(const LabelDefinition &definition)
{
    const int count = countOf(static_cast<qint64>(definition.options.size()));
    const QString listed = listedOptions(definition);
    if (definition.valueKind() == ValueKind::Spans)
        return ImportTexts::tr("The label “%1” of spans will be made, with %Ln option(s): %2. You can edit it in the "
                               "schema.",
                               nullptr, count)
            .arg(definition.name, listed);
    return (definition.choice == Choice::Multiple
                ? ImportTexts::tr("The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.",
                                  nullptr, count)
                : ImportTexts::tr("The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.",
                                  nullptr, count))
        .arg(definition.name, listed);
}

QString newOptionsSentence(const LabelDefinition &definition)
{
    return ImportTexts::tr("%Ln option(s) will be added to “%1”: %2.", nullptr,
                           countOf(static_cast<qint64>(definition.options.size())))
        .arg(definition.name, listedOptions(definition));
}

QString doneSentence(const ImportReport &report)
{
    QStringList sentences{ImportTexts::tr("%Ln record(s) added.", nullptr, countOf(report.added))};
    if (report.updated > 0)
        sentences.append(ImportTexts::tr("%Ln record(s) updated.", nullptr, countOf(report.updated)));
    if (report.unknown > 0)
        sentences.append(unknownSentence(report));
    if (report.keptTexts > 0)
        sentences.append(ImportTexts::tr("%Ln row(s) have an empty text; their records keep the text they have.",
                                         nullptr, countOf(report.keptTexts)));
    if (report.emptyTexts > 0)
        sentences.append(
            ImportTexts::tr("%Ln new record(s) have no text: the row has none.", nullptr, countOf(report.emptyTexts)));
    if (report.deletedIds > 0)
        sentences.append(
            ImportTexts::tr("%Ln new record(s) have the id of a deleted one.", nullptr, countOf(report.deletedIds)));
    if (report.updated > 0 && report.emptyLabels > 0)
        sentences.append(ImportTexts::tr("%Ln empty cell(s) of labels are no label; labels that are there stay.",
                                         nullptr, countOf(report.emptyLabels)));
    sentences += metSentences(report);
    if (report.skipped > 0)
        sentences.append(ImportTexts::tr("%Ln duplicate(s) skipped.", nullptr, countOf(report.skipped)));
    sentences.append(ImportTexts::tr("%Ln bad row(s) left out.", nullptr, countOf(report.badRows)));
    return (sentences + furtherSentences(report, Counted::Exactly)).join(u' ');
}

} // namespace tandem
