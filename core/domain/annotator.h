// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace tandem {

/// Whoever makes labels.
enum class AnnotatorKind { Person, Agent, Reference, Reconciliation };

struct Annotator
{
    AnnotatorId id;
    AnnotatorKind kind = AnnotatorKind::Person;
    QString name; ///< unique within its kind
};

} // namespace tandem
