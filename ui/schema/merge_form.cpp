// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/merge_form.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int mostMergeRows = 6; // more scroll
constexpr int leastMergeRows = 3;

} // namespace

MergeForm::MergeForm(Schema schema, const SchemaChange &change, QWidget *parent)
    : ChangeForm(std::move(schema), change, parent)
{
    addOptions();
    addInto();
}

void MergeForm::addOptions()
{
    m_options = new QListWidget(this);
    m_options->setObjectName(QStringLiteral("mergedOptions"));
    m_options->setAccessibleName(tr("Options that become one"));
    int index = 0;
    for (const Option &each : definition().options) {
        auto *item = new QListWidgetItem(labelIcon(labelMark(definition(), index++)), each.shownText(), m_options);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(each.id == change().option ? Qt::Checked : Qt::Unchecked);
    }
    const int shown = std::clamp(m_options->count(), leastMergeRows, mostMergeRows);
    m_options->setFixedHeight(shown * std::max(1, m_options->sizeHintForRow(0)) + 2 * m_options->frameWidth() + 2);
    rows()->addWidget(textLabel(tr("These options"), FontRole::Section, this));
    rows()->addWidget(m_options);
    connect(m_options, &QListWidget::itemChanged, this, &ChangeForm::edited);
}

void MergeForm::addInto()
{
    m_into = new QComboBox(this);
    m_into->setObjectName(QStringLiteral("mergedInto"));
    setSpokenName(m_into, tr("Option that they become"));
    m_into->setEditable(true);
    m_into->setInsertPolicy(QComboBox::NoInsert);
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Option &each : definition().options)
        m_into->addItem(each.shownText(), each.value);
    m_into->setCurrentIndex(m_into->findData(option().value));
    rows()->addWidget(textLabel(tr("become"), FontRole::Section, this));
    rows()->addWidget(m_into);
    connect(m_into, &QComboBox::currentTextChanged, this, &ChangeForm::edited);
}

std::vector<OptionId> MergeForm::chosen() const
{
    std::vector<OptionId> options;
    for (int row = 0; row < m_options->count(); ++row) {
        if (m_options->item(row)->checkState() == Qt::Checked)
            options.push_back(definition().options[static_cast<size_t>(row)].id);
    }
    return options;
}

// What reads like an option is that option, whatever its value.
QString MergeForm::into() const
{
    const int known = m_into->findText(m_into->currentText().trimmed(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    return known >= 0 ? m_into->itemData(known).toString() : m_into->currentText().trimmed();
}

QString MergeForm::heading() const
{
    //: %1: a label, as "sentiment"
    return tr("Merge options of “%1”").arg(definition().name);
}

QString MergeForm::explanation() const
{
    return tr("Labels of everybody and of all jobs that have one of these options take the one that they become. You "
              "can choose an option, or type a new one.");
}

Result<SchemaEdit> MergeForm::edit() const
{
    return mergeOptions(schema(), definition().id, chosen(), into());
}

QString MergeForm::actText(const SchemaEditCounts &counts) const
{
    return counts.labels > 0 ? tr("Merge: %Ln label(s)", nullptr, countOf(counts.labels)) : tr("Merge");
}

} // namespace tandem
