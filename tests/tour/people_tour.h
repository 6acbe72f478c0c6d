// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_project.h"
#include "tests/tour/camera.h"
#include "ui/shell/main_window.h"

namespace tandem {

/// Spans of several people: chips in the table, others' spans beside one's own, a conflict that is settled, and what
/// nobody saw.
class PeopleTour
{
public:
    PeopleTour(MainWindow &window, Camera &camera);

    void run();
    /// What the tour brings along that is in no language of the program.
    static QString ownTexts();

private:
    void prepare();
    void mark(const QString &who, size_t record, const QStringList &phrases, bool isDone = true, bool settles = false);
    void others();
    void conflict();
    void missed();

    MainWindow &m_window;
    Camera &m_camera;
    SmallProject m_small;
    LabelDefinition m_definition;
    std::vector<RecordId> m_records;
};

} // namespace tandem
