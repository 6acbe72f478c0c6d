// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/provenance.h"

#include "ui/support/label_look.h"
#include "ui/support/wording.h"

#include <QCoreApplication>

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

QString kindText(ConfidenceKind kind)
{
    switch (kind) {
    case ConfidenceKind::TokenProbability:
        return ProvenanceText::tr("from the label's own tokens");
    case ConfidenceKind::Votes:
        return ProvenanceText::tr("by the share of its votes");
    case ConfidenceKind::Verbalised:
        return ProvenanceText::tr("by the model's own word");
    case ConfidenceKind::None:
        break;
    }
    return {};
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
        if (!answer.invalidReason)
            return ProvenanceText::tr("%1 gave no label.").arg(agent);
        return ProvenanceText::tr("%1 gave no readable label: %2.").arg(agent, reasonText(*answer.invalidReason));
    }
    const QString value = strong(shownText(definition, *detail.current.modelValue));
    const QString kind = kindText(detail.confidenceKind);
    if (!detail.current.confidence || kind.isEmpty())
        return ProvenanceText::tr("%1: %2, without a confidence.").arg(agent, value);
    return ProvenanceText::tr("%1: %2, %3 %4.").arg(agent, value, confidenceText(*detail.current.confidence), kind) +
           closeSecond(definition, detail);
}

QString readingText(const AnswerDetail &answer)
{
    if (answer.rung)
        return ProvenanceText::tr("read as: %1 (rung %2)")
            .arg(rungText(*answer.rung))
            .arg(static_cast<int>(*answer.rung));
    if (answer.invalidReason)
        return ProvenanceText::tr("not readable: %1").arg(reasonText(*answer.invalidReason));
    return {};
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
