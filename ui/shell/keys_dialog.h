// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog_frame.h"

namespace tandem {

class ProjectSession;

/// All keys, in groups, with those of the session's current label definition. Show it with `open()`.
class KeysDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit KeysDialog(ProjectSession &session, QWidget *parent = nullptr);
};

} // namespace tandem
