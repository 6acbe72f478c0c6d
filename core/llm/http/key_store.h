// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyring.h"
#include "core/llm/http/endpoint.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace tandem {

/// Where the key for an address comes from.
enum class KeyPlace { None, Keyring, Environment, ThisRun };

/// The keys that people entered, one for each address's origin: in the system's keyring or, where there is none, in
/// memory for this run only. What was entered is preferred to the environment. Which origins have an entry in the
/// keyring is remembered in the user's settings (keys.ini, no secret), so that nobody is asked to unlock a keyring that
/// holds nothing of ours. Thread: any.
class KeyStore
{
public:
    explicit KeyStore(std::shared_ptr<Keyring> keyring = systemKeyring());
    ~KeyStore(); ///< overwrites what it holds

    /// Fetches the key of an agent's origin from the keyring, if one is there. To be waited for before `source` is
    /// asked for that origin. Fails with a sentence where the keyring should hold one and does not give it.
    Pending<Result<void>> load(const AgentConfiguration &agent);

    /// Never waits: what was entered or loaded, else what the environment holds.
    KeySource source() const;

    /// Keeps a key. `ThisRun` where the keyring did not take it.
    Pending<Result<KeyPlace>> save(const AgentConfiguration &agent, const QByteArray &key);
    /// Forgets what was entered, also in the keyring.
    Pending<Result<void>> forget(const AgentConfiguration &agent);

    KeyPlace placeOf(const AgentConfiguration &agent) const;

private:
    struct Held;
    std::shared_ptr<Keyring> m_keyring;
    std::shared_ptr<Held> m_held; // shared with what is under way
};

} // namespace tandem
