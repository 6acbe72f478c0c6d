// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_identity.h"
#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <memory>

namespace tandem {

/// Where a file is that was opened by a name.
struct FilePlace
{
    enum class State {
        InPlace,      ///< the name leads to it
        Moved,        ///< it has another name, and nothing has the old one
        Replaced,     ///< another file has its name
        Gone,         ///< removed
        Overwritten,  ///< the name leads to it, but it holds what another program wrote
        LostCompanion ///< it is in its place, but what lies beside it and belongs to it is not
    };

    State state = State::InPlace;
    QString now; ///< of one that has another name
};

/// Keeps hold of a file without opening it for reading or writing, to know it again: closing a second opening of a file
/// would let go of the locks that SQLite has on it. Thread: any.
class HeldFile
{
public:
    /// `companion`: the ending of a file beside it that is held, too, if it is there.
    explicit HeldFile(const QString &path, const QString &companion = {});
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    const QString &path() const { return m_path; }
    /// Some microseconds; longer only where the file system is slow.
    FilePlace place() const;
    /// Failed where the file is not in its place: what happened, and what to do.
    Result<void> check() const;
    /// Told by whoever knows what it should hold; for ever.
    void tellOverwritten() const { m_isOverwritten = true; }
    bool isOverwritten() const { return m_isOverwritten; }
    bool hasLostCompanion() const;

private:
    bool isRemoved() const;
    QString nameNow() const;

    QString m_path; // through links
    int m_descriptor = -1;
    std::optional<FileIdentity> m_identity;
    std::unique_ptr<HeldFile> m_companion;
    mutable std::atomic<bool> m_isOverwritten = false;
};

} // namespace tandem
