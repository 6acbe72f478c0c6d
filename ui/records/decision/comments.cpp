// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/comments.h"

#include "core/project/decisions.h"

#include <QSettings>
#include <QStringList>

namespace tandem {

namespace {

constexpr int pauseOfTyping = 400; // milliseconds

/// Of all comments on a project that it does not have yet.
QString groupOf(const ProjectSession &session)
{
    return QStringLiteral("comments/") + session.project()->uuid();
}

/// Empty: on very many records it is a bulk act, which is tried again by whoever wanted it.
QString keyOf(const ProjectSession &session, const DecisionPlace &place)
{
    if (place.records.size() != 1)
        return {};
    return QStringLiteral("%1/%2-%3-%4")
        .arg(groupOf(session))
        .arg(place.records.front().value)
        .arg(place.definition.value)
        .arg(place.person.value);
}

} // namespace

Comments::Comments(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(pauseOfTyping);
    connect(&m_writing, &QTimer::timeout, this, &Comments::writeDrafts);
    connect(&session, &ProjectSession::projectChanged, this, [this] { takeUnstored(); });
}

Comments::~Comments()
{
    writeDrafts();
}

void Comments::store(const DecisionPlace &place, const QString &comment)
{
    const QString key = keyOf(m_session, place);
    m_drafts.remove(key);
    if (!key.isEmpty())
        QSettings().setValue(key, comment);
    write(place, comment, key, false);
}

void Comments::keepDraft(const DecisionPlace &place, const QString &text, const QString &before)
{
    if (!m_session.hasProject() || !m_session.canWrite() || place.records.size() != 1 || !place.person.isValid())
        return;
    const bool isNothing = text == before || text.trimmed().isEmpty();
    m_drafts.insert(keyOf(m_session, place), isNothing ? QString() : text);
    if (!m_writing.isActive()) // not begun anew by each key: who types without a pause is kept, too
        m_writing.start();
}

void Comments::writeDrafts()
{
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (draft.value().isNull())
            QSettings().remove(draft.key());
        else
            QSettings().setValue(draft.key(), draft.value());
    }
    m_drafts.clear();
}

// The project may be closed before it answers: what it stored is taken out of the settings all the same.
void Comments::write(const DecisionPlace &place, const QString &comment, const QString &key, bool isRestored)
{
    m_session.project()
        ->decisions()
        .comment(place.person, place.records, place.definition, comment)
        .then(this, [this, comment, key, isRestored](const Result<std::vector<RecordId>> &stored) {
            const bool isNowhere = stored && stored->empty() && !comment.isEmpty();
            if (isNowhere)
                giveUp(comment, key, {ErrorCode::NotFound, tr("The record is not in the project any more."), {}});
            else if (stored && !key.isEmpty())
                QSettings().remove(key);
            else if (!stored && stored.error().code == ErrorCode::NotFound)
                giveUp(comment, key, stored.error());
            else if (!stored)
                m_session.report(stored.error());
            if (stored && !isNowhere && isRestored)
                //: %1: the text of a comment
                emit restored(tr("A comment that was typed before the program ended was stored: “%1”.").arg(comment));
        });
}

/// What can never be stored is told once, with its text.
void Comments::giveUp(const QString &comment, const QString &key, const Error &reason)
{
    if (!key.isEmpty())
        QSettings().remove(key);
    //: %1: the text of a comment; %2: a sentence that says why
    const QString sentence = tr("A comment has no place any more: “%1”. %2").arg(comment, reason.message);
    m_session.report({reason.code, sentence, reason.detail});
}

void Comments::takeUnstored()
{
    writeDrafts();
    if (!m_session.hasProject() || !m_session.canWrite())
        return;
    QSettings settings;
    settings.beginGroup(groupOf(m_session));
    const QStringList names = settings.childKeys();
    settings.endGroup();
    for (const QString &name : names)
        takeUnstored(name);
}

void Comments::takeUnstored(const QString &name)
{
    const QStringList ids = name.split(u'-');
    if (ids.size() != 3)
        return;
    const QString key = groupOf(m_session) + u'/' + name;
    const RecordId record(ids[0].toLongLong());
    const QString comment = QSettings().value(key).toString();
    write({record, {record}, LabelDefinitionId(ids[1].toLongLong()), AnnotatorId(ids[2].toLongLong()), {}}, comment,
          key, true);
}

} // namespace tandem
