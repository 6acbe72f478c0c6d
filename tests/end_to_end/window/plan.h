// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tandem {

/// What the window is to do, as window_job.py writes it: one JSON object.
struct WindowPlan
{
    QString project; ///< has the schema and the agent, and no records yet
    QString input;
    QString idColumn;
    QString text;                                    ///< a template over the columns
    std::vector<std::pair<QString, QString>> gold;   ///< label definition → column
    std::vector<std::pair<QString, QString>> person; ///< the same for the labels that a person brings along
    QString personName;
    bool updates = false; ///< a repeated id: the last row counts, not the first
    QString agent;
    int limit = 0; ///< so many of the first records are labelled
    QString csv;   ///< where the exports go
    QString jsonLines;
    QString key;  ///< what to enter when a job pauses for it; empty: no job does
    QString home; ///< the folder of settings, caches and the log; empty: a temporary one
    QString acts; ///< where the decisions are written, one JSON object a line

    /// Ends the program with a sentence where the file cannot be read.
    static WindowPlan read(const QString &path);
};

} // namespace tandem
