// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/record_list.h"

namespace tandem {

namespace {

constexpr int firstRows = 200;

ResultList emptyList()
{
    return std::make_shared<const std::vector<RecordId>>();
}

} // namespace

RecordList::RecordList(const OpenProject &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_records(emptyList())
{
}

RecordList::~RecordList()
{
    m_cancel.cancel();
}

void RecordList::setRequest(const ListRequest &request)
{
    m_request = request;
    emit requestChanged();
    load();
}

void RecordList::loadFor(LabelDefinitionId definition)
{
    m_request.definition = definition;
    load();
}

void RecordList::forget()
{
    stopAsking();
    m_request = {};
    m_records = emptyList();
    m_isComplete = !m_open.isOpen();
}

void RecordList::stopAsking()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_asked.renew();
    m_isAsking = false;
    m_isBehind = false;
}

void RecordList::load()
{
    stopAsking();
    if (!m_open.isOpen())
        return;
    m_isComplete = false;
    m_isAsking = true;
    Records &records = m_open.project()->records();
    records.firstOf(m_request, firstRows, m_cancel).then({this, m_asked}, [this](const Result<ResultList> &first) {
        if (first && !m_isComplete)
            take(*first, (*first)->size() < firstRows);
    });
    records.list(m_request, m_cancel).then({this, m_asked}, [this](const Result<ResultList> &all) { takeAll(all); });
}

void RecordList::follow()
{
    if (m_isAsking)
        m_isBehind = true;
    else
        load();
}

void RecordList::takeAll(const Result<ResultList> &all)
{
    m_isAsking = false;
    if (all)
        take(*all, true);
    else
        emit failed(all.error());
    // Unless whoever heard that has asked for another, or closed the project.
    if (m_isBehind)
        load();
}

void RecordList::take(ResultList records, bool isComplete)
{
    m_records = records ? std::move(records) : emptyList();
    m_isComplete = isComplete;
    emit changed();
}

} // namespace tandem
