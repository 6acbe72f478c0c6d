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

QString quoted(const QStringList &options)
{
    QStringList texts;
    for (const QString &option : options)
        texts.append(OperationText::tr("“%1”").arg(option));
    return texts.join(QStringLiteral(", "));
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
    case OperationCode::MergeOptions:
        return OperationText::tr("merge %1 into “%2” (%3)").arg(quoted(act.options), act.said, act.definition);
    case OperationCode::SplitOption:
        return OperationText::tr("split %1 into %2 (%3)").arg(quoted(act.options), act.said, act.definition);
    case OperationCode::RemoveOption:
        return act.said.isEmpty()
                   ? OperationText::tr("remove %1 with its labels (%2)").arg(quoted(act.options), act.definition)
                   : OperationText::tr("remove %1, its labels become “%2” (%3)")
                         .arg(quoted(act.options), act.said, act.definition);
    case OperationCode::RetireOption:
        return OperationText::tr("retire %1 (%2)").arg(quoted(act.options), act.definition);
    case OperationCode::RemoveDefinition:
        return OperationText::tr("remove the label %1").arg(act.definition);
    case OperationCode::RetireDefinition:
        return OperationText::tr("retire the label %1").arg(act.definition);
    case OperationCode::ChangeChoice:
        return act.said == QLatin1String("single") ? OperationText::tr("make %1 a single choice").arg(act.definition)
                                                   : OperationText::tr("make %1 a multiple choice").arg(act.definition);
    case OperationCode::Rename:
        return OperationText::tr("rename %1 to “%2”")
            .arg(act.options.isEmpty() ? act.definition : quoted(act.options), act.said);
    case OperationCode::Said:
        break;
    }
    return act.said;
}

} // namespace tandem
