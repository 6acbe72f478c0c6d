// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>

namespace tandem {

/// Icons and kinds of files by their names alone: Qt's own provider opens a file to see what is in it, and closing an
/// open project once more drops SQLite's locks on it.
class NameIconProvider : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &file) const override;
    QString type(const QFileInfo &file) const override;
};

} // namespace tandem
