// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace tandem {

/// What became of spans that are compared with a reference, in one of the four ways of SemEval.
struct SemevalScore
{
    qint64 correct = 0;
    qint64 incorrect = 0;
    qint64 partial = 0; ///< counts half
    qint64 missed = 0;
    qint64 spurious = 0;

    qint64 possible() const { return correct + incorrect + partial + missed; }
    qint64 actual() const { return correct + incorrect + partial + spurious; }
    std::optional<double> precision() const;
    std::optional<double> recall() const;
    std::optional<double> f1() const;
};

/// Source: I. Segura-Bedmar, P. Martínez, M. Herrero-Zazo (2013), SemEval-2013 task 9.
struct SemevalScores
{
    SemevalScore strict;  ///< place and label
    SemevalScore exact;   ///< place alone
    SemevalScore partial; ///< an overlap counts half
    SemevalScore type;    ///< an overlap with the same label
};

/// Each span of `reference` is compared once: with an equal one, else with one in the same place, else with the first
/// that overlaps.
SemevalScores semevalScores(const std::vector<Span> &reference, const std::vector<Span> &other);

} // namespace tandem
