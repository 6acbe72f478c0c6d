// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace tandem {

/// How a file of spans is read: its encoding, what its offsets count, and which columns of CoNLL hold tokens and tags.
class SpanOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpanOptionsBar(QWidget *parent = nullptr);

    /// Another file, or another format, comes: what was chosen no longer counts.
    void setFormat(const QString &format);
    void showFindings(const SpanFindings &findings);
    /// What was chosen here; the rest is to be guessed.
    const SpanSourceOptions &chosen() const { return m_chosen; }

signals:
    /// The file is to be read anew.
    void changed();

private:
    QSpinBox *makeColumn(const QString &name, const QString &guessed);
    void connectFields();

    SpanSourceOptions m_chosen;
    QComboBox *m_encoding;
    QComboBox *m_unit = nullptr;
    QWidget *m_unitRow = nullptr;
    QSpinBox *m_token = nullptr;
    QSpinBox *m_tag = nullptr;
    QWidget *m_columnsRow = nullptr;
};

} // namespace tandem
