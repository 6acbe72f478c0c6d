// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/row_menu.h"

#include "core/base/code_points.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/offered_decisions.h"
#include "ui/records/decision/option_menu.h"
#include "ui/records/decision/settle_menu.h"
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

/// One span a line: what it covers, its label, where it begins and ends in code points, between tabs.
void copySpans(CurrentRecord &record)
{
    const RecordDetail *detail = record.detail();
    const LabelDetail *label = record.decisions.currentLabel();
    const LabelDefinition *definition = record.session.definition();
    if (!detail || !label || !label->current.value || !definition)
        return;
    const CodePoints points(detail->record.content);
    QStringList lines;
    for (const Span &span : label->current.value->spans()) {
        const Option *option = definition->option(span.option);
        const QString text = textBetween(detail->record.content, points, span.start, span.end).simplified();
        lines += QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(text, option ? option->shownText() : QString(), QString::number(span.start),
                          QString::number(span.end));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
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
    const bool isSpans = definition && definition->valueKind() == ValueKind::Spans;
    const bool isOne = record.session.selection().size() == 1;
    if (isSpans && isOne && label && label->settling && offered.comment)
        fillSettleMenu(*menu.addMenu(RowMenuText::tr("Settle the conflict")), record);
    else if (label && label->current.status == Status::Conflict && offered.set)
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
    if (const LabelDefinition *definition = record.session.definition();
        definition && definition->valueKind() == ValueKind::Spans)
        menu.addAction(RowMenuText::tr("Copy the spans"), &record, [&record] { copySpans(record); })
            ->setObjectName(QStringLiteral("copySpans"));
    menu.addSeparator();
    const int selected = static_cast<int>(record.session.selection().size());
    QAction *remove = menu.addAction(RowMenuText::tr("Delete %Ln record(s)…", nullptr, selected), &record,
                                     [&record, window] { record.deletion.ask(window); });
    remove->setObjectName(QStringLiteral("deleteRecords"));
    remove->setEnabled(record.deletion.isPossible());
}

} // namespace tandem
