// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/span_sentences.h"

#include "ui/records/decision/key_map.h"

#include <QCoreApplication>

namespace tandem {

namespace {

struct SpanSentence
{
    Q_DECLARE_TR_FUNCTIONS(SpanSentence)
};

constexpr qint64 quotedCodePoints = 40;

QString quoted(const SpanEdit &edit, const Span &span)
{
    const bool isLong = span.end - span.start > quotedCodePoints;
    const QString text = edit.textOf({span.start, isLong ? span.start + quotedCodePoints : span.end}).simplified();
    return isLong ? text + u'…' : text;
}

QString nameOf(OptionId id, const LabelDefinition *definition)
{
    const Option *option = definition ? definition->option(id) : nullptr;
    return option ? option->shownText() : QStringLiteral("?");
}

} // namespace

QString spanSentence(const SpanChange &act, const SpanEdit &before, const LabelDefinition *definition)
{
    const Span &shown =
        act.kind == SpanChange::Kind::Confirm || act.kind == SpanChange::Kind::Drop ? act.before : act.after;
    const QString text = quoted(before, shown);
    const QString label = nameOf(shown.option, definition);
    switch (act.kind) {
    case SpanChange::Kind::Add:
        //: %1: a stretch of the text; %2: its label
        return SpanSentence::tr("“%1” is marked as %2.").arg(text, label);
    case SpanChange::Kind::Move:
        //: %1: a stretch of the text; %2: its label
        return SpanSentence::tr("The span is now “%1” (%2).").arg(text, label);
    case SpanChange::Kind::Relabel:
        //: %1: a stretch of the text; %2: its label
        return SpanSentence::tr("“%1” is now %2.").arg(text, label);
    case SpanChange::Kind::Confirm:
        //: %1: a stretch of the text; %2: its label
        return SpanSentence::tr("“%1” is confirmed as %2.").arg(text, label);
    case SpanChange::Kind::Drop:
        break;
    }
    //: %1: a stretch of the text; %2: its label
    return SpanSentence::tr("“%1” is no longer %2.").arg(text, label);
}

QString refusalText(SpanRefusal refusal)
{
    switch (refusal) {
    case SpanRefusal::NothingSelected:
        return SpanSentence::tr("Nothing is selected. %1 and %2 select a word, with Shift more of them.")
            .arg(KeyMap::shownKey(QStringLiteral("Left")), KeyMap::shownKey(QStringLiteral("Right")));
    case SpanRefusal::NoSpan:
        //: %1: a key
        return SpanSentence::tr("No span is current. %1 goes to the next one.")
            .arg(KeyMap::fromSettings().hint(KeyAct::NextSpan, nullptr));
    case SpanRefusal::AtItsEnd:
        return SpanSentence::tr("The boundary cannot go further.");
    case SpanRefusal::StandsAlready:
        break;
    }
    return SpanSentence::tr("The same span stands there already.");
}

} // namespace tandem
