// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_actions.h"

#include "ui/insight/missed_spans_dialog.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/option_menu.h"
#include "ui/records/list_bar.h"
#include "ui/shell/action_needs.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/shown_jobs_menu.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/keyed_text.h"

#include <QAction>
#include <QMenu>

namespace tandem {

RecordActions::RecordActions(CurrentRecord &record, PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_pages(pages)
{
}

QAction *RecordActions::addKeyed(QMenu &menu, const QString &text, KeyAct act)
{
    QAction *action = menu.addAction(keyedText(text, m_record.keys.map().hint(act, nullptr)));
    // Which key it is depends on what is labelled: with many options letters type.
    connect(&menu, &QMenu::aboutToShow, action, [this, action, text, act] {
        action->setText(keyedText(text, m_record.keys.map().hint(act, m_record.session.definition())));
    });
    return action;
}

void RecordActions::fillEditMenu(QMenu &menu, ActionNeeds &needs)
{
    // Seen from another page, nothing would show what was undone.
    const auto addStep = [this, &menu](const QString &text, const QKeySequence &key, UndoStep step) {
        QAction *action = menu.addAction(text, this, [this, step] {
            if (m_pages.showsRecords())
                m_record.decisions.step(step);
        });
        action->setShortcut(key);
        return action;
    };
    QAction *undo = addStep(tr("&Undo"), QKeySequence::Undo, UndoStep::Undo);
    QAction *redo = addStep(tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), UndoStep::Redo);
    QAction *remove =
        menu.addAction(tr("&Delete the selected records…"), this, [this] { m_record.deletion.ask(m_pages.window()); });
    remove->setObjectName(QStringLiteral("deleteSelectedRecords"));
    connect(&menu, &QMenu::aboutToShow, this, [this, undo, redo, remove] {
        for (QAction *step : {undo, redo})
            step->setEnabled(m_record.session.canWrite() && m_pages.showsRecords());
        remove->setEnabled(m_record.deletion.isPossible() && m_pages.showsRecords());
    });
    connect(&menu, &QMenu::aboutToHide, &needs, &ActionNeeds::show);
    menu.addSeparator();
    QAction *search = addKeyed(menu, tr("&Search"), KeyAct::Search);
    connect(search, &QAction::triggered, this, [this] {
        m_pages.showRecords();
        m_pages.workspace().listBar().focusSearch();
    });
    needs.needWriting({undo, redo, remove});
    needs.needProject({search});
}

void RecordActions::fillLabelMenu(QMenu &menu, ActionNeeds &needs)
{
    addDecisions(menu, needs);
    menu.addSeparator();
    QAction *next = addKeyed(menu, tr("&Next label"), KeyAct::NextDefinition);
    connect(next, &QAction::triggered, this, [this] { m_record.decisions.stepDefinition(1); });
    QAction *missed = menu.addAction(tr("&Missed spans…"), this, [this] {
        auto *dialog = new MissedSpansDialog(m_record.session, m_pages.window());
        connect(dialog, &MissedSpansDialog::accepted, &m_pages, [this] { m_pages.showRecords(); });
        dialog->open();
    });
    missed->setObjectName(QStringLiteral("missedSpans"));
    connect(&menu, &QMenu::aboutToShow, this, [this, missed] {
        const LabelDefinition *definition = m_record.session.definition();
        missed->setEnabled(definition && definition->valueKind() == ValueKind::Spans);
    });
    QMenu *jobs = menu.addMenu(tr("&Jobs whose labels are shown"));
    makeShownJobsMenu(*jobs, m_record.session);
    needs.needProject({next, missed, jobs->menuAction()});
}

void RecordActions::addDecisions(QMenu &menu, ActionNeeds &needs)
{
    DecisionController &decisions = m_record.decisions;
    QAction *confirm = addKeyed(menu, tr("&Confirm"), KeyAct::Confirm);
    connect(confirm, &QAction::triggered, &decisions, &DecisionController::confirm);
    QMenu *set = menu.addMenu(tr("&Set to"));
    connect(set, &QMenu::aboutToShow, this, [this, set] {
        set->clear();
        fillOptionMenu(*set, m_record, [this](int option) { m_record.decisions.setTo(option); });
    });
    QAction *reject = addKeyed(menu, tr("&Reject"), KeyAct::Reject);
    connect(reject, &QAction::triggered, &decisions, &DecisionController::reject);
    QAction *skip = addKeyed(menu, tr("S&kip"), KeyAct::Skip);
    connect(skip, &QAction::triggered, &decisions, &DecisionController::skip);
    QAction *comment = addKeyed(menu, tr("C&omment…"), KeyAct::Comment);
    connect(comment, &QAction::triggered, &decisions, &DecisionController::wantComment);
    needs.needWriting({confirm, set->menuAction(), reject, skip, comment});
}

} // namespace tandem
