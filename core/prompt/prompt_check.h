// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/text_template.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// What stands before the name of a metadata column in a placeholder: "meta.".
QString metadataPrefix();

/// The problems of syntax, and placeholders that mean nothing where they stand, with the nearest name that would.
std::vector<TemplateProblem> promptTemplateProblems(const QString &source, const QStringList &metadataColumns);

/// What works, and is probably not meant: a prompt that never says what the options are, or how to answer. Sentences.
QStringList promptTemplateWarnings(const TextTemplate &system, const TextTemplate &user);

/// Whether a prompt from this template would show anything of the record.
bool showsRecord(const TextTemplate &source);
QString missingRecordMessage();

} // namespace tandem
