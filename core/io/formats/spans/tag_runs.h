// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// One tag of a CoNLL file: "O", or a letter and a type ("B-PER").
struct ConllTag
{
    char letter = 'O'; ///< O; B, I; E and S, or L and U
    QString type;      ///< empty for O
};
/// None where the text is no tag. "_" is none either: other programs have it for columns without a value.
std::optional<ConllTag> conllTag(const QString &text);

/// Tokens [first, end) of one sentence that are one span.
struct TagRun
{
    int first = 0;
    int end = 0;
    QString type;

    bool operator==(const TagRun &) const = default;
};

/// A tag that is not as its scheme has it, with a sentence on what it was taken for.
struct TagFault
{
    int token = 0;
    QString reason;

    bool operator==(const TagFault &) const = default;
};

/// The spans of one sentence. A tag that goes on with a span that is not there begins one, as the shared tasks' own
/// evaluation has it (Tjong Kim Sang and Buchholz 2000, conlleval); what is no tag is taken for O.
std::vector<TagRun> tagRuns(const QStringList &tags, TagScheme scheme, std::vector<TagFault> &faults);

/// The tags of IOB2 for spans that do not overlap.
QStringList iob2Tags(const std::vector<TagRun> &runs, int tokens);

/// Tells a file's scheme from its sentences.
class TagSchemeGuess
{
public:
    void add(const QStringList &tags);
    TagScheme scheme() const;
    qint64 tags() const { return m_tags; } ///< that are tags

private:
    qint64 m_tags = 0;
    bool m_hasEnds = false;        ///< E- or S-
    bool m_hasLasts = false;       ///< L- or U-
    bool m_beginsInside = false;   ///< an I- where no span of its type is under way
    bool m_beginsUnneeded = false; ///< a B- that is not right behind a span of its type
};

} // namespace tandem
