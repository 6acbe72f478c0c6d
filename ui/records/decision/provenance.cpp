// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/provenance.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr double closeBy = 0.15; // a second option this near to the first is worth a word

/// Lends tr() to the free functions below.
struct ProvenanceText
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

QString strong(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

/// How many of the answers say what the label says.
int votesFor(const LabelDetail &detail)
{
    const auto agrees = [&](const SampleDetail &sample) { return sample.value == detail.current.modelValue; };
    return static_cast<int>(std::count_if(detail.answer->samples.begin(), detail.answer->samples.end(), agrees));
}

QString kindText(const LabelDetail &detail)
{
    switch (detail.confidenceKind) {
    case ConfidenceKind::TokenProbability:
        return ProvenanceText::tr("from the label's own tokens");
    case ConfidenceKind::Votes:
        return ProvenanceText::tr("by %1 of %2 answers").arg(votesFor(detail)).arg(detail.answer->samples.size());
    case ConfidenceKind::Verbalised:
        return ProvenanceText::tr("by the model's own word");
    case ConfidenceKind::None:
        break;
    }
    return {};
}

/// What is not known of the other options, where that matters.
QString completenessText(const LabelDetail &detail)
{
    switch (detail.completeness) {
    case ConfidenceCompleteness::Complete:
        break;
    case ConfidenceCompleteness::Bounded:
        return u' ' + ProvenanceText::tr("Not every option was among the tokens that the server listed.");
    case ConfidenceCompleteness::Saturated:
        return u' ' + ProvenanceText::tr("The server listed the sure token alone: the number says “at least .99”.");
    }
    return {};
}

QString rationaleText(const AnswerDetail &answer)
{
    if (answer.rationale.isEmpty())
        return {};
    return u' ' + ProvenanceText::tr("Its reason: “%1”").arg(answer.rationale.toHtmlEscaped());
}

QString reasonText(InvalidReason reason)
{
    switch (reason) {
    case InvalidReason::Empty:
        return ProvenanceText::tr("it was empty");
    case InvalidReason::Refusal:
        return ProvenanceText::tr("the model refused");
    case InvalidReason::OffSchema:
        return ProvenanceText::tr("it names no option");
    case InvalidReason::Ambiguous:
        return ProvenanceText::tr("it fits more than one option or negates one");
    case InvalidReason::CutOff:
        return ProvenanceText::tr("it was cut off");
    case InvalidReason::Malformed:
        return ProvenanceText::tr("it could not be parsed");
    }
    return {};
}

QString rungText(Rung rung)
{
    switch (rung) {
    case Rung::Structured:
        return ProvenanceText::tr("the JSON that was asked for");
    case Rung::LenientJson:
        return ProvenanceText::tr("JSON with small faults");
    case Rung::RequestedForm:
        return ProvenanceText::tr("requested form");
    case Rung::OptionAlone:
        return ProvenanceText::tr("an option standing alone");
    case Rung::NamedOnce:
        return ProvenanceText::tr("the only option named");
    case Rung::NearMiss:
        return ProvenanceText::tr("a near miss in spelling");
    }
    return {};
}

QString agentText(const AnswerDetail &answer)
{
    return ProvenanceText::tr("%1 v%2").arg(answer.agentName).arg(answer.agentVersion);
}

// The place of the option that a label of a single choice names; behind the last where the schema does not have it.
size_t placeOf(const LabelDefinition &definition, const LabelValue &value)
{
    size_t place = 0;
    while (place < definition.options.size() && LabelValue{definition.options[place].id} != value)
        ++place;
    return place;
}

/// The best of the other options, where it is near or even before the label.
QString closeSecond(const LabelDefinition &definition, const LabelDetail &detail)
{
    if (definition.choice != Choice::Single || detail.distribution.size() != definition.options.size() ||
        detail.distribution.size() < 2)
        return {};
    const size_t label = placeOf(definition, *detail.current.modelValue);
    if (label >= detail.distribution.size())
        return {};
    size_t rival = label == 0 ? 1 : 0;
    for (size_t i = 0; i < detail.distribution.size(); ++i) {
        if (i != label && detail.distribution[i] > detail.distribution[rival])
            rival = i;
    }
    const double lead = detail.distribution[label] - detail.distribution[rival];
    if (lead > closeBy)
        return {};
    const QString name = definition.options[rival].shownText().toHtmlEscaped();
    return u' ' + (lead < 0 ? ProvenanceText::tr("Its tokens lean to %1.") : ProvenanceText::tr("Close second: %1."))
                      .arg(name);
}

} // namespace

