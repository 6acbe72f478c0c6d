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

bool hasGold(const ImportReport &report)
{
    return report.goldLabels + report.goldNotAnOption > 0;
}

QString labelSentence(const ImportReport &report)
{
    QString text;
    if (hasGold(report))
        text += u' ' + counted(report.goldLabels,
                               ImportTexts::tr("%1 gold value is kept for measuring and never used as an answer."),
                               ImportTexts::tr("%1 gold values are kept for measuring and never used as an answer."));
    if (report.personLabels > 0)
        text += u' ' + counted(report.personLabels, ImportTexts::tr("%1 label by a person."),
                               ImportTexts::tr("%1 labels by a person."));
    const qint64 noOption = report.goldNotAnOption + report.personLabelsNotAnOption;
    if (noOption > 0)
        text += u' ' + counted(noOption, ImportTexts::tr("%1 value is no option and is left empty."),
                               ImportTexts::tr("%1 values are no option and are left empty."));
    return text;
}

} // namespace

QString badRowsText(qint64 count)
{
    return counted(count, ImportTexts::tr("%1 bad row"), ImportTexts::tr("%1 bad rows"));
}

ImportForecast forecast(const ImportReport &checked, DuplicatePolicy policy)
{
    ImportForecast result;
    result.added = checked.rows - checked.duplicateIds;
    if (policy == DuplicatePolicy::Update)
        result.updated = checked.duplicateInProject;
    result.refused = policy == DuplicatePolicy::Stop && checked.duplicateIds > 0;
    return result;
}

QString duplicateSentence(const ImportReport &report)
{
    if (report.duplicateIds == 0)
        return {};
    QStringList where;
    if (report.duplicateInFile > 0)
        where.append(ImportTexts::tr("%1 earlier in the file").arg(countText(report.duplicateInFile)));
    if (report.duplicateInProject > 0)
        where.append(ImportTexts::tr("%1 already in the project").arg(countText(report.duplicateInProject)));
    return ImportTexts::tr("In %1 of %2 the id has occurred before (%3).")
        .arg(countText(report.duplicateIds),
             counted(report.rows, ImportTexts::tr("%1 row"), ImportTexts::tr("%1 rows")),
             where.join(QStringLiteral(", ")));
}

QString forecastSentence(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    if (expected.refused)
        return ImportTexts::tr(
            "With Stop, nothing is imported as long as ids occur twice. Choose another way above, or mend "
            "the file.");
    QString text = counted(expected.added, ImportTexts::tr("%1 record will be added"),
                           ImportTexts::tr("%1 records will be added"));
    if (expected.updated > 0)
        text += ImportTexts::tr(", %1 updated; their labels stay").arg(countText(expected.updated));
    text += QStringLiteral(". ") + badRowsText(checked.badRows) + u'.';
    return text + labelSentence(checked);
}

QString importButtonText(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    return counted(expected.added + expected.updated, ImportTexts::tr("Import %1 record"),
                   ImportTexts::tr("Import %1 records"));
}

QStringList faultLines(const ImportReport &report)
{
    QStringList lines;
    for (const SourceFault &fault : report.faults)
        lines.append(fault.column > 0
                         ? ImportTexts::tr("Line %1, column %2: %3")
                               .arg(QString::number(fault.line), QString::number(fault.column), fault.reason)
                         : ImportTexts::tr("Line %1: %2").arg(QString::number(fault.line), fault.reason));
    const qint64 more = report.badRows - static_cast<qint64>(report.faults.size());
    if (more > 0 && !lines.isEmpty())
        lines.append(ImportTexts::tr("… and %1 more.").arg(countText(more)));
    return lines;
}

QStringList notAnOptionLines(const ImportReport &report)
{
    QStringList lines;
    for (const auto &value : report.notAnOption)
        lines.append(
            ImportTexts::tr("%1 (%2) is no option and is left empty.")
                .arg(value.first, counted(value.second, ImportTexts::tr("once"), ImportTexts::tr("%1 times"))));
    return lines;
}

QString newDefinitionSentence(const LabelDefinition &definition)
{
    QStringList names;
    for (size_t i = 0; i < definition.options.size() && i < namedOptions; ++i)
        names.append(definition.options[i].value);
    if (definition.options.size() > namedOptions)
        names.append(QStringLiteral("…"));
    const QString how = definition.choice == Choice::Multiple ? ImportTexts::tr("any of") : ImportTexts::tr("one of");
    return ImportTexts::tr("The label “%1” will be made, %2 %3: %4. You can edit it in the schema.")
        .arg(definition.name, how, countText(static_cast<qint64>(definition.options.size())),
             names.join(QStringLiteral(", ")));
}

QString doneSentence(const ImportReport &report)
{
    QStringList parts = {
        counted(report.added, ImportTexts::tr("%1 record added"), ImportTexts::tr("%1 records added"))};
    if (report.updated > 0)
        parts.append(ImportTexts::tr("%1 updated").arg(countText(report.updated)));
    if (report.skipped > 0)
        parts.append(
            counted(report.skipped, ImportTexts::tr("%1 duplicate skipped"), ImportTexts::tr("%1 duplicates skipped")));
    parts.append(
        counted(report.badRows, ImportTexts::tr("%1 bad row left out"), ImportTexts::tr("%1 bad rows left out")));
    return parts.join(QStringLiteral(", ")) + u'.' + labelSentence(report);
}

} // namespace tandem
