// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_summary.h"
#include "ui/widgets/dialog_frame.h"

#include <vector>

class QListWidget;

namespace tandem {

class ProjectSession;

/// What was imported into the project, newest first, and taking it back. Show it with `open()`.
class ImportsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit ImportsDialog(ProjectSession &session, QWidget *parent = nullptr);

private:
    void load();
    void showAll(const std::vector<ImportSummary> &imports);
    void followSelection();
    void count();
    void ask(const ImportSummary &import, const ImportRemoval &removal);
    void takeBack(ImportId import);
    void tell(const Error &error);

    ProjectSession &m_session;
    std::vector<ImportSummary> m_imports;
    QListWidget *m_list = nullptr;
    KeyButton *m_takeBack = nullptr;
};

} // namespace tandem
