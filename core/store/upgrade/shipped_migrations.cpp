// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/shipped_migrations.h"

#include "core/store/labels/current_labels.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"
#include "core/store/upgrade/sentences_to_codes.h"

#include <QDir>
#include <QFile>

namespace tandem {

namespace {

// What is shown is computed by statements that know the columns of the newest version. So an older one only notes that
// it is to be computed, as the work of a job that cannot be: it stays noted where the program ends before it is done.
constexpr auto noteLabelsToCompute = "INSERT INTO label_refresh (job_id, label_definition_id, total)"
                                     " SELECT 0, id, 0 FROM label_definition";
constexpr auto isToCompute = "SELECT label_definition_id FROM label_refresh WHERE job_id = 0";

Result<void> noteAllLabels(Connection &connection)
{
    return connection.execute(QString::fromLatin1(noteLabelsToCompute));
}

Result<void> computeNotedLabels(Connection &connection)
{
    Steps steps(connection);
    std::vector<LabelDefinitionId> definitions;
    steps.each(QString::fromLatin1(isToCompute),
               [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); });
    if (definitions.empty())
        return steps.result();
    // Not by what knows the tables of later versions.
    clearTouchedRecords(steps);
    steps.change(QStringLiteral("INSERT INTO touched_record SELECT id FROM record"));
    for (const LabelDefinitionId definition : definitions)
        refreshTouchedLabels(steps, definition);
    steps.change(QStringLiteral("DELETE FROM label_refresh WHERE job_id = 0"));
    return steps.result();
}

MigrationCode codeOf(int number)
{
    switch (number) {
    case 3:
        return &replaceSentencesByCodes;
    case 5:
        return &noteAllLabels;
    case 9:
        return &computeNotedLabels;
    default:
        return nullptr;
    }
}

Migration readMigration(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readMigration", qUtf8Printable(entry.filePath()));
    Q_UNUSED(isOpen)
    const int number = entry.fileName().section(QLatin1Char('_'), 0, 0).toInt();
    return {number, statementsOf(QString::fromUtf8(file.readAll())), codeOf(number)};
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/tandem/migrations"));
    const auto entries = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries)
        migrations.push_back(readMigration(entry));
    return migrations;
}

} // namespace tandem
