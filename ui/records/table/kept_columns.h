// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// The metadata columns that the table shows of a project, by the project's path; kept in the settings.
QStringList keptColumns(const QString &project);
void keepColumns(const QString &project, const QStringList &columns);

} // namespace tandem
