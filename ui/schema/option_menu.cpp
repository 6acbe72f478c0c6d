// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/option_menu.h"

#include "ui/schema/option_table_model.h"

#include <QAbstractItemView>

#include <algorithm>

namespace tandem {

OptionMenu::OptionMenu(OptionTableModel &model, QAbstractItemView &table)
    : QMenu(&table)
    , m_model(model)
    , m_table(table)
    , m_merge(addAction(tr("Merge with others…"), this, &OptionMenu::mergeWanted))
    , m_split(addAction(tr("Split…"), this, &OptionMenu::splitWanted))
{
    m_merge->setObjectName(QStringLiteral("mergeOptions"));
    m_split->setObjectName(QStringLiteral("splitOption"));
    addSeparator();
    m_retired = addAction(tr("Retired: not offered any more"));
    m_retired->setObjectName(QStringLiteral("retireOption"));
    m_notApplicable = addAction(tr("Says “not applicable”"));
    m_notApplicable->setObjectName(QStringLiteral("notApplicable"));
    for (QAction *flag : {m_retired, m_notApplicable})
        flag->setCheckable(true);
    connect(m_retired, &QAction::triggered, this, [this](bool isOn) { m_model.setRetired(row(), isOn); });
    connect(m_notApplicable, &QAction::triggered, this, [this](bool isOn) { m_model.setNotApplicable(row(), isOn); });
    connect(this, &QMenu::aboutToShow, this, &OptionMenu::follow);
}

int OptionMenu::row() const
{
    return m_table.currentIndex().row();
}

void OptionMenu::follow()
{
    const std::vector<Option> &options = m_model.options();
    const Option *option = row() < 0 ? nullptr : &options[static_cast<size_t>(row())];
    const auto stored =
        std::count_if(options.begin(), options.end(), [](const Option &each) { return each.id.isValid(); });
    m_merge->setEnabled(stored > 1);
    m_split->setEnabled(option && option->id.isValid());
    for (QAction *flag : {m_retired, m_notApplicable})
        flag->setEnabled(option);
    m_retired->setChecked(option && option->isRetired);
    m_notApplicable->setChecked(option && option->isNotApplicable);
}

} // namespace tandem
