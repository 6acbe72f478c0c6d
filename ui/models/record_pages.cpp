// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_pages.h"

#include <algorithm>
#include <cstdlib>

namespace tandem {

namespace {

constexpr size_t heldPages = 50;
constexpr size_t waitingPages = 4; // a screen shows at most two pages; older wishes are no longer looked at
constexpr size_t pagesUnderWay = 2;

ResultList noRecords()
{
    return std::make_shared<const std::vector<RecordId>>();
}

} // namespace

RecordPages::RecordPages(QObject *parent)
    : QObject(parent)
    , m_list(noRecords())
    , m_pages(heldPages)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0); // after the paint that asked: all rows that it wanted go in one request
    connect(&m_fetchTimer, &QTimer::timeout, this, &RecordPages::fetchWanted);
}

void RecordPages::forget()
{
    m_asked.renew();
    m_pages.clear();
    m_wanted.clear();
    m_underWay.clear();
    m_outdated.clear();
    m_lastPage = 0;
    m_prefetched = -1;
}

void RecordPages::setSource(Records *records)
{
    m_records = records;
    setList(noRecords());
}

void RecordPages::setList(ResultList list)
{
    m_list = std::move(list);
    forget();
}

void RecordPages::setLongerList(ResultList list)
{
    // The last page may have been a part of a page.
    if (size() % pageSize != 0)
        m_outdated.insert(size() / pageSize);
    m_list = std::move(list);
    for (const int page : std::set<int>(m_outdated))
        want(page);
}

void RecordPages::setMetadataColumns(const QStringList &columns)
{
    m_metadataColumns = columns;
    forget();
}

bool RecordPages::touches(int page, const std::set<RecordId> &changed) const
{
    const Page *held = m_pages.peek(page);
    return !held || changed.empty() || std::any_of(held->rows.begin(), held->rows.end(), [&changed](const auto &row) {
        return row && changed.count(row->id) > 0;
    });
}

void RecordPages::refresh(const std::vector<RecordId> &records)
{
    const std::set<RecordId> changed(records.begin(), records.end());
    m_outdated.insert(m_underWay.begin(), m_underWay.end());
    // The pages used last are the ones that are looked at: they go last, so that they are fetched first.
    std::vector<int> held = m_pages.keys();
    held.erase(std::remove_if(held.begin(), held.end(), [&](int page) { return !touches(page, changed); }), held.end());
    for (size_t i = held.size(); i-- > 0;) {
        if (i < waitingPages)
            want(held[i]);
        else
            m_pages.remove(held[i]);
    }
}

const RecordRow *RecordPages::at(int row) const
{
    const Page *page = row >= 0 ? m_pages.peek(row / pageSize) : nullptr;
    const size_t place = static_cast<size_t>(row % pageSize);
    return page && place < page->rows.size() && page->rows[place] ? &*page->rows[place] : nullptr;
}

const RecordRow *RecordPages::lookAt(int row)
{
    const int number = row / pageSize;
    const Page *page = m_pages.find(number);
    const size_t place = static_cast<size_t>(row % pageSize);
    if (!page || place >= page->rows.size()) {
        if (m_underWay.count(number) == 0) // else its answer is on the way, and once is enough
            want(number);
        return nullptr;
    }
    return page->rows[place] ? &*page->rows[place] : nullptr;
}

void RecordPages::want(int page)
{
    const auto known = std::find(m_wanted.begin(), m_wanted.end(), page);
    if (known != m_wanted.end())
        m_wanted.erase(known);
    m_wanted.push_back(page);
    if (m_wanted.size() > waitingPages)
        m_wanted.pop_front();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void RecordPages::fetchWanted()
{
    while (!m_wanted.empty() && m_underWay.size() < pagesUnderWay) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (m_underWay.count(page) == 0)
            fetch(page);
    }
}

std::vector<RecordId> RecordPages::idsOf(int page) const
{
    const size_t first = std::min(static_cast<size_t>(page) * pageSize, m_list->size());
    const size_t last = std::min(first + pageSize, m_list->size());
    return {m_list->begin() + static_cast<std::ptrdiff_t>(first), m_list->begin() + static_cast<std::ptrdiff_t>(last)};
}

void RecordPages::fetch(int page)
{
    std::vector<RecordId> ids = idsOf(page);
    if (!m_records || ids.empty())
        return;
    m_underWay.insert(page);
    m_outdated.erase(page);
    auto answer = m_records->rows(ids, m_metadataColumns);
    answer.then({this, m_asked}, [this, page, ids = std::move(ids)](Result<std::vector<RecordRow>> rows) {
        m_underWay.erase(page);
        if (rows)
            take(page, ids, std::move(*rows));
        else
            emit failed(rows.error());
        fetchWanted();
    });
}

void RecordPages::take(int page, const std::vector<RecordId> &asked, std::vector<RecordRow> rows)
{
    Page fetched;
    fetched.rows.resize(asked.size());
    size_t place = 0;
    for (RecordRow &row : rows) {
        while (place < asked.size() && asked[place] != row.id)
            ++place;
        if (place < asked.size())
            fetched.rows[place++] = std::move(row);
    }
    m_pages.insert(page, std::move(fetched));
    const int first = page * pageSize;
    emit arrived(first, std::min(first + static_cast<int>(asked.size()), size()) - 1);
    if (m_outdated.count(page) > 0)
        want(page);
    else if (m_wanted.empty())
        prefetch(page);
}

void RecordPages::prefetch(int page)
{
    if (page != m_lastPage)
        m_direction = page > m_lastPage ? 1 : -1;
    const int next = page + m_direction;
    const bool isStep = std::abs(page - m_lastPage) <= 1;
    m_lastPage = page;
    const bool exists = next >= 0 && next * pageSize < size();
    // Only one page ahead of what was looked at: a prefetched page does not ask for its own neighbour.
    if (isStep && exists && !m_pages.peek(next) && m_prefetched != page) {
        m_prefetched = next;
        want(next);
    }
}

} // namespace tandem
