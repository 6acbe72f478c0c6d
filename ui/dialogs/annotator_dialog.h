// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace tandem {

class ProjectSession;

/// Asks who annotates: at the first start (the system's user name is offered) and when the annotator is switched.
/// Show it with `open()`; `nameChosen` comes when it is accepted.
class AnnotatorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnnotatorDialog(ProjectSession &session, QWidget *parent = nullptr);

signals:
    void nameChosen(const QString &name);
};

} // namespace tandem
