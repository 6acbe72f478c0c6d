// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_file.h"

#include "core/io/import_preview.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tandem {

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"tandem" || importSuffixes().contains(suffix) ? path : QString();
}

} // namespace tandem
