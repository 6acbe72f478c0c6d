// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tandem {

class AnswerCard;
class KeyHint;
class LinkButton;
class OptionList;

/// The label of the current record: its definition and status, the options, where the label came from, and the raw
/// answer one click away. Single view and inspector both have one.
class LabelPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Compact, Wide };

    LabelPanel(CurrentRecord &record, Size size, QWidget *parent = nullptr);

    void showCurrent();
    /// What it takes to see all options.
    int heightToOptions() const;
    /// Where the options stand that are chosen; empty: none is.
    QRect chosenRows() const;

private:
    QWidget *makeHeading();
    void showAllOptions(const QPoint &globalPosition);
    QWidget *makeProvenance();
    void addDefinitionTab();
    void showDefinitions();
    void showHeading(const LabelDefinition &definition, const LabelDetail *label);
    void showCondition(const LabelDefinition &definition);
    void showSettling(const LabelDefinition &definition, const LabelDetail *label);
    void showProvenance(const LabelDefinition &definition, const LabelDetail *label);

    CurrentRecord &m_record;
    Size m_size;
    QWidget *m_definitions;
    QHBoxLayout *m_definitionRow;
    KeyHint *m_tabHint;
    std::vector<QToolButton *> m_tabs; ///< by usable definition; some may be left over and hidden
    QLabel *m_name;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QLabel *m_condition;
    LinkButton *m_settle;
    QLabel *m_settling; ///< while a conflict of spans is being settled: how that is done
    QLabel *m_guideline;
    OptionList *m_options;
    QLabel *m_provenance;
    LinkButton *m_rawLink;
    AnswerCard *m_answer;
    QLabel *m_gold;
    QLabel *m_comment;
    bool m_answerWanted = false;
};

} // namespace tandem
