// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/comment_drafts.h"

#include <QCryptographicHash>
#include <QSettings>

namespace tandem {

namespace {

/// Empty where there is nothing to remark on.
QString keyOf(const ProjectSession &session)
{
    const LabelDefinition *definition = session.definition();
    if (!session.hasProject() || !definition || !session.current().isValid() || !session.person().id.isValid())
        return {};
    const QByteArray project =
        QCryptographicHash::hash(session.project()->path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("comments/%1/%2-%3-%4")
        .arg(QString::fromLatin1(project))
        .arg(session.current().value)
        .arg(definition->id.value)
        .arg(session.person().id.value);
}

} // namespace

QString commentDraft(const ProjectSession &session)
{
    const QString key = keyOf(session);
    return key.isEmpty() ? QString() : QSettings().value(key).toString();
}

void keepCommentDraft(const ProjectSession &session, const QString &comment)
{
    const QString key = keyOf(session);
    if (key.isEmpty())
        return;
    QSettings settings;
    if (comment.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, comment);
}

} // namespace tandem
