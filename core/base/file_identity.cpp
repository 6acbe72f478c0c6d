// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace tandem {

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileIdentity{facts.st_dev, facts.st_ino};
}

} // namespace tandem
