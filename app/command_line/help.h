// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <QStringList>

namespace tandem {

/// "--label NAME …"
QString optionForm(const OptionRule &rule);

/// What holds for all verbs, by paragraphs.
QStringList generalNotes();

/// What `tandem-cli help TOPIC` prints: everything in short without a topic, one verb or one group of verbs with it.
Attempt<QString> helpText(const QStringList &topic);

} // namespace tandem
