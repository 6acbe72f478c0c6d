// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_access.h"
#include "core/project/schemas.h"

namespace tandem {

class SchemasService : public Schemas
{
public:
    explicit SchemasService(ProjectAccess &access)
        : m_access(access)
    {
    }

    Pending<Result<Schema>> current() override;
    Pending<Result<SchemaSaved>> save(const Schema &schema, AnnotatorId person) override;

private:
    ProjectAccess &m_access;
};

} // namespace tandem
