// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/current_person.h"

#include <QSettings>

namespace tandem {

namespace {

QString nameKey()
{
    return QStringLiteral("person/name");
}

} // namespace

CurrentPerson::CurrentPerson(const OpenProject &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_name(QSettings().value(nameKey()).toString())
{
}

void CurrentPerson::setName(const QString &name)
{
    m_name = name.trimmed();
    QSettings().setValue(nameKey(), m_name);
    forget();
    emit changed();
    find();
}

void CurrentPerson::forget()
{
    m_asked.renew();
    m_person = {};
}

void CurrentPerson::find()
{
    if (!m_open.canWrite() || m_name.isEmpty())
        return;
    m_open.project()->person(m_name).then({this, m_asked}, [this](const Result<Annotator> &person) {
        if (!person) {
            emit failed(person.error());
            return;
        }
        m_person = *person;
        emit changed();
    });
}

} // namespace tandem
