// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/insight/agreement_report.h"

#include <QString>

namespace tandem {

/// Why there is no number.
QString noAgreementText(NoAgreement reason);
/// The same in one word, for JSON: "no_overlap", "all_equal".
QString toWord(NoAgreement reason);

/// "fair", "substantial", … Source: J. R. Landis, G. G. Koch (1977), The measurement of observer agreement for
/// categorical data; a limit belongs to the lower word.
QString strengthText(double coefficient);

/// What to do next, by the two options that are exchanged most; empty: no two of them are.
QString adviceText(const AgreementReport &report, const LabelDefinition &definition);

} // namespace tandem
