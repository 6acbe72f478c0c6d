// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"
#include "core/domain/schema_edit.h"
#include "core/domain/schema_version.h"

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
    /// With what it does to the labels that there are, of everybody and of all jobs; one operation, too. It takes some
    /// 15 microseconds a label, in which nothing else is written. Cancelled: nothing is changed.
    Pending<Result<SchemaEdited>> save(SchemaEdit edit, AnnotatorId person, CancelToken cancel = {});
    /// What an edit would do.
    Pending<Result<SchemaEditCounts>> preview(SchemaEdit edit);

    /// Newest first.
    Pending<Result<std::vector<SchemaVersion>>> versions();
    Pending<Result<Schema>> ofVersion(SchemaVersionId version);
    /// What people call a version; empty: nothing but its number.
    Pending<Result<void>> name(SchemaVersionId version, const QString &name);

private:
    ProjectAccess &m_access;
};

} // namespace tandem
