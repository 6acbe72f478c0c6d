// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace tandem {

/// How often a job's label is what is held to be right, of the records of which both are known.
struct Agreement
{
    qint64 compared = 0;
    qint64 agreeing = 0;

    bool operator==(const Agreement &) const = default;
};

/// The same by what is held to be right; a set counts for each of its members.
struct AgreementByOption
{
    Agreement all;
    std::vector<std::pair<OptionId, Agreement>> options; ///< those that came up, in the schema's order
};

struct LabelAgreement
{
    LabelDefinitionId definition;
    AgreementByOption people; ///< what people said, their rejections among it
    AgreementByOption gold;
};

/// Of one job, by label definition. The records that its model was trained on are left out.
using JobAgreement = std::vector<LabelAgreement>;

} // namespace tandem
