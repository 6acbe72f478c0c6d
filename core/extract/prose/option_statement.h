// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/prose/speech.h"

namespace tandem {

/// What one sentence says about the options.
struct OptionStatement
{
    enum class Kind {
        Nothing, ///< names no option
        Unclear, ///< names an option, but does not plainly say that it is the one
        Weak,    ///< something is this option: an answer only where the whole text is short
        Strong,  ///< the answer is this option, or the sentence opens with it
    };

    Kind kind = Kind::Nothing;
    OptionId option;
    bool isLeading = false;  ///< the sentence opens with the option, and does not go on to say that it is right
    bool isSetOff = false;   ///< the sentence opens with the option and a sign after it ("No, …")
    bool isMeant = false;    ///< says "the answer is", and then the option; perhaps others, or doubts around it
    bool isOnly = false;     ///< names no other option
    bool isApproved = false; ///< the option is said to be right or better: others may be weighed against it
    TextSpan span;           ///< of the option
};

OptionStatement statementOf(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder);

} // namespace tandem
