// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/subset_choice.h"

#include "core/project/jobs.h"
#include "core/search/query_text.h"
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/spoken_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSpinBox>

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

constexpr int mostOfTheFirst = 100'000'000;

template <typename List>
QString sizeText(const List &list)
{
    return countText(static_cast<qint64>(list.size()));
}

} // namespace

SubsetChoice::SubsetChoice(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_subset(new QComboBox(this))
    , m_first(new QSpinBox(this))
{
    setSpokenName(m_subset, tr("Records"));
    m_first->setRange(1, mostOfTheFirst);
    m_first->setValue(100);
    m_first->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_first->setAccessibleName(tr("How many of them"));
    m_first->hide();
    addChoices();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_subset, 1);
    line->addWidget(m_first);
    connect(m_subset, &QComboBox::currentIndexChanged, this, [this] {
        m_first->setVisible(subset() == Subset::First || subset() == Subset::Random);
        draw();
        emit changed();
    });
    connect(m_first, &QSpinBox::valueChanged, this, [this] {
        draw();
        emit changed();
    });
    connect(&session, &ProjectSession::listChanged, this, &SubsetChoice::followList);
    followList();
    loadAll();
}

void SubsetChoice::addChoices()
{
    addItem(tr("All records"), Subset::All);
    addItem({}, Subset::CurrentList);
    if (m_session.selection().size() > 1)
        addItem(tr("Selection (%1)").arg(sizeText(m_session.selection())), Subset::Selection);
    addItem(tr("The first of the list"), Subset::First);
    addItem(tr("At random from the list"), Subset::Random);
}

void SubsetChoice::addItem(const QString &text, Subset subset)
{
    m_subset->addItem(text, static_cast<int>(subset));
}

void SubsetChoice::loadAll()
{
    m_session.project()->records().list({}, {}).then(this, [this](const Result<ResultList> &list) {
        if (!list)
            return emit failed(list.error().message);
        m_all = *list;
        m_subset->setItemText(m_subset->findData(static_cast<int>(Subset::All)),
                              tr("All records (%1)").arg(sizeText(*m_all)));
        emit changed();
    });
}

void SubsetChoice::offerRest(const Job &job)
{
    m_restOf = job;
    m_session.project()->jobs().rest(job.id).then(this, [this](const Result<ResultList> &rest) {
        if (!rest)
            return emit failed(rest.error().message);
        takeRest(*rest);
    });
}

void SubsetChoice::takeRest(const ResultList &rest)
{
    m_rest = rest;
    addItem(tr("Left by %1 (%2)").arg(jobName(m_restOf), sizeText(*rest)), Subset::Rest);
    m_subset->setCurrentIndex(m_subset->count() - 1);
}

bool SubsetChoice::isKnown() const
{
    return m_all && (!m_restOf.id.isValid() || m_rest) && (!isOfList() || m_session.isListComplete());
}

bool SubsetChoice::isOfList() const
{
    return subset() == Subset::CurrentList || subset() == Subset::First || subset() == Subset::Random;
}

// The list is known by its first rows before it is whole.
void SubsetChoice::followList()
{
    const QString text = m_session.isListComplete() ? tr("Current list (%1)").arg(sizeText(*m_session.list()))
                                                    : tr("Current list (still being read)");
    m_subset->setItemText(m_subset->findData(static_cast<int>(Subset::CurrentList)), text);
    if (!isOfList())
        return;
    draw();
    emit changed();
}

SubsetChoice::Subset SubsetChoice::subset() const
{
    return static_cast<Subset>(m_subset->currentData().toInt());
}

bool SubsetChoice::isPartOfEarlierJob() const
{
    return subset() == Subset::Rest && static_cast<qint64>(m_rest->size()) < m_restOf.itemCount;
}

std::vector<RecordId> SubsetChoice::records() const
{
    const std::vector<RecordId> &list = *m_session.list();
    switch (subset()) {
    case Subset::All:
        return m_all ? *m_all : std::vector<RecordId>();
    case Subset::CurrentList:
        return list;
    case Subset::Selection:
        return m_session.selection();
    case Subset::Rest:
        return *m_rest;
    case Subset::Random:
        return m_drawn;
    case Subset::First:
        return {list.begin(), list.begin() + std::min<qptrdiff>(m_first->value(), static_cast<qptrdiff>(list.size()))};
    }
    return {};
}

// Once for each choice: what the preview counts is what the job gets.
void SubsetChoice::draw()
{
    m_drawn.clear();
    if (subset() != Subset::Random)
        return;
    const std::vector<RecordId> &list = *m_session.list();
    std::sample(list.begin(), list.end(), std::back_inserter(m_drawn), m_first->value(), *QRandomGenerator::global());
}

SubsetDescription SubsetChoice::description() const
{
    SubsetDescription description;
    const QString query = queryText(m_session.request().query);
    const bool isFound = subset() == Subset::CurrentList || subset() == Subset::First;
    if (isFound && !query.isEmpty()) {
        description.code = SubsetCode::Query;
        description.query = query;
    }
    if (subset() == Subset::First)
        description.first = m_first->value();
    // Which ones chance took is known by the job's own list alone, as with a selection.
    if (subset() == Subset::Selection || subset() == Subset::Random) {
        description.code = SubsetCode::Selection;
        description.selected = static_cast<qint64>(records().size());
    }
    if (subset() == Subset::Rest) {
        description.code = SubsetCode::Rest;
        description.restOf = m_restOf.id;
        description.agent = m_restOf.agentName;
        description.agentVersion = m_restOf.agentVersionNumber;
    }
    return description;
}

} // namespace tandem