QString provenanceText(const LabelDefinition &definition, const LabelDetail &detail)
{
    if (!detail.answer)
        return detail.current.status == Status::Own ? QString()
                                                    : ProvenanceText::tr("No agent has labelled this record yet.");
    const AnswerDetail &answer = *detail.answer;
    const QString agent = agentText(answer).toHtmlEscaped();
    if (!detail.current.modelValue) {
        const auto reason = answer.samples.empty() ? std::nullopt : answer.samples.front().invalidReason;
        return reason ? ProvenanceText::tr("%1 gave no readable label: %2.").arg(agent, reasonText(*reason))
                      : ProvenanceText::tr("%1 gave no label.").arg(agent);
    }
    const QString value = strong(shownText(definition, *detail.current.modelValue));
    const QString kind = kindText(detail);
    if (!detail.current.confidence || kind.isEmpty())
        return ProvenanceText::tr("%1: %2, without a confidence.").arg(agent, value) + rationaleText(answer);
    return ProvenanceText::tr("%1: %2, %3 %4.").arg(agent, value, confidenceText(*detail.current.confidence), kind) +
           closeSecond(definition, detail) + completenessText(detail) + rationaleText(answer);
}

QString readingText(const SampleDetail &sample)
{
    if (sample.rung)
        return ProvenanceText::tr("read as: %1 (rung %2)")
            .arg(rungText(*sample.rung))
            .arg(static_cast<int>(*sample.rung));
    if (sample.invalidReason)
        return ProvenanceText::tr("not readable: %1").arg(reasonText(*sample.invalidReason));
    return {};
}

QString readingText(const AnswerDetail &answer)
{
    if (answer.samples.size() == 1)
        return readingText(answer.samples.front());
    QStringList lines;
    for (const SampleDetail &sample : answer.samples)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(readingText(sample)));
    return lines.join(u'\n');
}

QString historyText(const Schema &schema, const HistoryEntry &entry)
{
    const LabelDefinition *definition = schema.definition(entry.definition);
    const QString value = entry.value && definition ? strong(shownText(*definition, *entry.value)) : QString();
    const QString who = entry.who.toHtmlEscaped();
    QString line;
    if (entry.verdict == Verdict::Confirmed)
        line = ProvenanceText::tr("%1 confirmed %2").arg(who, value);
    else if (entry.verdict == Verdict::Corrected)
        line = ProvenanceText::tr("%1 corrected it to %2").arg(who, value);
    else if (entry.verdict == Verdict::Rejected)
        line = ProvenanceText::tr("%1 rejected the label").arg(who);
    else if (value.isEmpty())
        line = ProvenanceText::tr("%1 gave no label").arg(who);
    else
        line = ProvenanceText::tr("%1 said %2").arg(who, value);
    if (entry.confidence)
        line += QStringLiteral(", ") + confidenceText(*entry.confidence);
    if (!entry.comment.isEmpty())
        line += QStringLiteral(": “%1”").arg(entry.comment.toHtmlEscaped());
    line += QStringLiteral(" · ") + whenText(entry.at);
    return entry.isCurrent ? line : QStringLiteral("<s>%1</s>").arg(line);
}

} // namespace tandem
