// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/wire/adaptation.h"

#include <QString>

#include <mutex>
#include <vector>

namespace tandem {

/// What a model at an address was found to refuse. Learned by sending, never asked for, and kept until a person resets
/// it.
struct Capability
{
    QString provider; ///< its word in agents: "openai", "anthropic", …
    QString baseUrl;  ///< without a slash at its end
    QString model;
    Adaptation adaptation;
    Milliseconds learnedAt = 0; ///< UTC; 0: nothing is known

    bool isKnown() const { return learnedAt > 0; }
};

/// Keeps what was learned, by provider, base URL and model, in a JSON file of the user's configuration folder. The file
/// holds no key and no text. Thread: any. A file that cannot be read counts as empty and is told of by `problem`.
class CapabilityFile
{
public:
    /// `path` may be empty: then nothing outlives the object. The folder is made when something is first learned.
    explicit CapabilityFile(QString path);

    Capability of(const AgentConfiguration &agent) const;
    std::vector<Capability> all() const;
    /// Adds to what is known; what other processes wrote meanwhile is kept.
    Result<void> learn(const AgentConfiguration &agent, const Adaptation &adaptation);
    Result<void> forget(const AgentConfiguration &agent);
    Result<void> forgetAll();
    /// A sentence where the file could not be read; empty otherwise.
    QString problem() const;

    /// "capabilities.json" in the configuration folder of the user.
    static QString defaultPath();

private:
    void read();
    Result<void> write() const;

    QString m_path;
    mutable std::mutex m_mutex;
    std::vector<Capability> m_known; // guarded by m_mutex, as is what follows
    QString m_problem;
};

} // namespace tandem
