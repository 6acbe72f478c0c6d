// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tinted_frame.h"

#include <functional>

class QVBoxLayout;

namespace tandem {

/// What is wrong, sentence by sentence, each with the link that mends it where one is known. Hidden while nothing is.
class ProblemList : public TintedFrame
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void clear();
    /// `suggestion` is the text that `mend` would put in; empty: no link.
    void add(const QString &sentence, const QString &suggestion = {}, std::function<void()> mend = {});

private:
    QVBoxLayout *m_rows = nullptr;
};

} // namespace tandem
