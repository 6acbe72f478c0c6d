// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/verify_spans.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/given_value.h"
#include "app/command_line/command/named_things.h"
#include "core/project/decisions.h"
#include "core/project/records.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct VerifySpansText
{
    Q_DECLARE_TR_FUNCTIONS(VerifySpans)
};

const QStringList acts{u"add"_s, u"drop"_s, u"move"_s, u"relabel"_s, u"done"_s};

/// What stands in a value: "START:END", ">START:END", "=OPTION".
struct GivenSpan
{
    qint64 start = 0;
    qint64 end = 0;
    std::optional<std::pair<qint64, qint64>> to;
    QString option; ///< empty: not given
};

Attempt<GivenSpan> readSpan(const QString &act, const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,15}):(\\d{1,15})(?:>(\\d{1,15}):(\\d{1,15}))?(?:=(.+))?$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    const bool hasTo = match.hasCaptured(3);
    const bool hasOption = match.hasCaptured(5);
    const bool isAsWanted =
        match.hasMatch() && hasTo == (act == "move"_L1) && (hasOption || (act != "add"_L1 && act != "relabel"_L1));
    if (!isAsWanted)
        return wrongCall(VerifySpansText::tr("\"%1\" is no value of --%2. It is START:END=OPTION for --add and "
                                             "--relabel, START:END for --drop and START:END>START:END for --move, in "
                                             "characters (code points) from 0.")
                             .arg(text, act));
    GivenSpan span{match.captured(1).toLongLong(), match.captured(2).toLongLong(), {}, match.captured(5)};
    if (hasTo)
        span.to = {match.captured(3).toLongLong(), match.captured(4).toLongLong()};
    return span;
}

/// Turns what was given into acts on the spans that there are, one after the other.
class SpanActs
{
public:
    SpanActs(const LabelDefinition &definition, std::vector<Span> spans)
        : m_definition(definition)
        , m_spans(std::move(spans))
    {
    }

    Attempt<void> add(const QString &act, const QString &text)
    {
        const auto given = readSpan(act, text);
        if (!given)
            return tl::unexpected(given.error());
        if (act == "add"_L1)
            return addNew(*given);
        const auto known = find(*given, act == "relabel"_L1);
        if (!known)
            return tl::unexpected(known.error());
        if (act == "drop"_L1)
            return take({SpanActKind::Drop, *known, {}, 0});
        Span to = *known;
        if (given->to)
            std::tie(to.start, to.end) = *given->to;
        if (act == "relabel"_L1) {
            const auto option = optionOf(*given, givenAnew);
            if (!option)
                return tl::unexpected(option.error());
            to.option = *option;
        }
        return take({SpanActKind::Move, *known, to, 0});
    }

    std::vector<SpanAct> acts;

private:
    using Read = Attempt<LabelValue> (*)(const LabelDefinition &, const QStringList &);

    Attempt<OptionId> optionOf(const GivenSpan &given, Read read) const
    {
        LabelDefinition single = m_definition;
        single.level = Level::Record;
        single.choice = Choice::Single;
        return read(single, {given.option}).map([](const LabelValue &value) { return value.options().front(); });
    }

    Attempt<void> addNew(const GivenSpan &given)
    {
        return optionOf(given, givenAnew).and_then([&](OptionId option) {
            return take({SpanActKind::Add, {given.start, given.end, option}, {}, 0});
        });
    }

    /// The one span of that place; with several, the option tells which.
    Attempt<Span> find(const GivenSpan &given, bool optionIsNew) const
    {
        std::optional<OptionId> wanted;
        if (!given.option.isEmpty() && !optionIsNew) {
            const auto option = optionOf(given, givenValue);
            if (!option)
                return tl::unexpected(option.error());
            wanted = *option;
        }
        std::vector<Span> found;
        for (const Span &span : m_spans) {
            if (span.start == given.start && span.end == given.end && (!wanted || span.option == *wanted))
                found.push_back(span);
        }
        const QString place = u"%1:%2"_s.arg(given.start).arg(given.end);
        if (found.empty())
            return failed(VerifySpansText::tr("There is no span at %1. There are: %2.").arg(place, known()));
        if (found.size() > 1)
            return failed(
                VerifySpansText::tr("There are several spans at %1: add =OPTION. There are: %2.").arg(place, known()));
        return found.front();
    }

    QString known() const
    {
        QStringList texts;
        for (const Span &span : m_spans) {
            const Option *option = m_definition.option(span.option);
            texts += u"%1:%2=%3"_s.arg(QString::number(span.start), QString::number(span.end),
                                       option ? option->value : QString::number(span.option.value));
        }
        return texts.isEmpty() ? VerifySpansText::tr("none") : texts.join(u", "_s);
    }

    Attempt<void> take(const SpanAct &act)
    {
        acts.push_back(act);
        if (act.kind != SpanActKind::Add)
            std::erase(m_spans, act.span);
        if (act.kind != SpanActKind::Drop)
            m_spans.push_back(act.kind == SpanActKind::Move ? act.to : act.span);
        return {};
    }

    const LabelDefinition &m_definition;
    std::vector<Span> m_spans;
};

LabelDetail labelOf(const RecordDetail &detail, LabelDefinitionId definition)
{
    for (const LabelDetail &label : detail.labels) {
        if (label.current.definition == definition)
            return label;
    }
    return {};
}

std::vector<Span> spansNow(const LabelDetail &label, AnnotatorId person)
{
    for (const SpanWorkOf &work : label.spanWork) {
        if (work.annotator == person)
            return work.work.spans;
    }
    return label.current.modelValue.value_or(LabelValue()).spans();
}

