// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_icon_provider.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace tandem {

namespace {

QMimeType kindOf(const QFileInfo &file)
{
    return QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
}

} // namespace

QIcon NameIconProvider::icon(const QFileInfo &file) const
{
    if (!file.isFile())
        return QFileIconProvider::icon(file);
    const QMimeType kind = kindOf(file);
    const QIcon generic = QIcon::fromTheme(kind.genericIconName(), icon(IconType::File));
    return QIcon::fromTheme(kind.iconName(), generic);
}

QString NameIconProvider::type(const QFileInfo &file) const
{
    return file.isFile() ? kindOf(file).comment() : QFileIconProvider::type(file);
}

} // namespace tandem
