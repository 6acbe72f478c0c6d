// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/records.h"
#include "ui/models/page_cache.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>
#include <set>

namespace tandem {

/// The rows of a result list, fetched by pages as they are looked at, later and together, and kept in a bounded cache.
/// Never blocks. Thread: UI.
class RecordPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    explicit RecordPages(QObject *parent = nullptr);

    /// Where rows come from; null: nowhere. Forgets the list.
    void setSource(Records *records);
    /// Forgets the rows of the list before.
    void setList(ResultList list);
    /// The list has only gone on after its rows, which stay as they are.
    void setLongerList(ResultList list);
    const ResultList &list() const { return m_list; }
    int size() const { return static_cast<int>(m_list->size()); }
    /// The metadata that rows come with. Forgets the rows.
    void setMetadataColumns(const QStringList &columns);
    const QStringList &metadataColumns() const { return m_metadataColumns; }

    /// Fetches these records anew where they are held; all that are held if `records` is empty. The old rows are given
    /// until the new ones are there.
    void refresh(const std::vector<RecordId> &records);

    /// Null while the row is not there, or where the record is gone.
    const RecordRow *at(int row) const;
    bool isLoading(int row) const { return m_pages.peek(row / pageSize) == nullptr; }
    /// The same for a row that is looked at: where it is not there it is fetched, and `arrived` follows.
    const RecordRow *lookAt(int row);

signals:
    void arrived(int firstRow, int lastRow);
    /// A page could not be read.
    void failed(const tandem::Error &error);

private:
    struct Page
    {
        std::vector<std::optional<RecordRow>> rows; ///< empty: the record is gone
    };

    void forget();
    bool touches(int page, const std::set<RecordId> &changed) const;
    std::vector<RecordId> idsOf(int page) const;
    void want(int page);
    void fetchWanted();
    void fetch(int page);
    void take(int page, const std::vector<RecordId> &asked, std::vector<RecordRow> rows);
    void prefetch(int page);

    Records *m_records = nullptr;
    ResultList m_list;
    QStringList m_metadataColumns;
    Scope m_asked; ///< of what is still wanted: rows of this list with these columns
    PageCache<int, Page> m_pages;
    std::deque<int> m_wanted; ///< the one asked for last at the back
    QTimer m_fetchTimer;
    std::set<int> m_underWay;
    std::set<int> m_outdated; ///< held or under way, to be fetched once more
    int m_lastPage = 0;
    int m_prefetched = -1;
    int m_direction = 1;
};

} // namespace tandem
