// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/export.h"
#include "ui/export/span_loss_text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace tandem {

struct Schema;

/// The part of the export that concerns spans: of which label definition, whose they are, and what of it the chosen
/// format cannot hold.
class SpanExportPart : public QWidget
{
    Q_OBJECT

public:
    SpanExportPart(const Schema &schema, QWidget *parent);

    /// Whether the schema has a label of spans.
    static bool isFor(const Schema &schema);

    SpanExport spans() const;
    void showReport(const ExportReport &report, ExportMoment moment);
    /// Instead of a report.
    void showSentence(const QString &sentence);

signals:
    /// Other spans are wanted.
    void changed();

private:
    QWidget *makeLabelRow(const Schema &schema);

    QComboBox *m_label = nullptr;
    QRadioButton *m_final = nullptr;
    QRadioButton *m_gold = nullptr;
    QLabel *m_sentence = nullptr;
    QPlainTextEdit *m_losses = nullptr;
};

} // namespace tandem
