// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/import_session.h"
#include "tests/support/test_project.h"

#include <memory>
#include <utility>
#include <vector>

namespace tandem {

inline std::unique_ptr<ImportSession> begin(TestProject &project, DuplicatePolicy policy = DuplicatePolicy::Skip)
{
    return must(ImportSession::begin(project.writer(), QStringLiteral("file.csv"), policy));
}

inline ImportedRow row(const QString &id, const QString &content, Metadata metadata = {},
                       std::vector<ImportedLabel> labels = {})
{
    return {id, content, std::move(metadata), std::move(labels)};
}

inline std::vector<ImportedRow> rows(int first, int count)
{
    std::vector<ImportedRow> made;
    for (int i = first; i < first + count; ++i)
        made.push_back(row(QStringLiteral("id%1").arg(i), QStringLiteral("text %1").arg(i),
                           {{QStringLiteral("number"), QString::number(i)}}));
    return made;
}

inline Result<void> add(ImportSession &session, std::vector<ImportedRow> rows)
{
    for (ImportedRow &each : rows) {
        if (const Result<void> added = session.add(std::move(each)); !added)
            return added;
    }
    return {};
}

inline QString contents(TestProject &project)
{
    return project.cell(QStringLiteral("SELECT group_concat(external_id || '=' || content, ' ') "
                                       "FROM (SELECT * FROM record ORDER BY id)"));
}

} // namespace tandem
