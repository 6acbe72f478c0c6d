// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/base/cancel_token.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace tandem {

/// A file that a call names, in a form that can be read several times: "-" is standard input, and what comes through it
/// or through a pipe is kept in a temporary file as long as this lives. A file is taken as it is; other devices are
/// refused, for they may never end.
class SpooledInput
{
public:
    static Attempt<SpooledInput> open(const QString &path, const CancelToken &cancel);

    const QString &path() const { return m_path; }
    /// How people call it: the file's name, or "standard input".
    const QString &name() const { return m_name; }

private:
    SpooledInput() = default;

    QString m_path;
    QString m_name;
    std::unique_ptr<QTemporaryFile> m_spool;
};

} // namespace tandem
