// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/provider.h"

#include <mutex>
#include <set>
#include <string>

namespace tandem {

namespace {

/// Keeps one copy of each word for good: there are few, and providers are copied everywhere.
const char *kept(const std::string &word)
{
    static std::mutex mutex;
    static std::set<std::string> words; // addresses stay
    const std::lock_guard lock(mutex);
    return words.insert(word).first->c_str();
}

} // namespace

Provider::Provider(const QString &word)
    : m_word(kept(word.toStdString()))
{
}

} // namespace tandem
