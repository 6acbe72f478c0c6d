// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/shipped_migrations.h"

#include "core/store/upgrade/labels_to_compute.h"
#include "core/store/upgrade/sentences_to_codes.h"

#include <QDir>
#include <QFile>

namespace tandem {

namespace {

MigrationCode codeOf(int number)
{
    switch (number) {
    case 3:
        return &replaceSentencesByCodes;
    case 5:
        return &noteLabelsToCompute;
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
