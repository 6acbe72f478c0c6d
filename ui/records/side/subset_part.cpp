// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/subset_part.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/records/side/panel_entry.h"
#include "ui/widgets/accessible_button.h"

namespace tandem {

namespace {

qint64 countWith(const ProjectCounts::ByDefinition &counts, Status status)
{
    for (const auto &entry : counts.statuses) {
        if (entry.first == status)
            return entry.second;
    }
    return 0;
}

qint64 countIn(Subset subset, const ProjectCounts &counts, const ProjectCounts::ByDefinition *definition)
{
    if (subset == Subset::All)
        return counts.records;
    if (!definition)
        return 0;
    switch (subset) {
    case Subset::Unlabelled:
        return countWith(*definition, Status::Unlabelled);
    case Subset::Unverified:
        return countWith(*definition, Status::Unverified);
    case Subset::BelowThreshold:
        return definition->belowReviewThreshold;
    case Subset::Conflicts:
        return countWith(*definition, Status::Conflict);
    case Subset::Differing:
        return definition->differing;
    case Subset::Invalid:
        return countWith(*definition, Status::Invalid);
    case Subset::All:
        break;
    }
    return 0;
}

bool hasCondition(const LabelDefinition *definition)
{
    return definition && definition->askedWhere;
}

} // namespace

SubsetPart::SubsetPart(ProjectSession &session, QWidget *parent)
    : PanelPart(tr("Subsets"), parent)
    , m_session(session)
{
    add(Subset::All, tr("All records"));
    add(Subset::Unlabelled, tr("Unlabelled"));
    add(Subset::Unverified, tr("Unverified"));
    //: Records whose label has a confidence below this probability
    add(Subset::BelowThreshold, tr("Below %1").arg(confidenceText(reviewThreshold)));
    add(Subset::Conflicts, tr("Conflicts"));
    //: Records where a job's label is not what people said
    add(Subset::Differing, tr("Differs from people"));
    //: Records whose answers are invalid and about which nobody has decided
    add(Subset::Invalid, tr("Invalid, undecided"));
    connect(&session, &ProjectSession::countsChanged, this, &SubsetPart::showCounts);
    connect(&session, &ProjectSession::definitionChanged, this, &SubsetPart::showCounts);
    connect(&session, &ProjectSession::requestChanged, this, &SubsetPart::showRequest);
}

void SubsetPart::add(Subset subset, const QString &name)
{
    PanelEntry *entry = addEntry(name);
    playRole(*entry, QAccessible::RadioButton);
    connect(entry, &PanelEntry::clicked, this, [this, subset] {
        const bool isConditional = subset == Subset::Unlabelled && hasCondition(m_session.definition());
        ListRequest request = isConditional ? askedOnly(subsetRequest(subset)) : subsetRequest(subset);
        request.sort = m_session.request().sort;
        m_session.setRequest(request);
        showRequest();
    });
    m_subsets.push_back(subset);
}

void SubsetPart::showCounts()
{
    const ProjectCounts &counts = m_session.counts();
    const LabelDefinition *current = m_session.definition();
    const ProjectCounts::ByDefinition *shown = nullptr;
    for (const auto &definition : counts.definitions) {
        if (current && definition.definition == current->id)
            shown = &definition;
    }
    for (size_t i = 0; i < m_subsets.size(); ++i) {
        // Of how many records it is asked is only known once they are listed.
        const bool isUnknown = m_subsets[i] == Subset::Unlabelled && hasCondition(current);
        entries()[i]->setValue(isUnknown ? QString() : countText(countIn(m_subsets[i], counts, shown)));
    }
}

void SubsetPart::showRequest()
{
    const auto shown = subsetOf(m_session.request().query);
    for (size_t i = 0; i < m_subsets.size(); ++i)
        entries()[i]->setChecked(shown == m_subsets[i]);
}

} // namespace tandem
