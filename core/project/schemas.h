// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"

namespace tandem {

/// The versioned schema. Saving matches definitions and options by id where they have one, else by name and value.
class Schemas
{
public:
    virtual ~Schemas() = default;

    virtual Pending<Result<Schema>> current() = 0;
    /// Refused with a sentence: clashes, and removing a definition or option, or changing level or choice, that labels
    /// use (with the count). An edit is an operation of `person` and can be undone.
    virtual Pending<Result<SchemaSaved>> save(const Schema &schema, AnnotatorId person) = 0;
};

} // namespace tandem
