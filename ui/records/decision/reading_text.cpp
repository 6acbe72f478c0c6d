// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/reading_text.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

QString rungText(Rung rung)
{
    switch (rung) {
    case Rung::Structured:
        return ReadingText::tr("the JSON that was asked for");
    case Rung::LenientJson:
        return ReadingText::tr("JSON with small faults");
    case Rung::RequestedForm:
        return ReadingText::tr("requested form");
    case Rung::OptionAlone:
        return ReadingText::tr("an option standing alone");
    case Rung::NamedOnce:
        return ReadingText::tr("the only option named");
    case Rung::NearMiss:
        return ReadingText::tr("a near miss in spelling");
    }
    return {};
}

} // namespace

QString unreadableText(InvalidReason reason)
{
    switch (reason) {
    case InvalidReason::Empty:
        return ReadingText::tr("it was empty");
    case InvalidReason::Refusal:
        return ReadingText::tr("the model refused");
    case InvalidReason::OffSchema:
        return ReadingText::tr("it names no option");
    case InvalidReason::Ambiguous:
        return ReadingText::tr("it fits more than one option or negates one");
    case InvalidReason::CutOff:
        return ReadingText::tr("it was cut off");
    case InvalidReason::Malformed:
        return ReadingText::tr("it could not be parsed");
    }
    return {};
}

QString readingText(const SampleDetail &sample)
{
    if (sample.rung)
        return ReadingText::tr("read as: %1 (rung %2)").arg(rungText(*sample.rung)).arg(static_cast<int>(*sample.rung));
    if (sample.invalidReason)
        return ReadingText::tr("not readable: %1").arg(unreadableText(*sample.invalidReason));
    return {};
}

QString readingText(const AnswerDetail &answer)
{
    if (answer.samples.size() == 1)
        return readingText(answer.samples.front());
    QStringList lines;
    for (const SampleDetail &sample : answer.samples)
        lines.append(
            //: A numbered line of a list
            ReadingText::tr("%1. %2").arg(lines.size() + 1).arg(readingText(sample)));
    return lines.join(u'\n');
}

} // namespace tandem
