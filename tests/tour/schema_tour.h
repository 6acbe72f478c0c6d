// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/camera.h"
#include "ui/schema/schema_change.h"
#include "ui/shell/main_window.h"

namespace tandem {

class SchemaChangeDialog;

/// What changes of the schema do to labels that there are, and the versions that they make, on the demo project.
class SchemaTour
{
public:
    SchemaTour(MainWindow &window, Camera &camera)
        : m_window(window)
        , m_camera(camera)
    {
    }

    void run();

private:
    SchemaChangeDialog &open(const SchemaChange &change);
    /// Takes the picture once the counts are there.
    void take(const QString &name, SchemaChangeDialog &dialog);
    void merge();
    void split();
    void removal();
    void conflicts();
    void versions();

    MainWindow &m_window;
    Camera &m_camera;
};

} // namespace tandem
