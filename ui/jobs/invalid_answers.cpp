// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/invalid_answers.h"

#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/delegates/field_delegate.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace tandem {

InvalidAnswers::InvalidAnswers(QWidget *parent)
    : QFrame(parent)
    , m_reasons(noteLabel({}, this))
    , m_table(new QTableWidget(0, 3, this))
    , m_advice(
          noteLabel(tr("Add an option or an alias in the schema for what should count, or say in the prompt how to "
                       "answer. The raw answers are kept."),
                    this))
{
    setProperty("card", true);
    setAccessibleName(tr("Invalid answers"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(measure::row());
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setAccessibleName(tr("The most frequent invalid answers"));
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->setSpacing(measure::grid);
    layout->addWidget(textLabel(tr("Invalid answers"), FontRole::Strong, this));
    layout->addWidget(m_reasons);
    layout->addWidget(m_table, 1000);
    layout->addStretch(1);
    layout->addWidget(m_advice);
}

void InvalidAnswers::setCounts(const std::vector<LabelCounts> &counts, const Schema &schema)
{
    std::map<InvalidReason, qint64> reasons;
    m_table->setRowCount(0);
    for (const LabelCounts &label : counts) {
        for (const auto &reason : label.invalidByReason)
            reasons[reason.first] += reason.second;
        const LabelDefinition *definition = schema.definition(label.definition);
        for (const auto &answer : label.frequentInvalid)
            addRow(answer.first, answer.second, definition && counts.size() > 1 ? definition->name : QString());
    }
    QStringList parts;
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            parts.append(tr("%1 %2").arg(countText(reason.second), reasonText(reason.first)));
    }
    m_reasons->setText(parts.isEmpty() ? tr("None: every answer so far could be read.")
                                       : parts.join(QStringLiteral(" · ")));
    m_table->setVisible(m_table->rowCount() > 0);
    m_advice->setVisible(!parts.isEmpty());
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(2);
}

void InvalidAnswers::addRow(const QString &answer, qint64 count, const QString &label)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString oneLine = answer.simplified();
    auto *text = new QTableWidgetItem(oneLine.isEmpty() ? tr("(empty)") : QStringLiteral("“%1”").arg(oneLine));
    text->setFont(fontFor(FontRole::Code));
    text->setToolTip(answer);
    auto *number = new QTableWidgetItem(countText(count));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, 0, text);
    m_table->setItem(row, 1, number);
    m_table->setItem(row, 2, new QTableWidgetItem(label));
}

} // namespace tandem
