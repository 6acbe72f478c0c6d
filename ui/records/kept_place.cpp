// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/kept_place.h"

#include "ui/records/records_page.h"

#include <QCryptographicHash>
#include <QSettings>

namespace tandem {

namespace {

using namespace std::chrono_literals;
constexpr auto pauseBeforeKeeping = 2s; // whoever steps through a list does not write with each step

QString groupOf(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("place/") + QString::fromLatin1(hash.toHex());
}

void writeSort(QSettings &settings, const Sort &sort)
{
    settings.setValue(QStringLiteral("sort"), static_cast<int>(sort.key));
    settings.setValue(QStringLiteral("ascending"), sort.ascending);
    settings.setValue(QStringLiteral("metadata"), sort.metadataName);
}

Sort readSort(const QSettings &settings)
{
    const int key = settings.value(QStringLiteral("sort"), 0).toInt();
    const bool isKnown = key >= 0 && key <= static_cast<int>(SortKey::Annotator);
    if (!isKnown)
        return {};
    return {static_cast<SortKey>(key), settings.value(QStringLiteral("ascending"), true).toBool(),
            settings.value(QStringLiteral("metadata")).toString()};
}

} // namespace

KeptPlace::KeptPlace(CurrentRecord &record, RecordsPage &page)
    : QObject(&page)
    , m_record(record)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeKeeping);
    connect(&m_soon, &QTimer::timeout, this, &KeptPlace::keep);
    connect(&record.queue, &RecordQueue::moved, this, &KeptPlace::keepSoon);
    connect(&page, &RecordsPage::lookChanged, this, &KeptPlace::keepSoon);
    connect(&record.session, &ProjectSession::requestChanged, this, &KeptPlace::keepSoon);
    connect(&record.session, &ProjectSession::definitionChanged, this, &KeptPlace::keepSoon);
    connect(&record.session, &ProjectSession::aboutToLeaveProject, this, &KeptPlace::keep);
    connect(&record.session, &ProjectSession::projectChanged, this, &KeptPlace::goThere);
    connect(&record.session, &ProjectSession::schemaChanged, this, &KeptPlace::sortAsBefore);
    connect(&record.session, &ProjectSession::listChanged, this,
            [this] { m_isToSort = m_isToSort && !m_record.session.isListComplete(); });
}

void KeptPlace::keepSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void KeptPlace::keep()
{
    m_soon.stop();
    // What was kept before is still to be gone to.
    if (!m_record.session.hasProject() || m_isToSort || !m_record.session.current().isValid())
        return;
    QSettings settings;
    settings.beginGroup(groupOf(m_record.session.project()->path()));
    settings.setValue(QStringLiteral("record"), m_record.session.current().value);
    if (const LabelDefinition *definition = m_record.session.definition())
        settings.setValue(QStringLiteral("label"), definition->id.value);
    settings.setValue(QStringLiteral("single"), m_page.look() == RecordsPage::Look::Single);
    writeSort(settings, m_record.session.request().sort);
}

void KeptPlace::goThere()
{
    m_isToSort = m_record.session.hasProject();
    if (!m_isToSort)
        return;
    QSettings settings;
    settings.beginGroup(groupOf(m_record.session.project()->path()));
    const RecordId record(settings.value(QStringLiteral("record"), 0).toLongLong());
    if (record.isValid())
        m_record.session.setSelection(record, {record});
    if (settings.value(QStringLiteral("single"), false).toBool())
        m_page.setLook(RecordsPage::Look::Single);
}

// The order may be that of a label, which the list does not know before the schema is there.
void KeptPlace::sortAsBefore()
{
    if (!m_isToSort || m_record.session.schema().version == 0)
        return;
    m_isToSort = false;
    QSettings settings;
    settings.beginGroup(groupOf(m_record.session.project()->path()));
    m_record.session.setDefinition(LabelDefinitionId(settings.value(QStringLiteral("label"), 0).toLongLong()));
    ListRequest request = m_record.session.request();
    request.sort = readSort(settings);
    if (request.sort != m_record.session.request().sort)
        m_record.session.setRequest(request);
}

} // namespace tandem
