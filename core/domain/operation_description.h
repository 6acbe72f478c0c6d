// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tandem {

/// What a person's act was. Said: a sentence of an older file that none of the others could be read from.
enum class OperationCode {
    Confirm,
    Set,
    Reject,
    Settle,
    EditSchema,
    DeleteRecords,
    Said,
    AddSpan,
    DropSpan,
    MoveSpan,
    ConfirmSpan,
    HandleQuote,
    FinishSpans,
    ReopenSpans,
    LabelPhrase,
    MergeOptions,
    SplitOption,
    RemoveOption,
    RetireOption,
    RemoveDefinition,
    RetireDefinition,
    ChangeChoice,
    Rename
};

/// An act as the log keeps it: a code with values, and names as they were then. The words for it are made when it is
/// shown (core/text/operation_text.h).
struct OperationDescription
{
    OperationCode code = OperationCode::Said;
    qint64 count = 0;    ///< labels; conflicts, for Settle; records, for DeleteRecords
    QString definition;  ///< the label definition's name
    QStringList options; ///< the texts of the options, for Set and Settle (none: the empty set); of a span; that a
                         ///< schema edit merges, splits, removes or renames (none: the label itself is renamed)
    QString said;        ///< for Said; the beginning of the text that a span covers; what options become, a new name,
                         ///< "single" or "multiple"

    bool operator==(const OperationDescription &) const = default;
};

/// {"code":"set","count":2,"label":"sentiment","options":["positive"]}, {"code":"said","text":"…"}.
QByteArray operationToJson(const OperationDescription &description);
/// What is no such text is what somebody said.
OperationDescription operationFromJson(const QByteArray &json);

} // namespace tandem
