// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"

namespace tandem {

class ProjectAccess;

/// The versioned schema. Saving matches definitions and options by id where they have one, else by name and value.
class Schemas
{
public:
    explicit Schemas(ProjectAccess &access)
        : m_access(access)
    {
    }

    Pending<Result<Schema>> current();
    /// Refused with a sentence: clashes, and removing a definition or option, or changing level or choice, that labels
    /// use (with the count). An edit is an operation of `person` and can be undone.
    Pending<Result<SchemaSaved>> save(const Schema &schema, AnnotatorId person);

private:
    ProjectAccess &m_access;
};

} // namespace tandem
