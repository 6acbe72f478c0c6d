// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span_work.h"

#include <QByteArray>

namespace tandem {

/// What a person said of single spans, as it is stored beside their value: {"spans":[[start,end,option,"confirmed"],
/// [start,end,option,"corrected",start,end,option], …],"quotes":[id, …]}. Nothing where they said nothing.
QByteArray spanVerdictsToJson(const SpanWork &work);

/// Puts it into the work; what is no such text is left out.
void readSpanVerdicts(const QByteArray &json, SpanWork &work);

} // namespace tandem
