// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// What a migration does that SQL cannot.
using MigrationCode = Result<void> (*)(Connection &);

/// One step of the file's shape: what takes a file of version `number` − 1 to version `number`.
struct Migration
{
    int number = 0;
    QStringList statements;
    MigrationCode code = nullptr; ///< runs after the statements; null: there is none
};

/// The statements of a migration's text: separated by lines that hold only "--;".
QStringList statementsOf(const QString &text);

/// Runs the migrations above `version`, each in a transaction that also writes its number into the file's header; then
/// brings the header from the write-ahead log into the file. A migration that fails leaves the version before it.
Result<void> migrate(Connection &connection, int version, const std::vector<Migration> &migrations);

} // namespace tandem
