// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tandem {

class ProjectSession;

/// Writes the current list, or everything, to a CSV or JSON Lines file. Show it with `open()`.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ProjectSession &session, QWidget *parent = nullptr);
};

} // namespace tandem
