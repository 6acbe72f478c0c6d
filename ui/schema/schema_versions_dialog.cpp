// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_versions_dialog.h"

#include "core/project/project.h"
#include "core/project/schemas.h"
#include "core/text/schema_difference.h"
#include "ui/schema/version_table.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/scroll_frame.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int otherCharacters = 16;
constexpr int longestVersionName = 80;

} // namespace

SchemaVersionsDialog::SchemaVersionsDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Versions of the schema"), parent)
    , m_session(session)
{
    resize(880, 560);
    auto *body = new ScrollFrame(makeBody(), windowTitle(), this);
    body->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setBody(body);
    notes()->addWidget(
        noteLabel(tr("Each saved change makes a version. A job keeps the one that it ran under."), this));
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_versions, &QTableWidget::itemSelectionChanged, this, &SchemaVersionsDialog::followSelection);
    connect(m_name, &QLineEdit::returnPressed, this, &SchemaVersionsDialog::nameVersion);
    connect(m_giveName, &QPushButton::clicked, this, &SchemaVersionsDialog::nameVersion);
    connect(m_other, &QComboBox::currentIndexChanged, this, &SchemaVersionsDialog::compare);
    followSelection();
    load();
}

QWidget *SchemaVersionsDialog::makeBody()
{
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(measure::grid);
    m_versions = new VersionTable(body);
    m_difference = new QListWidget(body);
    m_difference->setObjectName(QStringLiteral("schemaDifference"));
    m_difference->setAccessibleName(tr("What is different"));
    m_difference->setWordWrap(true);
    m_difference->setTextElideMode(Qt::ElideNone);
    m_difference->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_versions, 3);
    rows->addWidget(makeActs());
    rows->addWidget(m_difference, 2);
    return body;
}

QWidget *SchemaVersionsDialog::makeActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    m_name = new QLineEdit(box);
    m_name->setObjectName(QStringLiteral("versionName"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_name->setPlaceholderText(tr("Name of this version"));
    m_name->setMaxLength(longestVersionName);
    m_giveName = new KeyButton(tr("Give this name"), {}, box);
    m_giveName->setObjectName(QStringLiteral("nameVersion"));
    m_giveName->setAutoDefault(false);
    m_other = new QComboBox(box);
    m_other->setObjectName(QStringLiteral("otherVersion"));
    setSpokenName(m_other, tr("Version to compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(otherCharacters);
    line->addWidget(m_name, 1);
    line->addWidget(m_giveName);
    line->addSpacing(2 * measure::grid);
    line->addWidget(textLabel(tr("compared with"), FontRole::Small, box));
    line->addWidget(m_other, 1);
    return box;
}

void SchemaVersionsDialog::load()
{
    m_session.project()->schemas().versions().then(this, [this](const Result<std::vector<SchemaVersion>> &versions) {
        if (versions)
            showAll(*versions);
        else
            tell(versions.error());
    });
}

void SchemaVersionsDialog::showAll(const std::vector<SchemaVersion> &versions)
{
    if (versions.empty())
        message().showMessage(Tone::Neutral, tr("The schema was never saved."));
    {
        const QSignalBlocker blocker(m_versions);
        m_versions->setVersions(versions);
    }
    followSelection();
}

void SchemaVersionsDialog::followSelection()
{
    const SchemaVersion *chosen = m_versions->current();
    m_name->setText(chosen ? chosen->name : QString());
    m_name->setEnabled(chosen && m_session.canWrite());
    m_giveName->setEnabled(chosen && m_session.canWrite());
    m_other->setEnabled(chosen);
    if (!chosen)
        return;
    fillOthers(*chosen);
    compare();
}

// At first the one before it.
void SchemaVersionsDialog::fillOthers(const SchemaVersion &chosen)
{
    const QSignalBlocker blocker(m_other);
    m_other->clear();
    int before = -1;
    for (const SchemaVersion &version : m_versions->versions()) {
        if (version.id == chosen.id)
            continue;
        //: %1: the number of a version of the schema
        const QString number = tr("version %1").arg(versionText(version));
        //: %1: a version of the schema, %2: its name
        m_other->addItem(version.name.isEmpty() ? number : tr("%1: %2").arg(number, version.name), version.id.value);
        if (before < 0 && version.number < chosen.number)
            before = m_other->count() - 1;
    }
    m_other->addItem(tr("an empty schema"), qint64(0));
    m_other->setCurrentIndex(before < 0 ? m_other->count() - 1 : before);
}

void SchemaVersionsDialog::nameVersion()
{
    const SchemaVersion *chosen = m_versions->current();
    if (!chosen)
        return;
    m_session.project()
        ->schemas()
        .name(chosen->id, m_name->text().trimmed())
        .then(this, [this](const Result<void> &named) {
            if (!named)
                return tell(named.error());
            message().clear();
            load();
        });
}

void SchemaVersionsDialog::compare()
{
    const SchemaVersion *chosen = m_versions->current();
    if (!chosen)
        return;
    m_asked.renew();
    const SchemaVersionId other(m_other->currentData().toLongLong());
    Schemas &schemas = m_session.project()->schemas();
    // The older one first, whichever was chosen.
    const bool isOlder = other.isValid() && other < chosen->id;
    const auto show = [this, isOlder, other](const Schema &mine, const Schema &theirs) {
        if (isOlder || !other.isValid())
            showDifference(theirs, mine);
        else
            showDifference(mine, theirs);
    };
    schemas.ofVersion(chosen->id).then({this, m_asked}, [this, other, show](const auto &mine) {
        if (!mine)
            return tell(mine.error());
        if (!other.isValid())
            return show(*mine, {});
        m_session.project()->schemas().ofVersion(other).then({this, m_asked},
                                                             [this, show, mine = *mine](const auto &theirs) {
                                                                 if (theirs)
                                                                     show(mine, *theirs);
                                                                 else
                                                                     tell(theirs.error());
                                                             });
    });
}

void SchemaVersionsDialog::showDifference(const Schema &before, const Schema &after)
{
    QStringList lines = schemaDifference(before, after);
    if (lines.isEmpty())
        lines.append(tr("They mean the same."));
    m_difference->clear();
    m_difference->addItems(lines);
}

void SchemaVersionsDialog::tell(const Error &error)
{
    message().showMessage(Tone::Bad, error.message);
}

} // namespace tandem
