// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tandem {

/// How a text stood in a CoNLL file: its tokens, and what the file has beside them and their tags. With it, the text is
/// written byte for byte as it was read.
struct ConllLayout
{
    QChar separator = u'\t';
    int width = 2; ///< columns
    int tokenColumn = 0;
    int tagColumn = 1;
    std::vector<std::pair<qint64, qint64>> tokens; ///< [start, end) in code points of the text
    std::vector<QStringList> others;               ///< the other columns in order, each with a value for each token
    QStringList before;                            ///< lines before the first token: comments, "-DOCSTART-"
    QStringList after{QString()};                  ///< blank lines behind the last one
};

/// The member of a record's metadata that remembers the layout.
QString conllMember();

/// As JSON; as short as can be for the usual: two columns, a tab between them, tokens that a space parts.
QByteArray conllLayoutToJson(const ConllLayout &layout, const QString &text);
/// Reads it back; none where it is no layout or its tokens are not in the text, one behind the other.
std::optional<ConllLayout> conllLayoutFromJson(const QByteArray &json, const QString &text);
std::optional<ConllLayout> conllLayoutOf(const Metadata &metadata, const QString &text);

/// A text of tokens with a space between any two, but none where a script without spaces goes on (Chinese, Japanese,
/// Thai, Lao, Khmer, Burmese); the places of the tokens go to `places`.
QString textOfTokens(const QStringList &tokens, std::vector<std::pair<qint64, qint64>> &places);

} // namespace tandem