/// The one record that a call is about.
struct OneRecord
{
    RecordId id;
    Annotator person;
    LabelDetail label;
};

Attempt<OneRecord> oneRecord(const OpenedProject &project, const Call &call, const LabelDefinition &definition)
{
    const auto records = chosenRecords(*project, call, definition.id);
    if (!records)
        return tl::unexpected(records.error());
    if ((*records)->size() != 1)
        return failed(VerifySpansText::tr("Spans are verified record by record: choose one by --id."));
    const auto person = findOrMakePerson(*project, call.arguments.value(u"as"_s));
    if (!person)
        return tl::unexpected(person.error());
    const auto detail = await(project->records().detail((*records)->front()));
    if (!detail)
        return failed(detail.error());
    return OneRecord{(*records)->front(), *person, labelOf(*detail, definition.id)};
}

/// Whose spans a conflict is settled with.
Attempt<SpanParty> partyCalled(const QString &name, const LabelDetail &label)
{
    if (!label.settling)
        return failed(VerifySpansText::tr("Nobody disagrees about this record, so there is nothing to settle."));
    QStringList names;
    for (const SpanParty &party : label.settling->parties) {
        if (party.name == name)
            return party;
        names += party.name;
    }
    return failed(VerifySpansText::tr("\"%1\" is nobody who is done with the spans of this record. Done are: %2.")
                      .arg(name, names.join(u", "_s)));
}

Attempt<std::vector<SpanAct>> readActs(const Arguments &arguments, const LabelDefinition &definition,
                                       std::vector<Span> spans)
{
    SpanActs read(definition, std::move(spans));
    for (const QString &act : acts) {
        for (const QString &text : act == "done"_L1 ? QStringList() : arguments.values(act)) {
            if (const auto added = read.add(act, text); !added)
                return tl::unexpected(added.error());
        }
    }
    if (arguments.has(u"done"_s))
        read.acts.push_back({SpanActKind::Done, {}, {}, 0});
    return std::move(read.acts);
}

Report spanReport(const DecisionResult &result, size_t count)
{
    if (result.changed == 0)
        return makeReport(VerifySpansText::tr("It was so already."), {{"changed", 0}, {"acts", count}},
                          VerifySpansText::tr("Nothing was changed."));
    return makeReport(VerifySpansText::tr("Done: %Ln act(s) on the spans of the record.", nullptr, countOf(count)),
                      {{"changed", result.changed}, {"acts", count}}, {});
}

} // namespace

bool concernsSpans(const Arguments &arguments)
{
    return std::any_of(acts.begin(), acts.end(), [&](const QString &act) { return arguments.has(act); });
}

Outcome verifySpans(const OpenedProject &project, const Call &call, const LabelDefinition &definition)
{
    if (definition.valueKind() != ValueKind::Spans)
        return failed(VerifySpansText::tr("“%1” labels whole records, and no spans.").arg(definition.name));
    const auto one = oneRecord(project, call, definition);
    if (!one)
        return failed(one.error());
    auto read = readActs(call.arguments, definition, spansNow(one->label, one->person.id));
    if (!read)
        return failed(read.error());
    const SpanDecision decision{one->person.id, definition.id, one->id, *read, call.arguments.value(u"comment"_s)};
    const auto result = await(project->decisions().decideSpans(decision));
    if (!result)
        return failed(result.error());
    return spanReport(*result, read->size());
}

Outcome settleSpans(const OpenedProject &project, const Call &call, const LabelDefinition &definition)
{
    const auto one = oneRecord(project, call, definition);
    if (!one)
        return failed(one.error());
    const auto party = partyCalled(call.arguments.value(u"settle"_s), one->label);
    if (!party)
        return failed(party.error());
    SpanDecision decision{one->person.id, definition.id, one->id,
                          actsToSettleFrom(one->label.settling->work, party->spans),
                          call.arguments.value(u"comment"_s)};
    decision.acts.push_back({SpanActKind::Done, {}, {}, 0});
    decision.settles = true;
    const auto result = await(project->decisions().decideSpans(decision));
    if (!result)
        return failed(result.error());
    const auto spans = qint64(party->spans.size());
    const QString sentence =
        result->changed > 0
            ? VerifySpansText::tr("Settled with the %Ln span(s) of %1.", nullptr, countOf(spans)).arg(party->name)
            : VerifySpansText::tr("It was so already.");
    return makeReport(sentence, {{"changed", result->changed}, {"spans", spans}},
                      result->changed > 0 ? QString() : VerifySpansText::tr("Nothing was changed."));
}

std::vector<OptionRule> spanOptions()
{
    using Kind = OptionRule::Kind;
    return {{u"add"_s, Kind::Repeatable, u"START:END=OPTION"_s,
             VerifySpansText::tr("spans: one that is missing, in characters (code points) from 0")},
            {u"drop"_s, Kind::Repeatable, u"START:END"_s, VerifySpansText::tr("spans: one that is wrong")},
            {u"move"_s, Kind::Repeatable, u"START:END>START:END"_s,
             VerifySpansText::tr("spans: one whose boundaries are wrong")},
            {u"relabel"_s, Kind::Repeatable, u"START:END=OPTION"_s,
             VerifySpansText::tr("spans: one whose option is wrong")},
            {u"done"_s, Kind::Flag, {}, VerifySpansText::tr("spans: nothing is missing or wrong any more")}};
}

} // namespace tandem
