// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/row_menu.h"

#include "ui/look/label_look.h"
#include "ui/records/decision/record_desk.h"

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

void fillSettleMenu(QMenu &menu, RecordDesk &desk)
{
    const LabelDefinition *definition = desk.session.definition();
    for (int i = 0; definition && i < static_cast<int>(definition->options.size()); ++i)
        menu.addAction(labelIcon(labelMark(*definition, i)), definition->options[static_cast<size_t>(i)].shownText(),
                       &desk, [&desk, i] { desk.controller.settle(i); });
}

void copyId(RecordDesk &desk)
{
    if (const RecordDetail *detail = desk.current())
        QGuiApplication::clipboard()->setText(detail->record.externalId);
}

} // namespace

void fillSetMenu(QMenu &menu, RecordDesk &desk)
{
    const LabelDefinition *definition = desk.session.definition();
    for (int i = 0; definition && i < static_cast<int>(definition->options.size()); ++i) {
        const Option &option = definition->options[static_cast<size_t>(i)];
        menu.addAction(labelIcon(labelMark(*definition, i)),
                       withKey(option.shownText(), definition->keyOf(i).toUpper()), &desk,
                       [&desk, id = option.id] { desk.controller.setTo({id}); });
    }
}

void fillRowMenu(QMenu &menu, RecordDesk &desk)
{
    const LabelDefinition *definition = desk.session.definition();
    const KeyMap &keys = desk.controller.keys();
    const LabelDetail *label = desk.controller.currentLabel();
    if (definition && desk.session.canWrite()) {
        menu.addAction(withKey(RowMenuText::tr("Confirm"), keys.hint(KeyAct::Confirm, definition)), &desk.controller,
                       &DecisionController::confirm);
        fillSetMenu(*menu.addMenu(RowMenuText::tr("Set to")), desk);
        menu.addAction(withKey(RowMenuText::tr("Reject"), keys.hint(KeyAct::Reject, definition)), &desk.controller,
                       &DecisionController::reject);
        if (label && label->current.status == Status::Conflict)
            fillSettleMenu(*menu.addMenu(RowMenuText::tr("Settle the conflict as")), desk);
        menu.addSeparator();
    }
    menu.addAction(RowMenuText::tr("Copy the record's id"), &desk, [&desk] { copyId(desk); });
}

} // namespace tandem
