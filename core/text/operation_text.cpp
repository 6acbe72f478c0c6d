// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/operation_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

QString valueText(const QStringList &options)
{
    return options.isEmpty() ? OperationText::tr("none") : options.join(QStringLiteral(", "));
}

} // namespace

QString operationText(const OperationDescription &act)
{
    const int count = countOf(act.count);
    switch (act.code) {
    case OperationCode::Confirm:
        return OperationText::tr("confirm %Ln label(s) of %1", nullptr, count).arg(act.definition);
    case OperationCode::Set:
        return OperationText::tr("set %Ln label(s) of %1 to %2", nullptr, count)
            .arg(act.definition, valueText(act.options));
    case OperationCode::Reject:
        return OperationText::tr("reject %Ln label(s) of %1", nullptr, count).arg(act.definition);
    case OperationCode::Settle:
        return OperationText::tr("settle %Ln conflict(s) of %1 as %2", nullptr, count)
            .arg(act.definition, valueText(act.options));
    case OperationCode::EditSchema:
        return OperationText::tr("edit the schema");
    case OperationCode::DeleteRecords:
        return OperationText::tr("delete %Ln record(s)", nullptr, count);
    case OperationCode::AddSpan:
        return OperationText::tr("label “%1” as %2").arg(act.said, valueText(act.options));
    case OperationCode::DropSpan:
        return OperationText::tr("remove the span “%1” (%2)").arg(act.said, valueText(act.options));
    case OperationCode::MoveSpan:
        return OperationText::tr("change a span to “%1” (%2)").arg(act.said, valueText(act.options));
    case OperationCode::ConfirmSpan:
        return OperationText::tr("confirm the span “%1” (%2)").arg(act.said, valueText(act.options));
    case OperationCode::HandleQuote:
        return OperationText::tr("drop a quote that stands nowhere in the text");
    case OperationCode::FinishSpans:
        return OperationText::tr("say that the spans of %1 are complete").arg(act.definition);
    case OperationCode::ReopenSpans:
        return OperationText::tr("say that the spans of %1 are not complete").arg(act.definition);
    case OperationCode::LabelPhrase:
        return OperationText::tr("label “%1” as %2 in %Ln record(s)", nullptr, count)
            .arg(act.said, valueText(act.options));
    case OperationCode::Said:
        break;
    }
    return act.said;
}

} // namespace tandem
