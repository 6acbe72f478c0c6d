// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/views.h"
#include "core/project/records.h"
#include "ui/models/page_cache.h"

#include <QObject>

#include <set>

namespace tandem {

/// Everything about the records that are looked at now and next. Fetches ahead, so that the next record shows at once.
/// Thread: UI.
class DetailLoader : public QObject
{
    Q_OBJECT

public:
    explicit DetailLoader(QObject *parent = nullptr);

    /// Where details come from; null: nowhere. Forgets what is held.
    void setSource(Records *records);
    /// Null while it is not there; an outdated one is given until the new one has come.
    const RecordDetail *find(RecordId id);
    /// Whether what is held tells the latest that is known to have changed.
    bool isFresh(RecordId id) const;
    /// Fetches what of these is not held, in this order; `ready` follows for each.
    void prepare(const std::vector<RecordId> &records);
    /// These have changed (empty: any may have): they are fetched anew when they are next prepared.
    void outdate(const std::vector<RecordId> &records);

signals:
    void ready(tandem::RecordId id);
    void failed(const tandem::Error &error);

private:
    void fetch(RecordId id);
    void take(RecordId id, Result<RecordDetail> detail);

    Records *m_records = nullptr;
    PageCache<RecordId, RecordDetail> m_details;
    std::set<RecordId> m_underWay;
    std::set<RecordId> m_outdated;
    int m_generation = 0;
};

} // namespace tandem
