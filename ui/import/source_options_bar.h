// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace tandem {

/// How a file is read: its format, its encoding, and whether its first row is the header.
class SourceOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceOptionsBar(QWidget *parent = nullptr);

    void setOptions(const SourceOptions &options);
    const SourceOptions &options() const { return m_options; }

signals:
    /// The file is to be read anew.
    void changed();

private:
    SourceOptions m_options;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QCheckBox *m_header;
};

} // namespace tandem
