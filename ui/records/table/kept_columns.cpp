// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/kept_columns.h"

#include <QCryptographicHash>
#include <QSettings>

namespace tandem {

namespace {

/// With a hash that every version of Qt and every processor gives alike: settings outlive both.
QString columnsKey(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("columns/") + QString::fromLatin1(hash.toHex());
}

/// The key of versions up to 0.1.
QString olderColumnsKey(const QString &project)
{
    return QStringLiteral("columns/") + QString::number(qHash(project), 16);
}

} // namespace

QStringList keptColumns(const QString &project)
{
    QSettings settings;
    const QString older = olderColumnsKey(project);
    if (settings.contains(older)) {
        if (!settings.contains(columnsKey(project)))
            settings.setValue(columnsKey(project), settings.value(older));
        settings.remove(older);
    }
    return settings.value(columnsKey(project)).toStringList();
}

void keepColumns(const QString &project, const QStringList &columns)
{
    QSettings().setValue(columnsKey(project), columns);
}

} // namespace tandem
