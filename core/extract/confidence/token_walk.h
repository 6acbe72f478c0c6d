// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/extract/confidence/option_forms.h"
#include "core/extract/confidence/token_alignment.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// At or below −100 a log-probability stands for "not listed" (−9999, −3.4e38, null), not for a number.
bool isKnownLogProbability(double logProbability);

/// The value's place in the answer's bytes, and what its tokens are compared with.
struct WalkedValue
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray written;    ///< the value's own bytes
    QByteArray terminator; ///< the closing quote, or the line's end; empty where the text ends
    size_t chosen = 0;     ///< index of the option that was read
    bool inJson = false;
};

/// What a walk along the tokens of a value has gathered. Probabilities, not logarithms.
struct WalkedMass
{
    std::vector<double> options; ///< by index
    std::vector<bool> isListed;  ///< whether a listed token leads to the option, by index
    double unresolved = 0;       ///< leads to several options
    double unlisted = 0;         ///< tokens that the lists did not name: what they lead to is unknown
    bool hasLists = false;       ///< the server gave lists at all
};

/// Walks the sampled tokens of a value and gives the probability of what could have come instead to the option that
/// it leads to. `indexes` are the value's tokens in order, none of them lossy, their log-probabilities known; `joint`
/// is the product of their probabilities, which goes to the chosen option. That a rival's continuation is certain is
/// assumed: the others' shares are upper bounds.
WalkedMass walkTokens(const std::vector<Token> &tokens, const std::vector<TokenSpan> &spans,
                      const std::vector<size_t> &indexes, const WalkedValue &value, const OptionForms &forms,
                      size_t optionCount, double joint);

} // namespace tandem
