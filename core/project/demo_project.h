// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/io/import.h"
#include "core/project/project.h"

#include <memory>

namespace tandem {

/// A fresh demo project: the demo corpus with its schema, gold and the labels of one person, and no job yet.
struct DemoProject
{
    std::shared_ptr<Project> project;
    ImportReport import;
};

/// The name of the person whose labels come with the demo corpus.
QString demoPersonName();

/// A folder for a demo, below the user's data folder, that does not exist yet.
QString newDemoFolder();

/// Makes `folder` where it is missing, puts the corpus (messages.csv) and its schema (schema.json) there, and makes the
/// project demo.tandem; a project of that name stays as it is, and the new one is demo-2.tandem, and so on.
/// Call it on a thread with an event loop; the project belongs to that thread.
Pending<Result<DemoProject>> createDemoProject(const QString &folder);

} // namespace tandem
