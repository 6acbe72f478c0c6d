// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/extract/options/mentions.h"
#include "core/extract/options/option_matcher.h"

namespace tandem {

/// A label definition with what the rungs need of it, made once for many answers.
struct PreparedDefinition
{
    explicit PreparedDefinition(LabelDefinition given);

    LabelDefinition definition;
    QString name; ///< in comparable form
    OptionMatcher matcher;
    MentionFinder finder;

    bool isMultiple() const { return definition.choice == Choice::Multiple; }
};

} // namespace tandem
