// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tandem {

class DecisionButtons;
class LabelPanel;
class LinkButton;
class RecordText;
class SpanHints;
class SpanView;

/// One record at a time, large; what can be decided, and with which key.
class SingleView : public QWidget
{
    Q_OBJECT

public:
    explicit SingleView(CurrentRecord &record, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTopLine();
    QWidget *makeTextPart();
    QWidget *makePage();
    QWidget *makeBottomLine();
    enum class Neighbour { Preview, Number, Arrow }; ///< how much is said of the records beside this one
    QString neighbourText(const QString &arrow, int row, Neighbour look);
    void fitTopLine();
    int sideMargin() const;
    void fitColumn();
    void fitText();
    void showChosen();
    void connectSpans();
    bool showsSpans() const;
    void scrollPages(int by);
    void showText(const RecordDetail &detail);
    void showSpans();
    void showCurrent();

    CurrentRecord &m_record;
    QWidget *m_topLine = nullptr;
    QWidget *m_bottomLine = nullptr;
    QLabel *m_place;
    LinkButton *m_previous;
    LinkButton *m_next;
    RecordText *m_text;
    SpanHints *m_spanHints;
    SpanView *m_spans; ///< in the place of the text, where spans are what is labelled
    LinkButton *m_whole;
    QVBoxLayout *m_textColumn = nullptr;
    QScrollArea *m_scroll;
    LabelPanel *m_panel = nullptr;
    DecisionButtons *m_buttons = nullptr;
    QWidget *m_hints = nullptr; ///< the two keys at the right, where there is room
    RecordId m_shown;
};

} // namespace tandem
