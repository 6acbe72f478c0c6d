// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/phrase_bar.h"

#include "core/project/decisions.h"
#include "core/project/project.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/widgets/progress_line.h"

#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr qsizetype shownLetters = 40;

QString shownPhrase(const QString &phrase)
{
    const QString text = phrase.simplified();
    return text.size() > shownLetters ? text.left(shownLetters) + u'…' : text;
}

} // namespace

PhraseBar::PhraseBar(CurrentRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_progress(new ProgressLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::margin, measure::grid, measure::margin, measure::grid);
    column->addWidget(m_progress);
    hide();
    connect(&record.decisions.spans(), &SpanController::occurrencesWanted, this, &PhraseBar::ask);
    connect(&record.session, &ProjectSession::aboutToLeaveProject, m_progress, &ProgressLine::cancel);
    connect(&record.session, &ProjectSession::projectChanged, this, &PhraseBar::end);
}

void PhraseBar::begin(const QString &what)
{
    m_progress->begin(what);
    show();
}

void PhraseBar::end()
{
    m_progress->end();
    hide();
}

void PhraseBar::ask()
{
    ProjectSession &session = m_record.session;
    const SpanEdit &edit = m_record.decisions.spans().edit();
    const ShownSpan *current = edit.currentSpan();
    const LabelDefinition *definition = session.definition();
    if (!current || !definition || m_progress->isRunning())
        return;
    const Stretch place{current->span.start, current->span.end};
    Wanted wanted;
    wanted.decision = {session.person().id, definition->id, current->span.option, edit.textOf(place), 0};
    wanted.here = edit.otherOccurrences(place, current->span.option);
    wanted.record = session.current();
    wanted.list = session.list();
    //: %1: a phrase
    begin(tr("Looking for “%1” in this list…").arg(shownPhrase(wanted.decision.phrase)));
    session.project()
        ->decisions()
        .phraseCounts(wanted.decision, *wanted.list, m_progress->progress(), m_progress->token())
        .then({this, session.whileOpen()}, [this, wanted](const Result<PhraseCounts> &counts) {
            end();
            if (counts)
                question(wanted, *counts);
            else
                m_record.session.report(counts.error());
        });
}

void PhraseBar::question(Wanted wanted, const PhraseCounts &counts)
{
    wanted.decision.recordCount = counts.records;
    const auto here = static_cast<qint64>(wanted.here.size());
    const QString phrase = shownPhrase(wanted.decision.phrase);
    if (counts.places == 0 && here == 0)
        //: %1: a phrase
        return emit noted(tr("“%1” has this label wherever it stands in this list.").arg(phrase), false);
    const QString inRecord = tr("Label %Ln place(s) in this record", nullptr, countOf(here));
    const QString inList = tr("Label %Ln place(s) in the list", nullptr, countOf(counts.places));
    Question question;
    question.title = tr("The same phrase elsewhere");
    //: %1: a phrase
    question.text = tr("Give “%1” the same label elsewhere?").arg(phrase);
    question.detail =
        sentences({tr("%Ln more place(s) in this record are without it.", nullptr, countOf(here)),
                   //: %1: "12 places"
                   tr("In all without it: %1 in %Ln record(s) of this list.", nullptr, countOf(counts.records))
                       .arg(tr("%Ln place(s)", nullptr, countOf(counts.places))),
                   tr("An undo takes it back.")});
    Prompter &prompter = m_record.session.prompter();
    const auto label = [this, wanted](bool isHere) {
        if (isHere)
            labelHere(wanted);
        else
            labelList(wanted);
    };
    if (here > 0 && counts.places > here) {
        question.yes = inRecord;
        prompter.askEither(
            window(), question, inList, [label] { label(true); }, [label] { label(false); });
        return;
    }
    question.yes = here > 0 ? inRecord : inList;
    prompter.ask(window(), question, [label, here](bool yes) {
        if (yes)
            label(here > 0);
    });
}

void PhraseBar::labelHere(const Wanted &wanted)
{
    if (m_record.session.current() == wanted.record)
        m_record.decisions.spans().addAll(wanted.here);
    else
        emit noted(tr("Another record is looked at by now, so nothing was done."), false);
}

void PhraseBar::labelList(const Wanted &wanted)
{
    //: %1: a phrase
    begin(tr("Labelling “%1”…").arg(shownPhrase(wanted.decision.phrase)));
    m_record.session.project()
        ->decisions()
        .labelPhrase(wanted.decision, *wanted.list, m_progress->progress(), m_progress->token())
        .then({this, m_record.session.whileOpen()},
              [this](const Result<DecisionResult> &result) { takeResult(result); });
}

void PhraseBar::takeResult(const Result<DecisionResult> &result)
{
    end();
    if (!result)
        return m_record.session.report(result.error());
    emit noted(result->changed > 0 ? tr("The phrase is labelled in %Ln record(s).", nullptr, countOf(result->changed))
                                   : tr("Nothing was changed: the phrase has this label already."),
               result->changed > 0);
}

} // namespace tandem
