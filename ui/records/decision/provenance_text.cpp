// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/provenance_text.h"

#include "core/domain/built_in_model.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/records/decision/reading_text.h"

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

bool isComputed(const LabelDetail &detail)
{
    return detail.answer->model == builtInModelName();
}

/// The label and how sure it is; empty where nothing says how sure.
QString sureText(const LabelDetail &detail, const QString &agent, const QString &value)
{
    if (!detail.current.confidence)
        return {};
    const QString confidence = confidenceText(*detail.current.confidence);
    switch (detail.confidenceKind) {
    case ConfidenceKind::TokenProbability:
        if (isComputed(detail))
            //: %1: the built-in model; %2: label; %3: probability
            return ProvenanceText::tr("%1: %2, %3 as it computed.").arg(agent, value, confidence);
        //: %1: agent; %2: label; %3: probability
        return ProvenanceText::tr("%1: %2, %3 from the label's own tokens.").arg(agent, value, confidence);
    case ConfidenceKind::Votes:
        //: %1: agent; %2: label; %3: probability; %4 of %5 answers say so
        return ProvenanceText::tr("%1: %2, %3 by %4 of %5 answers.")
            .arg(agent, value, confidence, countText(votesFor(detail)),
                 countText(static_cast<qint64>(detail.answer->samples.size())));
    case ConfidenceKind::Verbalised:
        //: %1: agent; %2: label; %3: probability
        return ProvenanceText::tr("%1: %2, %3 by the model's own word.").arg(agent, value, confidence);
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
        return ProvenanceText::tr("Not every option was among the tokens that the server listed.");
    case ConfidenceCompleteness::Saturated:
        return ProvenanceText::tr("The server listed the sure token alone: the number says “at least .99”.");
    }
    return {};
}

QString rationaleText(const AnswerDetail &answer)
{
    if (answer.rationale.isEmpty())
        return {};
    return ProvenanceText::tr("Its reason: “%1”").arg(answer.rationale.toHtmlEscaped());
}

QString agentText(const AnswerDetail &answer)
{
    //: An agent and its version
    return ProvenanceText::tr("%1 v%2").arg(answer.agentName, QString::number(answer.agentVersion));
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
    if (lead >= 0)
        return ProvenanceText::tr("Close second: %1.").arg(name);
    return (isComputed(detail) ? ProvenanceText::tr("Its numbers lean to %1.")
                               : ProvenanceText::tr("Its tokens lean to %1."))
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
        return reason ? ProvenanceText::tr("%1 gave no readable label: %2.").arg(agent, unreadableText(*reason))
                      : ProvenanceText::tr("%1 gave no label.").arg(agent);
    }
    const QString value = strong(shownText(definition, *detail.current.modelValue));
    const QString sure = sureText(detail, agent, value);
    if (sure.isEmpty())
        return sentences(
            {ProvenanceText::tr("%1: %2, without a confidence.").arg(agent, value), rationaleText(answer)});
    return sentences({sure, closeSecond(definition, detail), completenessText(detail), rationaleText(answer)});
}

} // namespace tandem
