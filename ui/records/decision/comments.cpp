// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/comments.h"

#include "core/project/decisions.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace tandem {

namespace {

/// Of all comments on a project that it does not have yet.
QString groupOf(const ProjectSession &session)
{
    const QByteArray path =
        QCryptographicHash::hash(session.project()->path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("comments/") + QString::fromLatin1(path);
}

} // namespace

Comments::Comments(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, &Comments::takeUnstored);
}

void Comments::store(const DecisionPlace &place, const QString &comment)
{
    // On very many records it is a bulk act, which is tried again by whoever wanted it.
    const QString key = place.records.size() == 1 ? QStringLiteral("%1/%2-%3-%4")
                                                        .arg(groupOf(m_session))
                                                        .arg(place.records.front().value)
                                                        .arg(place.definition.value)
                                                        .arg(place.person.value)
                                                  : QString();
    if (!key.isEmpty())
        QSettings().setValue(key, comment);
    write(place, comment, key);
}

// The project may be closed before it answers: what it stored is taken out of the settings all the same.
void Comments::write(const DecisionPlace &place, const QString &comment, const QString &key)
{
    m_session.project()
        ->decisions()
        .comment(place.person, place.records, place.definition, comment)
        .then(this, [this, key](const Result<std::vector<RecordId>> &stored) {
            if (!stored)
                m_session.report(stored.error());
            else if (!key.isEmpty())
                QSettings().remove(key);
        });
}

void Comments::takeUnstored()
{
    if (!m_session.hasProject() || !m_session.canWrite())
        return;
    QSettings settings;
    settings.beginGroup(groupOf(m_session));
    const QStringList names = settings.childKeys();
    settings.endGroup();
    for (const QString &name : names) {
        const QStringList ids = name.split(u'-');
        const QString key = groupOf(m_session) + u'/' + name;
        if (ids.size() == 3)
            write({RecordId(ids[0].toLongLong()),
                   {RecordId(ids[0].toLongLong())},
                   LabelDefinitionId(ids[1].toLongLong()),
                   AnnotatorId(ids[2].toLongLong()),
                   {}},
                  settings.value(key).toString(), key);
    }
}

} // namespace tandem
