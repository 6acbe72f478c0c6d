// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_labels.h"

#include "core/search/query_text.h"
#include "ui/look/label_look.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

JobLabels::JobLabels(QWidget *parent)
    : FactCard(tr("Labels"), parent)
{
    auto *inside = new QWidget(this);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Labels"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    m_hint = noteLabel({}, this);
    content()->addWidget(m_hint);
    connect(&Theme::instance(), &Theme::changed, this, &JobLabels::showBars);
}

void JobLabels::setSummary(const JobSummary &summary, const Schema &schema)
{
    const bool isOtherJob = summary.job.id != m_summary.job.id;
    m_summary = summary;
    m_schema = schema;
    // The lists stay while their job runs, so that the focus stays in them.
    if (isOtherJob || m_lists.size() != summary.labels.size())
        makeLists();
    m_hint->setText(tr("Every number in blue opens its records."));
    showBars();
}

void JobLabels::showBars()
{
    for (size_t i = 0; i < m_lists.size(); ++i)
        m_lists[i]->setBars(bars(m_summary.labels[i]));
}

void JobLabels::makeLists()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_lists.clear();
    for (const LabelCounts &counts : m_summary.labels) {
        if (const LabelDefinition *definition = m_schema.definition(counts.definition))
            m_rows->addWidget(textLabel(definition->name, FontRole::Section, this));
        auto *list = new BarList(this);
        connect(list, &BarList::activated, this, &JobLabels::queryRequested);
        m_rows->addWidget(list);
        m_lists.push_back(list);
    }
    m_rows->addStretch(1);
}

std::vector<NamedBar> JobLabels::bars(const LabelCounts &counts) const
{
    std::vector<NamedBar> bars;
    const LabelDefinition *definition = m_schema.definition(counts.definition);
    for (const auto &entry : counts.distribution) {
        const Option *option = definition ? definition->option(entry.first) : nullptr;
        if (!option)
            continue;
        const LabelMark mark = labelMark(*definition, entry.first);
        const QString query = queryText(Query{{JobSaid{m_summary.job.id, definition->name, option->value}}});
        bars.push_back({option->shownText(), mark.colour, mark.hollow, entry.second, query});
    }
    //: Answers from which no label could be read
    bars.push_back({tr("invalid"), tokens().noLabel, false, counts.invalid,
                    definition ? queryText(Query{{JobSaid{m_summary.job.id, definition->name, {}}}}) : QString()});
    return bars;
}

} // namespace tandem
