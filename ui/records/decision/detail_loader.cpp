// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/detail_loader.h"

namespace tandem {

namespace {

constexpr size_t heldDetails = 64;

} // namespace

DetailLoader::DetailLoader(QObject *parent)
    : QObject(parent)
    , m_details(heldDetails)
{
}

void DetailLoader::setSource(Records *records)
{
    m_records = records;
    ++m_generation;
    m_details.clear();
    m_underWay.clear();
    m_outdated.clear();
}

const RecordDetail *DetailLoader::find(RecordId id)
{
    return m_details.find(id);
}

bool DetailLoader::isFresh(RecordId id) const
{
    return m_details.peek(id) && m_outdated.count(id) == 0 && m_underWay.count(id) == 0;
}

void DetailLoader::prepare(const std::vector<RecordId> &records)
{
    for (const RecordId id : records) {
        if (id.isValid() && (!m_details.peek(id) || m_outdated.count(id) > 0) && m_underWay.count(id) == 0)
            fetch(id);
    }
}

void DetailLoader::outdate(const std::vector<RecordId> &records)
{
    const std::vector<RecordId> held = m_details.keys();
    m_outdated.insert(m_underWay.begin(), m_underWay.end());
    if (records.empty())
        m_outdated.insert(held.begin(), held.end());
    for (const RecordId id : records) {
        if (m_details.peek(id))
            m_outdated.insert(id);
    }
}

void DetailLoader::fetch(RecordId id)
{
    if (!m_records)
        return;
    m_underWay.insert(id);
    m_outdated.erase(id);
    m_records->detail(id).then(this, [this, id, generation = m_generation](Result<RecordDetail> detail) {
        if (generation == m_generation)
            take(id, std::move(detail));
    });
}

void DetailLoader::take(RecordId id, Result<RecordDetail> detail)
{
    m_underWay.erase(id);
    if (!detail) {
        // A record that is gone is no failure: the list goes on without it.
        if (detail.error().code != ErrorCode::NotFound)
            emit failed(detail.error());
        return;
    }
    m_details.insert(id, std::move(*detail));
    if (m_outdated.count(id) > 0)
        fetch(id);
    emit ready(id);
}

} // namespace tandem
