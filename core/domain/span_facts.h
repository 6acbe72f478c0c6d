// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QString>

#include <optional>

namespace tandem {

/// What is known of one span of a job's label, beside its value.
struct SpanFact
{
    Span span;
    QString text;                     ///< what it covered
    std::optional<double> confidence; ///< 0–1; of the span and its option
};

/// Why a quote became no span.
enum class SpanFault {
    NotFound,     ///< the record does not hold it, or not that often
    Ambiguous,    ///< the record holds it several times, and nothing says which is meant
    UnknownLabel, ///< its label is no option
    Malformed,    ///< it has no quote or no label
};

/// A stable word for files and tables: "not_found", "ambiguous", "unknown_label", "malformed".
QString toWord(SpanFault fault);
std::optional<SpanFault> spanFaultFromWord(const QString &word);

/// A quote of a model that stands nowhere: for a person to place or to drop.
struct UngroundedQuote
{
    qint64 id = 0; ///< 0 until stored
    QString quote; ///< as the model gave it
    QString label;
    SpanFault fault = SpanFault::NotFound;
};

} // namespace tandem
