// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/imports.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "core/project/importer.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct ImportsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportsVerb)
};

Outcome listAll(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto imports = await((*project)->importer().imports());
    if (!imports)
        return failed(imports.error());
    TextTable table({toTheRight(ImportsText::tr("import")), ImportsText::tr("when"),
                     toTheRight(ImportsText::tr("records")), ImportsText::tr("file")});
    Json document = Json::array();
    for (const ImportSummary &each : *imports) {
        table.add({QString::number(each.id.value), timeText(each.at), countText(each.records), each.source});
        document.push_back({{"import", each.id.value},
                            {"completed_at", timeText(each.at).toStdString()},
                            {"records", each.records},
                            {"file", each.source.toStdString()}});
    }
    return makeReport(imports->empty() ? ImportsText::tr("There is no import yet.") : table.text(), document);
}

QString removalText(const ImportRemoval &removal)
{
    QStringList parts{
        recordsText(removal.records), ImportsText::tr("%Ln label(s) of models", nullptr, countOf(removal.modelLabels)),
        ImportsText::tr("%Ln label(s) of people", nullptr, countOf(removal.personLabels)),
        ImportsText::tr("%Ln verification(s)", nullptr, countOf(removal.verifications)),
        ImportsText::tr("%Ln imported label(s) of other records", nullptr, countOf(removal.importedLabels))};
    if (removal.deletedRecords > 0)
        parts << ImportsText::tr("%Ln record(s) deleted before", nullptr, countOf(removal.deletedRecords));
    if (removal.texts > 0)
        parts << ImportsText::tr("%Ln text(s) that replaced others, which come back", nullptr, countOf(removal.texts));
    return parts.join(u", "_s);
}

Report removalReport(const QString &sentence, const ImportRemoval &removal, const QString &problem = {})
{
    return makeReport(sentence.arg(removalText(removal)),
                      {{"records", removal.records},
                       {"deleted_records", removal.deletedRecords},
                       {"model_labels", removal.modelLabels},
                       {"person_labels", removal.personLabels},
                       {"verifications", removal.verifications},
                       {"imported_labels", removal.importedLabels},
                       {"texts", removal.texts}},
                      problem);
}

Outcome takeBack(Call &call)
{
    bool isNumber = false;
    const ImportId import(call.arguments.positional(u"IMPORT"_s).toLongLong(&isNumber));
    if (!isNumber)
        return wrongCall(ImportsText::tr("IMPORT is a number that \"%1\" lists.").arg(u"tandem-cli imports PROJECT"_s));
    const bool isSure = call.arguments.has(u"yes"_s);
    const auto project = openProject(call.arguments, isSure ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    auto &importer = (*project)->importer();
    const auto removal = await(isSure ? importer.takeBack(import, call.cancel) : importer.removal(import));
    if (!removal)
        return failed(removal.error());
    if (isSure)
        return removalReport(ImportsText::tr("Removed: %1."), *removal);
    return removalReport(ImportsText::tr("This would remove: %1. No undo brings it back."), *removal,
                         ImportsText::tr("Nothing was removed. Give --yes to do it."));
}

} // namespace

std::vector<Command> importsCommands()
{
    return {
        {u"imports"_s, {u"PROJECT"_s}, ImportsText::tr("Lists the imports, newest first."), {}, listAll, {}},
        {u"take-back"_s,
         {u"PROJECT"_s, u"IMPORT"_s},
         ImportsText::tr("Takes an import back, with everything that was said about its records."),
         {{u"yes"_s, OptionRule::Kind::Flag, {}, ImportsText::tr("do it; without it, only counts are shown")}},
         takeBack,
         {ImportsText::tr("Metadata of other records that the import changed stay as they are now; texts and labels "
                          "that it replaced come back. What is interrupted goes on when the project is "
                          "opened again.")}}};
}

} // namespace tandem
