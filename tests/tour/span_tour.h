// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/fake_http_server.h"
#include "tests/support/small_project.h"
#include "tests/tour/camera.h"
#include "ui/shell/main_window.h"

namespace tandem {

/// Marks spans by keys on texts in several scripts, which a fake model has quoted from: some quotes overlap, and some
/// stand nowhere.
class SpanTour
{
public:
    SpanTour(MainWindow &window, Camera &camera);

    void run();
    /// What the tour brings along that is in no language of the program.
    static QString ownTexts();

private:
    void prepare();
    void verify();
    void elsewhere();
    void otherScripts();
    void table();
    void exportSpans();
    void importSpans();
    void press(const QString &keys);

    MainWindow &m_window;
    Camera &m_camera;
    FakeHttpServer m_server;
    SmallProject m_small;
    QTemporaryDir m_files;
};

} // namespace tandem
