// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/history_text.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What somebody did, or said, about a record. Empty `value`: there is none.
QString actText(const HistoryEntry &entry, const QString &value)
{
    const QString who = entry.who.toHtmlEscaped();
    if (entry.isRemark)
        return HistoryText::tr("%1 remarked").arg(who);
    if (entry.verdict == Verdict::Confirmed)
        return HistoryText::tr("%1 confirmed %2").arg(who, value);
    if (entry.verdict == Verdict::Corrected)
        return HistoryText::tr("%1 corrected it to %2").arg(who, value);
    if (entry.verdict == Verdict::Rejected)
        return HistoryText::tr("%1 rejected the label").arg(who);
    if (value.isEmpty())
        return HistoryText::tr("%1 gave no label").arg(who);
    return HistoryText::tr("%1 said %2").arg(who, value);
}

} // namespace

QString historyText(const Schema &schema, const HistoryEntry &entry)
{
    const LabelDefinition *definition = schema.definition(entry.definition);
    const QString value = entry.value && definition
                              ? QStringLiteral("<b>%1</b>").arg(shownText(*definition, *entry.value).toHtmlEscaped())
                              : QString();
    QString line = actText(entry, value);
    if (entry.confidence)
        //: %1: "baseline said positive"; %2: a probability
        line = HistoryText::tr("%1, %2").arg(line, confidenceText(*entry.confidence));
    if (!entry.comment.isEmpty())
        //: %1: "Ana confirmed positive"; %2: the comment
        line = HistoryText::tr("%1: “%2”").arg(line, entry.comment.toHtmlEscaped());
    //: %1: "Ana confirmed positive"; %2: when
    line = HistoryText::tr("%1 · %2").arg(line, whenText(entry.at));
    return entry.isCurrent ? line : QStringLiteral("<s>%1</s>").arg(line);
}

} // namespace tandem
