// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

#include <optional>

namespace tandem {

/// A place in a text; both start at 1, columns count code points.
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;
};

/// The place of a byte in UTF-8 text. Line breaks: LF, CRLF or CR.
TextPlace placeOfByte(const QByteArray &text, qint64 offset);

/// What is wrong with a JSON text, and where; empty where it is right. Strict: no NaN, no number too large for a
/// double, no unpaired surrogate, valid UTF-8, nothing after the value.
struct JsonFault
{
    qint64 offset = 0; ///< bytes
    QString reason;    ///< a sentence, without the place
    /// False where the text is well formed and only a value cannot be kept: a number too large for a double, half a
    /// surrogate pair, bytes that are not UTF-8. What surrounds such a value can still be read.
    bool isSyntax = true;
};
std::optional<JsonFault> findJsonFault(const QByteArray &json);

/// Values are copied, compared and written by recursion: deeper ones could overflow the stack.
constexpr int deepestJson = 500;

/// Parses a whole JSON text, members in their order. The error is a sentence with line and column, or says that it is
/// nested too deeply.
Result<nlohmann::ordered_json> parseJson(const QByteArray &json);

/// A JSON value as people would read it in a cell: a string itself, anything else as JSON text.
QString jsonCellText(const nlohmann::ordered_json &value);

} // namespace tandem
