// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_page.h"

#include "core/text/sentences.h"
#include "core/text/wording.h"
#include "ui/records/another_look_bar.h"
#include "ui/records/decision/option_menu.h"
#include "ui/records/decision/settle_menu.h"
#include "ui/records/empty_view.h"
#include "ui/records/phrase_bar.h"
#include "ui/records/single/single_view.h"
#include "ui/records/table/record_table.h"
#include "ui/records/table/row_menu.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem {

RecordsPage::RecordsPage(CurrentRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_stale(record.session)
    , m_noteBar(new MessageBar(this))
    , m_queryBar(new MessageBar(this))
    , m_staleBar(new MessageBar(this))
    , m_hintBar(new MessageBar(this))
    , m_topBar(new MessageBar(this))
    , m_places(new QStackedWidget(this))
    , m_empty(new EmptyView(this))
    , m_table(new RecordTable(record, this))
    , m_single(new SingleView(record, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MessageBar *bar : {m_topBar, m_queryBar})
        column->addWidget(bar);
    column->addWidget(new AnotherLookBar(record.session, this));
    column->addWidget(m_places, 1);
    // What comes and goes with decisions stands below: no row moves away under the mouse.
    for (MessageBar *bar : {m_hintBar, m_staleBar, m_noteBar})
        column->addWidget(bar);
    auto *phrases = new PhraseBar(record, this);
    column->addWidget(phrases);
    connect(phrases, &PhraseBar::noted, this, &RecordsPage::note);
    for (QWidget *place : std::initializer_list<QWidget *>{m_empty, m_table, m_single})
        m_places->addWidget(place);
    connectSession();
    connect(m_table, &RecordTable::opened, this, [this] { setLook(Look::Single); });
    connect(m_table, &RecordTable::rowMenuWanted, this, &RecordsPage::showRowMenu);
    record.decisions.bulkQuestion().setSight(this,
                                             [this](int first, int last) { return m_table->seesRows(first, last); });
    showPlace();
}

void RecordsPage::connectSession()
{
    ProjectSession &session = m_record.session;
    DecisionController &controller = m_record.decisions;
    connect(&m_stale, &StaleWatch::countChanged, this, &RecordsPage::showStale);
    connect(&m_stale, &StaleWatch::orderChanged, this, &RecordsPage::showStale);
    connect(&controller, &DecisionController::noted, this, &RecordsPage::note);
    connect(&m_record.deletion, &RecordDeletion::noted, this, &RecordsPage::note);
    connect(&controller, &DecisionController::settlingWanted, this, &RecordsPage::showSettleMenu);
    connect(&controller, &DecisionController::settlingBegun, this, [this] { setLook(Look::Single); });
    connect(&controller, &DecisionController::commentWanted, this, [this] { m_record.askComment(window()); });
    connect(&m_record.keys, &KeyPresses::leaveWanted, this, [this] { setLook(Look::Table); });
    connect(&session, &ProjectSession::listChanged, this, &RecordsPage::showPlace);
    connect(&session, &ProjectSession::countsChanged, this, &RecordsPage::showPlace);
    connect(&session, &ProjectSession::schemaChanged, this, &RecordsPage::showPlace);
    connect(&session, &ProjectSession::fileLost, this, &RecordsPage::showPlace);
    connect(&session, &ProjectSession::requestChanged, m_noteBar, &MessageBar::clear);
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        m_noteBar->clear();
        m_queryBar->clear();
        setLook(Look::Table);
    });
    connect(&session, &ProjectSession::failed, this, [this](const Error &error) {
        m_noteBar->showMessage(Tone::Bad, error.message);
        m_noteBar->setClosable(true);
    });
}

void RecordsPage::setLook(Look look)
{
    const bool changes = look != m_look;
    m_look = look;
    // The single view shows one record, and acts on this one alone.
    const RecordId shown = m_record.session.current();
    if (look == Look::Single && m_record.session.selection().size() > 1)
        m_record.session.setSelection(shown, {shown});
    showPlace();
    takeFocus();
    if (changes)
        emit lookChanged();
}

