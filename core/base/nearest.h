// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// How many characters must be inserted, removed, replaced or swapped with their neighbour to turn one text into the
/// other (optimal string alignment), ignoring case. Units: UTF-16.
int editDistance(const QString &left, const QString &right);

/// The known name that someone who typed `word` most likely meant: the nearest one that is at most a third of the
/// longer text away (at least one edit is allowed); empty where there is none. The first of equally near ones.
QString nearestName(const QString &word, const QStringList &known);

} // namespace tandem
