// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_file.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tandem {

QString droppedFile(const QMimeData &data)
{
    static const QStringList suffixes = {QStringLiteral("tandem"), QStringLiteral("csv"),  QStringLiteral("tsv"),
                                         QStringLiteral("txt"),    QStringLiteral("json"), QStringLiteral("jsonl"),
                                         QStringLiteral("ndjson")};
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace tandem
