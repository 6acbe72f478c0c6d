// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/span_controller.h"

#include "ui/look/theme.h"
#include "ui/records/decision/span_sentences.h"
#include "ui/widgets/in_background.h"

#include <algorithm>

namespace tandem {

namespace {

std::vector<SpanAct> actsOf(const SpanChange &change)
{
    switch (change.kind) {
    case SpanChange::Kind::Add:
        return {{SpanActKind::Add, change.after, {}, 0}};
    case SpanChange::Kind::Move:
    case SpanChange::Kind::Relabel:
        return {{SpanActKind::Move, change.before, change.after, 0}};
    case SpanChange::Kind::Confirm:
        return {{SpanActKind::Confirm, change.before, {}, 0}};
    case SpanChange::Kind::Drop:
        break;
    }
    return {{SpanActKind::Drop, change.before, {}, 0}};
}

/// By its value, its text or another name for it, as models write it.
const Option *optionCalled(const QString &name, const LabelDefinition *definition)
{
    const QString wanted = name.trimmed();
    for (const Option &option : definition ? definition->options : std::vector<Option>()) {
        if (option.value.compare(wanted, Qt::CaseInsensitive) == 0 ||
            option.text.compare(wanted, Qt::CaseInsensitive) == 0 ||
            option.aliases.contains(wanted, Qt::CaseInsensitive))
            return definition->option(option.id);
    }
    return nullptr;
}

constexpr qsizetype atOnceAtMost = 20'000; // UTF-16 units; taking more apart takes longer than a frame

} // namespace

SpanController::SpanController(ProjectSession &session, ActQueue &acts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_acts(acts)
{
}

void SpanController::setStore(Allowed isAllowed, Write write)
{
    m_isAllowed = std::move(isAllowed);
    m_write = std::move(write);
}

void SpanController::show(const QString &content, std::vector<ShownSpan> spans, std::vector<UngroundedQuote> quotes,
                          bool isOther)
{
    m_quotes = std::move(quotes);
    if (!isOther && m_hasText && content == m_edit.content()) {
        m_edit.setSpans(std::move(spans));
        emit changed();
        return;
    }
    m_awaited = content;
    if (content.size() <= atOnceAtMost)
        return begin(std::make_shared<const SpanText>(content), std::move(spans));
    m_hasText = false;
    inBackground([content]() -> std::shared_ptr<const SpanText> { return std::make_shared<const SpanText>(content); })
        .then({this, m_session.whileOpen()},
              [this, spans = std::move(spans)](const std::shared_ptr<const SpanText> &text) {
                  if (text->content == m_awaited)
                      begin(text, spans);
              });
}

void SpanController::begin(std::shared_ptr<const SpanText> text, std::vector<ShownSpan> spans)
{
    m_awaited.clear();
    m_edit.begin(std::move(text), std::move(spans));
    m_edit.stepToUnverified(); // where there is one, it is what the person is asked about
    m_hasText = true;
    emit changed();
}

void SpanController::clear()
{
    if (!m_hasText && m_awaited.isEmpty())
        return;
    m_awaited.clear();
    m_hasText = false;
    m_edit = SpanEdit();
    m_quotes.clear();
    m_others.clear();
    emit changed();
}

void SpanController::perform(KeyAct act)
{
    if (!isActive())
        return emit noted(whereText());
    switch (act) {
    case KeyAct::NextSpan:
    case KeyAct::PreviousSpan:
    case KeyAct::NextUnverifiedSpan:
    case KeyAct::NextDoubtfulSpan:
        return step(act);
    case KeyAct::ConfirmSpan:
        return confirm();
    case KeyAct::DropSpan:
        if (!drop())
            emit noted(refusalText(SpanRefusal::NoSpan));
        return;
    case KeyAct::AllOccurrences:
        if (m_edit.currentSpan())
            emit occurrencesWanted();
        else
            emit noted(refusalText(SpanRefusal::NoSpan));
        return;
    case KeyAct::PlaceQuote:
    case KeyAct::DropQuote:
        if (m_quotes.empty())
            emit noted(tr("Every quote of the model stands somewhere in this text."));
        else if (act == KeyAct::PlaceQuote)
            placeQuote(m_quotes.front().id);
        else
            dropQuote(m_quotes.front().id);
        return;
    default:
        return move(act);
    }
}

/// In the direction of the text: 1 is on, −1 is back.
int SpanController::directed(int by) const
{
    return m_isRightToLeft && m_isRightToLeft(m_edit.selection().start) ? -by : by;
}

void SpanController::move(KeyAct act)
{
    using Edge = SpanEdit::Edge;
    using Unit = SpanEdit::Unit;
    switch (act) {
    case KeyAct::StartLeft:
    case KeyAct::StartRight:
        return nudge(Edge::Start, Unit::Character, act == KeyAct::StartRight ? 1 : -1);
    case KeyAct::EndLeft:
    case KeyAct::EndRight:
        return nudge(Edge::End, Unit::Character, act == KeyAct::EndRight ? 1 : -1);
    case KeyAct::StartWordLeft:
    case KeyAct::StartWordRight:
        return nudge(Edge::Start, Unit::Word, act == KeyAct::StartWordRight ? 1 : -1);
    case KeyAct::EndWordLeft:
    case KeyAct::EndWordRight:
        return nudge(Edge::End, Unit::Word, act == KeyAct::EndWordRight ? 1 : -1);
    case KeyAct::WordLeft:
    case KeyAct::WordRight:
        m_edit.moveByWord(directed(act == KeyAct::WordRight ? 1 : -1));
        break;
    case KeyAct::MoreLeft:
    case KeyAct::MoreRight:
        m_edit.extendByWord(directed(act == KeyAct::MoreRight ? 1 : -1));
        break;
    case KeyAct::SentenceBack:
    case KeyAct::SentenceOn:
        m_edit.extendBySentence(act == KeyAct::SentenceOn ? 1 : -1);
        break;
    default:
        return;
    }
    emit changed();
}

void SpanController::nudge(SpanEdit::Edge edge, SpanEdit::Unit unit, int by)
{
    if (m_edit.currentSpan())
        return attempt(m_edit.nudge(edge, unit, directed(by)));
    if (!m_edit.isSelected())
        return emit noted(refusalText(SpanRefusal::NothingSelected));
    m_edit.nudgeSelection(edge, unit, directed(by));
    emit changed();
}

void SpanController::step(KeyAct act)
{
    if (act == KeyAct::NextUnverifiedSpan || act == KeyAct::NextDoubtfulSpan) {
        const bool isThere =
            act == KeyAct::NextUnverifiedSpan ? m_edit.stepToUnverified() : m_edit.stepToDoubtful(reviewThreshold);
        if (!isThere)
            emit noted(act == KeyAct::NextUnverifiedSpan
                           ? tr("No span of this record is unverified.")
                           : tr("No unverified span of this record has a low confidence."));
    } else if (!m_edit.stepSpan(act == KeyAct::NextSpan ? 1 : -1)) {
        emit noted(tr("This record has no spans yet. Select a stretch of its text, then press the number of a label."));
    }
    emit changed();
}

void SpanController::label(OptionId option)
{
    if (isActive())
        attempt(m_edit.label(option));
    else
        emit noted(whereText());
}

QString SpanController::whereText()
{
    //: %1: a key
    return tr("Spans are marked in the text: open the record alone (%1).")
        .arg(KeyMap::shownKey(QStringLiteral("Ctrl+2")));
}

void SpanController::confirm()
{
    attempt(m_edit.confirm());
}

bool SpanController::drop()
{
    const SpanEdit::Try act = m_edit.drop();
    if (!isActive() || !act)
        return false;
    write(*act);
    return true;
}

void SpanController::attempt(const SpanEdit::Try &act)
{
    if (act)
        write(*act);
    else
        emit noted(refusalText(act.error()));
}

void SpanController::write(const SpanChange &change)
{
    store(actsOf(change), spanSentence(change, m_edit, m_session.definition()), [this, change] { showChange(change); });
}

/// It shows once it is durable.
void SpanController::store(const std::vector<SpanAct> &acts, const QString &sentence, const std::function<void()> &show)
{
    if (!m_isAllowed())
        return;
    m_acts.waitFor<Result<DecisionResult>>(
        m_write(acts), [this, sentence, show, content = m_edit.content()](const Result<DecisionResult> &result) {
            if (!result) {
                m_acts.clear(); // keys pressed in the belief that it went well
                return emit failed(result.error());
            }
            if (result->changed == 0)
                return emit noted(tr("Nothing was changed: the record has another label by now."));
            emit done(sentence);
            if (m_edit.content() == content)
                show();
        });
}

/// Who verifies span by span then goes on to the next one.
void SpanController::showChange(const SpanChange &change)
{
    const bool goesOn = m_edit.currentSpan() && m_edit.currentSpan()->state == SpanState::Unverified &&
                        (change.kind == SpanChange::Kind::Confirm || change.kind == SpanChange::Kind::Drop);
    m_edit.apply(change, m_session.personName());
    if (goesOn && !m_edit.stepToUnverified())
        emit noted(tr("All spans of this record have been looked at. Enter says that it is done."));
    emit changed();
}

void SpanController::addAll(const std::vector<Span> &spans)
{
    m_acts.add([this, spans] {
        std::vector<SpanAct> acts;
        for (const Span &span : spans)
            acts.push_back({SpanActKind::Add, span, {}, 0});
        if (acts.empty() || !isActive())
            return;
        const auto show = [this, spans, current = m_edit.currentSpan() ? m_edit.currentSpan()->span : spans.front()] {
            for (const Span &span : spans)
                m_edit.apply({SpanChange::Kind::Add, {}, span}, m_session.personName());
            pickSpan(current);
        };
        store(acts, tr("%Ln more place(s) of this record are labelled.", nullptr, static_cast<int>(spans.size())),
              show);
    });
}

const UngroundedQuote *SpanController::quote(qint64 id) const
{
    const auto found =
        std::find_if(m_quotes.begin(), m_quotes.end(), [id](const UngroundedQuote &each) { return each.id == id; });
    return found == m_quotes.end() ? nullptr : &*found;
}

void SpanController::forgetQuote(qint64 id)
{
    std::erase_if(m_quotes, [id](const UngroundedQuote &each) { return each.id == id; });
    emit changed();
}

void SpanController::placeQuote(qint64 id)
{
    m_acts.add([this, id] {
        const UngroundedQuote *wanted = quote(id);
        const Option *option = wanted ? optionCalled(wanted->label, m_session.definition()) : nullptr;
        if (!wanted || !isActive())
            return;
        if (!option)
            return emit noted(
                tr("“%1” is no label of this schema. Label what is meant by its number, then drop the quote.")
                    .arg(wanted->label));
        SpanEdit elsewhere = m_edit;
        elsewhere.setCurrent(-1); // a span that is current stays as it is
        const SpanEdit::Try change = elsewhere.label(option->id);
        if (!change)
            return emit noted(refusalText(change.error()));
        std::vector<SpanAct> acts = actsOf(*change);
        acts.push_back({SpanActKind::HandleQuote, {}, {}, id});
        store(acts, spanSentence(*change, m_edit, m_session.definition()), [this, id, change = *change] {
            forgetQuote(id);
            showChange(change);
        });
    });
}

void SpanController::dropQuote(qint64 id)
{
    m_acts.add([this, id] {
        if (const UngroundedQuote *wanted = quote(id))
            store({{SpanActKind::HandleQuote, {}, {}, id}}, tr("The quote “%1” is dropped.").arg(wanted->quote),
                  [this, id] { forgetQuote(id); });
    });
}

bool SpanController::leave()
{
    if (!isActive() || !m_edit.leave())
        return false;
    emit changed();
    return true;
}

void SpanController::pick(qint64 place)
{
    m_edit.pick(place);
    emit changed();
}

void SpanController::pickSpan(const Span &span)
{
    for (size_t i = 0; i < m_edit.spans().size(); ++i) {
        if (m_edit.spans()[i].span == span)
            return pickRow(static_cast<int>(i));
    }
    select(span.start, span.end, false); // what only others have: its label is one key away
}

void SpanController::pickRow(int index)
{
    m_edit.setCurrent(index);
    emit changed();
}

void SpanController::selectWord(qint64 place)
{
    m_edit.selectWord(place);
    emit changed();
}

void SpanController::select(qint64 from, qint64 to, bool byWords)
{
    if (byWords)
        m_edit.selectWords(from, to);
    else
        m_edit.select(from, to);
    emit changed();
}

} // namespace tandem
