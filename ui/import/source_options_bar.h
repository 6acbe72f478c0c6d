// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace tandem {

/// How a file is read: its format, its quotes, its encoding, and whether its first row is the header.
class SourceOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceOptionsBar(QWidget *parent = nullptr);

    /// Forgets what was chosen for another file.
    void clear() { m_chosen = {}; }
    void setOptions(const SourceOptions &options);
    /// Everything that is in force.
    const SourceOptions &options() const { return m_options; }
    /// What was chosen here; the rest is to be guessed.
    const SourceOptions &chosen() const { return m_chosen; }

signals:
    /// The file is to be read anew.
    void changed();

private:
    void connectBoxes();

    SourceOptions m_options;
    SourceOptions m_chosen;
    QComboBox *m_format;
    QComboBox *m_quote;
    QComboBox *m_encoding;
    QCheckBox *m_header;
};

} // namespace tandem
