// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/change_counts.h"

#include "core/project/project.h"
#include "core/project/records.h"
#include "core/text/wording.h"
#include "ui/schema/change_text.h"
#include "ui/session/project_session.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t conflictIdsShown = 8;
constexpr int linesReserved = 2; // for counts of every kind, in any language

} // namespace

ChangeCounts::ChangeCounts(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conflicts(new ProblemList(Tone::Warn, tr("Conflicts"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * measure::grid);
    grid->setVerticalSpacing(measure::grid / 2);
    grid->setColumnStretch(1, 1);
    m_changes = addRow(*grid, tr("Changes"), "countChanges");
    m_goes = addRow(*grid, tr("Goes"), "countGoes");
    m_stays = addRow(*grid, tr("Stays"), "countStays");
    m_records = addRow(*grid, tr("Records"), "countRecords");
    m_changes->setMinimumHeight(linesReserved * m_changes->fontMetrics().lineSpacing());
    column->addLayout(grid);
    m_conditions = noteLabel({}, this);
    m_conditions->setObjectName(QStringLiteral("countConditions"));
    m_conditions->setProperty("dim", false);
    m_conditions->hide();
    column->addWidget(m_conditions);
    column->addWidget(m_conflicts);
    m_conflicts->setLinksBelow(true);
    showWaiting();
}

QLabel *ChangeCounts::addRow(QGridLayout &grid, const QString &caption, const char *name)
{
    QLabel *what = textLabel(caption, FontRole::Small, this);
    QLabel *text = noteLabel({}, this);
    text->setObjectName(QString::fromLatin1(name));
    text->setProperty("dim", false);
    text->setAccessibleName(caption);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.addWidget(what, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
    return text;
}

void ChangeCounts::showAll(const QString &text)
{
    ++m_shown;
    for (QLabel *label : {m_changes, m_goes, m_stays, m_records})
        label->setText(text);
    m_conditions->hide();
    m_conflicts->clear();
}

void ChangeCounts::showWaiting()
{
    showAll(tr("counting…"));
}

void ChangeCounts::showNothing()
{
    showAll(QStringLiteral("–"));
}

void ChangeCounts::showCounts(const SchemaEditCounts &counts)
{
    const ChangeText text = changeText(counts);
    showAll({});
    m_changes->setText(text.changes);
    m_goes->setText(text.goes);
    m_stays->setText(text.stays);
    m_records->setText(countText(counts.records));
    m_conditions->setText(conditionText(counts));
    m_conditions->setVisible(!counts.askedEverywhere.isEmpty());
    if (counts.conflicts > 0)
        showConflicts(counts);
}

void ChangeCounts::showConflicts(const SchemaEditCounts &counts)
{
    const size_t named = std::min(conflictIdsShown, counts.conflicting.size());
    const std::vector<RecordId> first(counts.conflicting.begin(),
                                      counts.conflicting.begin() + static_cast<std::ptrdiff_t>(named));
    showConflictsOf(counts, {});
    m_session.project()->records().rows(first, {}).then(
        this, [this, counts, shown = m_shown](const Result<std::vector<RecordRow>> &rows) {
            if (!rows || shown != m_shown)
                return;
            QStringList ids;
            for (const RecordRow &row : *rows)
                ids.append(row.externalId);
            showConflictsOf(counts, ids);
        });
}

void ChangeCounts::showConflictsOf(const SchemaEditCounts &counts, const QStringList &ids)
{
    m_conflicts->clear();
    const auto named = static_cast<qint64>(counts.conflicting.size());
    m_conflicts->add(conflictText(counts, ids), tr("Show %Ln record(s) in the table", nullptr, countOf(named)),
                     [this, records = counts.conflicting] { emit recordsWanted(records); });
    emit grown();
}

} // namespace tandem
