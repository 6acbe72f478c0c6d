// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace tandem {

/// Where secrets rest between runs. Thread: any; answers come from a thread of the keyring's own.
class Keyring
{
public:
    virtual ~Keyring() = default;

    /// NotFound: there is no such entry. Failed: there is no keyring here, it is locked, or it does not answer; the
    /// sentence says which.
    virtual Pending<Result<QByteArray>> read(const QString &entry) = 0;
    virtual Pending<Result<void>> write(const QString &entry, const QByteArray &secret) = 0;
    virtual Pending<Result<void>> remove(const QString &entry) = 0;
};

/// The keyring of the system (Secret Service or KWallet), by QtKeychain. It never falls back on a file in plain text.
std::shared_ptr<Keyring> systemKeyring();

} // namespace tandem
