// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/column_labels.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace tandem {

class ProgressLine;
class ProjectSession;
struct LabelDefinition;
struct Schema;

/// Makes gold, or the person's labels, from a column of metadata, after the import that brought it: counts first, then
/// does it. The label may be a new one, whose options are the column's values. Show it with `open()`.
class ColumnLabelsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit ColumnLabelsDialog(ProjectSession &session, QWidget *parent = nullptr);
    ~ColumnLabelsDialog() override;

private:
    QWidget *makeChoices();
    void addRow(QFormLayout &form, const QString &text, QComboBox *box);
    void fillLabels();
    void load();
    ColumnLabelsRequest request() const;
    bool isNewLabel() const;
    void count();
    void showCounts(const ColumnLabelsReport &report);
    QString countsText() const;
    QString othersText() const;
    void make();
    void makeLabelFirst(const ColumnLabelsRequest &wanted);
    void chooseMade(const LabelDefinition &definition);
    void makeNow(const ColumnLabelsRequest &request);
    void take(const Result<ColumnLabelsReport> &report);
    void tell(const Error &error);

    ProjectSession &m_session;
    QWidget *m_choices = nullptr;
    QComboBox *m_column = nullptr;
    QComboBox *m_label = nullptr;
    QComboBox *m_whose = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_others = nullptr;
    ProgressLine *m_progress = nullptr;
    AccentButton *m_make = nullptr;
    ColumnLabelsReport m_report; ///< of what is chosen
};

} // namespace tandem
