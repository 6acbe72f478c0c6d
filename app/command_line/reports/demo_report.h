// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/job.h"
#include "core/insight/band_accuracy.h"
#include "core/io/import.h"

#include <QString>

#include <vector>

namespace tandem {

class Project;

/// How well one label definition was labelled, on the records that the model was not trained on.
struct LabelQuality
{
    QString name;
    qint64 labels = 0;    ///< of the whole job
    qint64 trainedOn = 0; ///< of these on records that people had decided, left out below
    qint64 withoutGold = 0;
    std::vector<ConfidenceBand> bands;
    VerificationGain gain; ///< of verifying the least confident 10 %
};

/// Reads every record of a project and holds the active job's labels against gold.
Attempt<std::vector<LabelQuality>> measureQuality(Project &project, const Schema &schema);

/// What the report of the demo tells.
struct DemoFindings
{
    QString projectPath;
    QString exportPath;
    QString picturesPath; ///< empty: there are none
    ImportReport import;
    JobSummary job;
    std::vector<LabelQuality> qualities;
};

Report demoReport(const DemoFindings &findings);

} // namespace tandem
