// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_text.h"

#include "ui/support/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

constexpr size_t namedOptions = 8;

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportText", text);
}

bool hasGold(const ImportReport &report)
{
    return report.goldLabels + report.goldNotAnOption > 0;
}

QString labelSentence(const ImportReport &report)
{
    QString text;
    if (hasGold(report))
        text += u' ' + counted(report.goldLabels,
                               translated("%1 gold value is kept for measuring and never used as an answer."),
                               translated("%1 gold values are kept for measuring and never used as an answer."));
    if (report.personLabels > 0)
        text += u' ' +
                counted(report.personLabels, translated("%1 label by a person."), translated("%1 labels by a person."));
    const qint64 noOption = report.goldNotAnOption + report.personLabelsNotAnOption;
    if (noOption > 0)
        text += u' ' + counted(noOption, translated("%1 value is no option and is left empty."),
                               translated("%1 values are no option and are left empty."));
    return text;
}

} // namespace

QString badRowsText(qint64 count)
{
    return counted(count, translated("%1 bad row"), translated("%1 bad rows"));
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
        where.append(translated("%1 earlier in the file").arg(countText(report.duplicateInFile)));
    if (report.duplicateInProject > 0)
        where.append(translated("%1 already in the project").arg(countText(report.duplicateInProject)));
    return translated("In %1 of %2 the id has occurred before (%3).")
        .arg(countText(report.duplicateIds), counted(report.rows, translated("%1 row"), translated("%1 rows")),
             where.join(QStringLiteral(", ")));
}

QString forecastSentence(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    if (expected.refused)
        return translated(
            "With Stop, nothing is imported as long as ids occur twice. Choose another way above, or mend "
            "the file.");
    QString text =
        counted(expected.added, translated("%1 record will be added"), translated("%1 records will be added"));
    if (expected.updated > 0)
        text += translated(", %1 updated; their labels stay").arg(countText(expected.updated));
    text += QStringLiteral(". ") + badRowsText(checked.badRows) + u'.';
    return text + labelSentence(checked);
}

QString importButtonText(const ImportReport &checked, DuplicatePolicy policy)
{
    const ImportForecast expected = forecast(checked, policy);
    return counted(expected.added + expected.updated, translated("Import %1 record"), translated("Import %1 records"));
}

QStringList faultLines(const ImportReport &report)
{
    QStringList lines;
    for (const SourceFault &fault : report.faults)
        lines.append(fault.column > 0
                         ? translated("Line %1, column %2: %3")
                               .arg(QString::number(fault.line), QString::number(fault.column), fault.reason)
                         : translated("Line %1: %2").arg(QString::number(fault.line), fault.reason));
    const qint64 more = report.badRows - static_cast<qint64>(report.faults.size());
    if (more > 0 && !lines.isEmpty())
        lines.append(translated("… and %1 more.").arg(countText(more)));
    return lines;
}

QStringList notAnOptionLines(const ImportReport &report)
{
    QStringList lines;
    for (const auto &value : report.notAnOption)
        lines.append(translated("%1 (%2) is no option and is left empty.")
                         .arg(value.first, counted(value.second, translated("once"), translated("%1 times"))));
    return lines;
}

QString newDefinitionSentence(const LabelDefinition &definition)
{
    QStringList names;
    for (size_t i = 0; i < definition.options.size() && i < namedOptions; ++i)
        names.append(definition.options[i].value);
    if (definition.options.size() > namedOptions)
        names.append(QStringLiteral("…"));
    const QString how = definition.choice == Choice::Multiple ? translated("any of") : translated("one of");
    return translated("The label “%1” will be made, %2 %3: %4. You can edit it in the schema.")
        .arg(definition.name, how, countText(static_cast<qint64>(definition.options.size())),
             names.join(QStringLiteral(", ")));
}

QString doneSentence(const ImportReport &report)
{
    QStringList parts = {counted(report.added, translated("%1 record added"), translated("%1 records added"))};
    if (report.updated > 0)
        parts.append(translated("%1 updated").arg(countText(report.updated)));
    if (report.skipped > 0)
        parts.append(counted(report.skipped, translated("%1 duplicate skipped"), translated("%1 duplicates skipped")));
    parts.append(counted(report.badRows, translated("%1 bad row left out"), translated("%1 bad rows left out")));
    return parts.join(QStringLiteral(", ")) + u'.' + labelSentence(report);
}

} // namespace tandem
