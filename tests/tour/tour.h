// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "tests/tour/camera.h"
#include "tests/tour/fussy_model.h"
#include "tests/tour/slow_model.h"
#include "tests/tour/steps.h"
#include "ui/shell/main_window.h"

#include <QSize>
#include <QString>

class QDialog;

namespace tandem {

class TextAudit;

/// Drives the window through its main job on the demo corpus and takes a picture of each screen. Ends the program
/// with a sentence where a screen does not come. The model that it asks is a fake one on this computer.
class Tour
{
public:
    /// `work`: an empty folder for the project. `size`: of the window.
    Tour(const QString &folder, const QString &work, const QSize &size, TextAudit &audit);

    /// How many pictures were taken.
    int run();

private:
    void openDemo();
    void importWizard();
    void schemaEditor();
    void promptEditor();
    void connection();
    void troubledJobs();
    void editedAgent(tandem::JobId job);
    void faultyList();
    void runningJob();
    void table();
    void singleView();
    void exportAndKeys();
    void start();

    void saveAgent(const AgentConfiguration &agent);
    /// Starts a job of this agent over all records, by the dialog.
    void startJob(const QString &agent);
    void waitForRows();
    void click(QWidget &in, const QString &name);
    void close(QDialog &dialog);

    template <typename T>
    T &dialog()
    {
        T *found = nullptr;
        waitFor(QString::fromLatin1(T::staticMetaObject.className()), [this, &found] {
            for (T *candidate : m_window.findChildren<T *>()) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        });
        return *found;
    }

    QString m_work;
    QSize m_size;
    SlowModel m_model;
    FussyModel m_fussy;
    MainWindow m_window;
    Camera m_camera;
};

} // namespace tandem
