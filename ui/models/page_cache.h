// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tandem {

/// Keeps the `capacity` values that were used last. Looking one up counts as using it.
template <typename Key, typename Value>
class PageCache
{
public:
    explicit PageCache(size_t capacity)
        : m_capacity(capacity > 0 ? capacity : 1)
    {
    }

    /// Null where the key is not held. The pointer stays good until the next `insert`, `remove` or `clear`.
    Value *find(const Key &key)
    {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &m_entries.front().second;
    }

    /// As `find`, without counting as use.
    const Value *peek(const Key &key) const
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? nullptr : &found->second->second;
    }

    void insert(const Key &key, Value value)
    {
        remove(key);
        m_entries.emplace_front(key, std::move(value));
        m_places[key] = m_entries.begin();
        if (m_entries.size() <= m_capacity)
            return;
        m_places.erase(m_entries.back().first);
        m_entries.pop_back();
    }

    void remove(const Key &key)
    {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return;
        m_entries.erase(found->second);
        m_places.erase(found);
    }

    void clear()
    {
        m_entries.clear();
        m_places.clear();
    }

    size_t size() const { return m_entries.size(); }

    /// The keys held, the one used last first.
    std::vector<Key> keys() const
    {
        std::vector<Key> result;
        for (const auto &entry : m_entries)
            result.push_back(entry.first);
        return result;
    }

private:
    using Entries = std::list<std::pair<Key, Value>>;

    size_t m_capacity;
    Entries m_entries;
    std::unordered_map<Key, typename Entries::iterator> m_places;
};

} // namespace tandem