void RecordsPage::takeFocus()
{
    m_places->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::showQueryProblem(const QString &problem)
{
    if (problem.isEmpty())
        return m_queryBar->clear();
    const QString shown = m_record.session.request().query.isEmpty()
                              ? tr("The list still shows all records.")
                              : tr("The list still shows what was searched for before.");
    m_queryBar->showMessage(Tone::Bad, sentences({problem, shown}));
}

void RecordsPage::note(const QString &sentence, bool undoable)
{
    if (sentence.isEmpty())
        return m_noteBar->clear();
    m_noteBar->showMessage(Tone::Neutral, sentence);
    if (undoable)
        m_noteBar->addAct(tr("Undo"), [this] { m_record.decisions.step(UndoStep::Undo); });
    m_noteBar->setClosable(true);
}

void RecordsPage::showStale()
{
    QStringList said;
    if (m_stale.count() > 0)
        said << tr("%Ln record(s) no longer match this search and stay until you refresh.", nullptr,
                   countOf(m_stale.count()));
    if (m_stale.isOrderStale())
        said << tr("Labels have changed since this list was ordered by them.");
    if (said.isEmpty())
        return m_staleBar->clear();
    m_staleBar->showMessage(Tone::Warn, sentences(said));
    m_staleBar->addAct(tr("Refresh"), [this] { m_record.session.refreshList(); });
}

void RecordsPage::showPlace()
{
    ProjectSession &session = m_record.session;
    showHint();
    if (!session.list()->empty() || !session.isListComplete()) {
        m_places->setCurrentWidget(m_look == Look::Table ? static_cast<QWidget *>(m_table) : m_single);
        return;
    }
    fillEmpty(); // before it is shown: the keyboard goes to its button
    m_places->setCurrentWidget(m_empty);
}

void RecordsPage::fillEmpty()
{
    ProjectSession &session = m_record.session;
    const QString nothing = tr("There are no records yet.");
    if (session.counts().records > 0) {
        if (m_empty->say(tr("No record matches this search."), tr("Take a condition out, or look at everything.")))
            m_empty->addAct(tr("Show all records"), [this] {
                ListRequest request = m_record.session.request();
                request.query = {};
                m_record.session.setRequest(request);
            });
    } else if (!session.canWrite()) {
        m_empty->say(nothing, tr("The project is open read-only, so nothing can be imported here."));
    } else if (m_empty->say(nothing, tr("Import a CSV, TSV or JSON file: one row becomes one record."))) {
        m_empty->addAct(tr("Import a file…"), [this] { emit importWanted(); });
    }
}

bool RecordsPage::hasNoLabels() const
{
    for (const auto &counts : m_record.session.counts().definitions) {
        for (const auto &status : counts.statuses) {
            if (status.first != Status::Unlabelled && status.second > 0)
                return false;
        }
    }
    return true;
}

void RecordsPage::showHint()
{
    ProjectSession &session = m_record.session;
    m_hintBar->clear();
    m_topBar->clear();
    if (session.isFileLost())
        return; // said over all pages
    if (session.hasProject() && !session.canWrite()) {
        m_topBar->showMessage(Tone::Warn,
                              tr("This project is open read-only. You can look at everything and export; to "
                                 "decide, open it where nobody else has it open."));
        return;
    }
    if (session.counts().records == 0)
        return;
    if (!session.definition()) {
        m_topBar->showMessage(Tone::Neutral,
                              tr("Nothing says yet what is to be labelled. Add a label with its options."));
        m_topBar->addAct(tr("Edit schema…"), [this] { emit schemaWanted(); });
    } else if (hasNoLabels()) {
        m_hintBar->showMessage(Tone::Neutral,
                               tr("Nothing is labelled yet. Choose options by their keys, or let an agent go "
                                  "first."));
        m_hintBar->addAct(tr("Run agent…"), [this] { emit runWanted(); });
    }
}

void RecordsPage::showSettleMenu()
{
    const LabelDefinition *definition = m_record.session.definition();
    const bool isSpans = definition && definition->valueKind() == ValueKind::Spans;
    auto *menu = new QMenu(isSpans ? tr("Settle the conflict") : tr("Settle the conflict as"), this);
    menu->setObjectName(QStringLiteral("settleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(menu->title())->setEnabled(false);
    if (isSpans)
        fillSettleMenu(*menu, m_record);
    else
        fillOptionMenu(*menu, m_record, [this](int option) { m_record.decisions.settle(option); });
    // An option's own key chooses it here, too.
    for (QAction *action : menu->actions()) {
        const QString key = action->text().section(u'\t', 1);
        if (key.size() == 1)
            action->setText(QStringLiteral("&%1  %2").arg(key, action->text().section(u'\t', 0, 0)));
    }
    menu->popup(mapToGlobal(rect().center() - QPoint(menu->sizeHint().width(), menu->sizeHint().height()) / 2));
}

void RecordsPage::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(*menu, m_record, window());
    menu->popup(globalPosition);
}

} // namespace tandem
