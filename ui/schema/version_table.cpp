// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/version_table.h"

#include "core/text/operation_text.h"
#include "core/text/wording.h"
#include "ui/delegates/field_delegate.h"
#include "ui/look/measure.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr std::pair<int, int> versionWidths[] = {{VersionTable::Number, 128},
                                                 {VersionTable::Name, 128},
                                                 {VersionTable::When, 128},
                                                 {VersionTable::Who, 80},
                                                 {VersionTable::Jobs, 56}};

} // namespace

QString versionText(const SchemaVersion &version)
{
    const QString number = countText(version.number);
    //: %1: the number of a version of the schema
    return version.isInForce ? VersionTable::tr("%1 · in force").arg(number) : number;
}

VersionTable::VersionTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("schemaVersions"));
    setAccessibleName(tr("Versions, newest first"));
    setHorizontalHeaderLabels({tr("version"), tr("name"), tr("saved"), tr("by"), tr("what was done"), tr("jobs")});
    setItemDelegate(new FieldDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(measure::row());
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto &[column, width] : versionWidths)
        header->resizeSection(column, std::max(measure::width(width), header->sectionSizeHint(column)));
    header->setSectionResizeMode(What, QHeaderView::Stretch);
}

void VersionTable::setVersions(const std::vector<SchemaVersion> &versions)
{
    const SchemaVersionId chosen = current() ? current()->id : SchemaVersionId();
    m_versions = versions;
    setRowCount(static_cast<int>(versions.size()));
    int place = 0;
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row, versions[static_cast<size_t>(row)]);
        if (versions[static_cast<size_t>(row)].id == chosen)
            place = row;
    }
    if (rowCount() > 0)
        setCurrentCell(place, Number);
}

void VersionTable::fillRow(int row, const SchemaVersion &version)
{
    const QString texts[] = {versionText(version),       version.name,
                             whenText(version.at),       version.person,
                             operationText(version.act), version.jobs > 0 ? countText(version.jobs) : QString()};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        setItem(row, column, item);
    }
}

const SchemaVersion *VersionTable::current() const
{
    const int row = currentRow();
    return row < 0 || row >= static_cast<int>(m_versions.size()) ? nullptr : &m_versions[static_cast<size_t>(row)];
}

} // namespace tandem
