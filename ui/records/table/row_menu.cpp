// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/row_menu.h"

#include "ui/records/decision/current_record.h"
#include "ui/records/decision/offered_decisions.h"
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

/// Of the record that is looked at; nothing while it is not there.
void copy(CurrentRecord &record, QString Record::*part)
{
    if (const RecordDetail *detail = record.detail())
        QGuiApplication::clipboard()->setText(detail->record.*part);
}

void addDecisions(QMenu &menu, CurrentRecord &record, const OfferedDecisions &offered)
{
    const LabelDefinition *definition = record.session.definition();
    DecisionController &decisions = record.decisions;
    const auto add = [&](const QString &text, KeyAct act, bool isOffered, void (DecisionController::*decide)()) {
        QAction *action = menu.addAction(keyedText(text, record.keys.map().hint(act, definition)), &decisions, decide);
        action->setEnabled(isOffered);
    };
    add(RowMenuText::tr("Confirm"), KeyAct::Confirm, offered.confirm, &DecisionController::confirm);
    QMenu *set = menu.addMenu(RowMenuText::tr("Set to"));
    set->setEnabled(offered.set);
    fillOptionMenu(*set, record, [&decisions](int option) { decisions.setTo(option); });
    add(RowMenuText::tr("Reject"), KeyAct::Reject, offered.reject, &DecisionController::reject);
    const LabelDetail *label = decisions.currentLabel();
    if (label && label->current.status == Status::Conflict && offered.set)
        fillOptionMenu(*menu.addMenu(RowMenuText::tr("Settle the conflict as")), record,
                       [&decisions](int option) { decisions.settle(option); });
    add(RowMenuText::tr("Skip"), KeyAct::Skip, offered.skip, &DecisionController::skip);
    add(RowMenuText::tr("Comment…"), KeyAct::Comment, offered.comment, &DecisionController::wantComment);
}

} // namespace

void fillRowMenu(QMenu &menu, CurrentRecord &record, QWidget *window)
{
    addDecisions(menu, record, offeredDecisions(record));
    menu.addSeparator();
    menu.addAction(RowMenuText::tr("Copy the text"), &record, [&record] { copy(record, &Record::content); });
    menu.addAction(RowMenuText::tr("Copy the record's id"), &record, [&record] { copy(record, &Record::externalId); });
    menu.addSeparator();
    const int selected = static_cast<int>(record.session.selection().size());
    QAction *remove = menu.addAction(RowMenuText::tr("Delete %Ln record(s)…", nullptr, selected), &record,
                                     [&record, window] { record.deletion.ask(window); });
    remove->setObjectName(QStringLiteral("deleteRecords"));
    remove->setEnabled(record.deletion.isPossible());
}

} // namespace tandem
