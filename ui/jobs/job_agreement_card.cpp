// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_agreement_card.h"

#include "core/insight/proportion.h"
#include "core/search/query_text.h"
#include "core/text/agreement_text.h"
#include "ui/look/label_look.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

JobAgreementCard::JobAgreementCard(QWidget *parent)
    : FactCard(tr("Agreement"), parent)
{
    auto *inside = new QWidget(this);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Agreement"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
}

void JobAgreementCard::setAgreement(JobId job, JobKind kind, const JobAgreement &agreement, const Schema &schema)
{
    m_job = job;
    m_schema = schema;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool hasAny = false;
    for (const LabelAgreement &label : agreement) {
        for (const With with : {With::People, With::Gold}) {
            hasAny = hasAny || (with == With::People ? label.people : label.gold).all.compared > 0;
            addLabel(label, with);
        }
    }
    m_rows->addWidget(noteLabel(!hasAny ? tr("Verify some of its records, or import gold: this says then how often the "
                                             "job is right.")
                                : kind == JobKind::Imported
                                    ? tr("The job was restored from an export, which does not say what its model was "
                                         "trained on: no record is left out.")
                                    : tr("Records that the job was trained on are left out."),
                                this));
    m_rows->addStretch(1);
}

void JobAgreementCard::addLabel(const LabelAgreement &label, With with)
{
    const LabelDefinition *definition = m_schema.definition(label.definition);
    const AgreementByOption &counts = with == With::People ? label.people : label.gold;
    if (!definition || counts.all.compared == 0)
        return;
    const ShareInterval interval = wilsonInterval(counts.all.agreeing, counts.all.compared);
    m_rows->addWidget(textLabel(with == With::People ? tr("%1, with what people said").arg(definition->name)
                                                     : tr("%1, with gold").arg(definition->name),
                                FontRole::Section, this));
    m_rows->addWidget(noteLabel(agreementText(counts.all, interval.low, interval.high), this));
    std::vector<NamedBar> bars{
        {tr("agrees"), tokens().accent, false, counts.all.agreeing, queryOf(*definition, nullptr, with, true)},
        {tr("differs"), tokens().noLabel, false, counts.all.compared - counts.all.agreeing,
         queryOf(*definition, nullptr, with, false)}};
    for (const auto &[id, agreement] : counts.options) {
        const Option *option = definition->option(id);
        if (!option)
            continue;
        const LabelMark mark = labelMark(*definition, id);
        //: %1: an option that is right; the job gave it, too
        bars.push_back({tr("agrees: %1").arg(option->shownText()), mark.colour, mark.hollow, agreement.agreeing,
                        queryOf(*definition, option, with, true)});
        //: %1: an option that is right; the job gave another
        bars.push_back({tr("differs: %1").arg(option->shownText()), mark.colour, true,
                        agreement.compared - agreement.agreeing, queryOf(*definition, option, with, false)});
    }
    auto *list = new BarList(this);
    list->setBars(std::move(bars));
    connect(list, &BarList::activated, this,
            [this, id = definition->id](const QString &query) { emit queryRequested(id, query); });
    m_rows->addWidget(list);
}

QString JobAgreementCard::queryOf(const LabelDefinition &definition, const Option *option, With with, bool agrees) const
{
    const bool withPeople = with == With::People;
    Query query;
    if (withPeople)
        query.conditions.push_back(
            JobCompares{agrees ? JobComparison::AgreesWithPeople : JobComparison::DiffersFromPeople, m_job});
    else
        query.conditions.push_back(
            JobCompares{agrees ? JobComparison::AgreesWithGold : JobComparison::DiffersFromGold, m_job});
    if (option && withPeople)
        query.conditions.push_back(LabelIs{definition.name, option->value});
    else if (option)
        query.conditions.push_back(GoldIs{definition.name, option->value});
    return queryText(query);
}

} // namespace tandem
