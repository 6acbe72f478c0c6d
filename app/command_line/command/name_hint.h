// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// What to say after "There is no …": the name that was probably meant, else those that are known.
QString nameHint(const QString &name, const QStringList &known);

/// There is no such verb, and which one was probably meant.
QString unknownVerbText(const QString &verb, const QStringList &known);

} // namespace tandem
