// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace tandem {

class LinkButton;
class QuoteList;
class RecordText;
class SpanList;

/// Everything about the current record beside the table: text, label, metadata, history. Beside the single view, which
/// shows text and label itself, only the rest.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(CurrentRecord &record, QWidget *parent = nullptr);

    void setLabelShown(bool shown);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLabelPart();
    QWidget *makeTextPart();
    void showTextPart();
    void connectSpans();
    void showSpans();
    void showCurrent();
    void showHeading(const RecordDetail &detail);
    void showMetadata(const RecordDetail &detail);
    void showHistory(const RecordDetail &detail);

    CurrentRecord &m_record;
    QLabel *m_heading;
    RecordText *m_text;
    LinkButton *m_whole;
    QWidget *m_textEnd = nullptr; ///< the line below the text
    SpanList *m_spans;
    SpanList *m_othersSpans; ///< below: what only others have
    QuoteList *m_quotes;
    QWidget *m_spansEnd = nullptr; ///< the line below the list
    QWidget *m_labelPart;
    QWidget *m_metadata;
    QWidget *m_metadataEnd = nullptr; ///< the line below
    QGridLayout *m_metadataGrid;
    Metadata m_metadataOf; ///< what the grid shows
    QLabel *m_historyHeading;
    QLabel *m_history;
    bool m_labelShown = true;
};

} // namespace tandem
