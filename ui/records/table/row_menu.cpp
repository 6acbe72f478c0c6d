// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/row_menu.h"

#include "ui/look/label_look.h"
#include "ui/records/decision/current_record.h"

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

QString withKey(const QString &text, const QString &key)
{
    return key.isEmpty() ? text : text + u'\t' + key;
}

void fillSettleMenu(QMenu &menu, CurrentRecord &record)
{
    const LabelDefinition *definition = record.session.definition();
    for (int i = 0; definition && i < static_cast<int>(definition->options.size()); ++i)
        menu.addAction(labelIcon(labelMark(*definition, i)), definition->options[static_cast<size_t>(i)].shownText(),
                       &record, [&record, i] { record.decisions.settle(i); });
}

void copyId(CurrentRecord &record)
{
    if (const RecordDetail *detail = record.detail())
        QGuiApplication::clipboard()->setText(detail->record.externalId);
}

} // namespace

void fillSetMenu(QMenu &menu, CurrentRecord &record)
{
    const LabelDefinition *definition = record.session.definition();
    for (int i = 0; definition && i < static_cast<int>(definition->options.size()); ++i) {
        const Option &option = definition->options[static_cast<size_t>(i)];
        menu.addAction(labelIcon(labelMark(*definition, i)),
                       withKey(option.shownText(), definition->keyOf(i).toUpper()), &record,
                       [&record, id = option.id] { record.decisions.setTo({id}); });
    }
}

void fillRowMenu(QMenu &menu, CurrentRecord &record)
{
    const LabelDefinition *definition = record.session.definition();
    const KeyMap &keys = record.decisions.keys();
    const LabelDetail *label = record.decisions.currentLabel();
    if (definition && record.session.canWrite()) {
        menu.addAction(withKey(RowMenuText::tr("Confirm"), keys.hint(KeyAct::Confirm, definition)), &record.decisions,
                       &DecisionController::confirm);
        fillSetMenu(*menu.addMenu(RowMenuText::tr("Set to")), record);
        menu.addAction(withKey(RowMenuText::tr("Reject"), keys.hint(KeyAct::Reject, definition)), &record.decisions,
                       &DecisionController::reject);
        if (label && label->current.status == Status::Conflict)
            fillSettleMenu(*menu.addMenu(RowMenuText::tr("Settle the conflict as")), record);
        menu.addSeparator();
    }
    menu.addAction(RowMenuText::tr("Copy the record's id"), &record, [&record] { copyId(record); });
}

} // namespace tandem
