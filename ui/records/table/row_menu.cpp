// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/row_menu.h"

#include "ui/records/decision/current_record.h"
#include "ui/records/decision/option_menu.h"
#include "ui/widgets/keyed_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct RowMenuText
{
    Q_DECLARE_TR_FUNCTIONS(RowMenu)
};

void copyId(CurrentRecord &record)
{
    if (const RecordDetail *detail = record.detail())
        QGuiApplication::clipboard()->setText(detail->record.externalId);
}

} // namespace

void fillRowMenu(QMenu &menu, CurrentRecord &record)
{
    const LabelDefinition *definition = record.session.definition();
    DecisionController &decisions = record.decisions;
    const KeyMap &keys = record.keys.map();
    const LabelDetail *label = decisions.currentLabel();
    if (definition && record.session.canWrite()) {
        menu.addAction(keyedText(RowMenuText::tr("Confirm"), keys.hint(KeyAct::Confirm, definition)), &decisions,
                       &DecisionController::confirm);
        fillOptionMenu(*menu.addMenu(RowMenuText::tr("Set to")), record,
                       [&decisions](int option) { decisions.setTo(option); });
        menu.addAction(keyedText(RowMenuText::tr("Reject"), keys.hint(KeyAct::Reject, definition)), &decisions,
                       &DecisionController::reject);
        if (label && label->current.status == Status::Conflict)
            fillOptionMenu(*menu.addMenu(RowMenuText::tr("Settle the conflict as")), record,
                           [&decisions](int option) { decisions.settle(option); });
        menu.addSeparator();
    }
    menu.addAction(RowMenuText::tr("Copy the record's id"), &record, [&record] { copyId(record); });
}

} // namespace tandem
