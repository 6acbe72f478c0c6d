// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tandem {

/// A place for a sentence that who hears the program is told at once: its role is that of an alert, and it comes anew
/// with every sentence. Seen, it is nothing: what is inside it shows the sentence.
class SpokenLine : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenLine(QWidget *parent = nullptr);

    /// Shows the place and tells the sentence; empty: hides it.
    void tell(const QString &sentence);
};

} // namespace tandem
