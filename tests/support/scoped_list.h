// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/catalogue/users_catalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tandem {

/// A user's list of models as long as this object lives. The test has set a path of its own for settings.
class ScopedList
{
public:
    explicit ScopedList(const QByteArray &json)
    {
        QDir().mkpath(QFileInfo(usersCatalogueFile()).absolutePath());
        QFile file(usersCatalogueFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("The list of models cannot be written.");
    }
    ~ScopedList() { QFile::remove(usersCatalogueFile()); }
    ScopedList(const ScopedList &) = delete;
    ScopedList &operator=(const ScopedList &) = delete;
};

} // namespace tandem
