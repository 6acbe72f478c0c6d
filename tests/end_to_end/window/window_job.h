// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/window/plan.h"
#include "ui/shell/main_window.h"

#include <QFile>

namespace tandem {

/// The main job in the program's window, by its dialogs and keys: imports, lets an agent label, verifies, exports. Ends
/// the program with a sentence where something does not come.
class WindowJob
{
public:
    explicit WindowJob(const WindowPlan &plan);

    void run();

private:
    void open();
    void import();
    void mapColumns();
    void composeText();
    void label();
    void startRun();
    void enterKey();
    void verify();
    void exportTo(const QString &path, bool isCsv, bool takesUnverified);

    WindowPlan m_plan;
    MainWindow m_window;
    QFile m_acts;
};

} // namespace tandem
