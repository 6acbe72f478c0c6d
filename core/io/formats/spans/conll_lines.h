// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/formats/line_source.h"
#include "core/io/formats/source_findings.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tandem {

/// How the lines of a CoNLL file are parted into columns. Columns count from 0.
struct ConllShape
{
    QChar separator = u'\t'; ///< a tab, or a space for runs of spaces and tabs
    int width = 2;
    int tokenColumn = 0;
    int tagColumn = 1;
};

/// Without spaces and tabs at its end; what is a space in other eyes, such as U+00A0, may be a token.
QString withoutGapAtEnd(const QString &text);
/// The columns of a line. Those between tabs are kept to the last space, but for the last one.
QStringList conllFields(const QString &line, QChar separator);
bool isConllBlank(const QString &line); ///< nothing, or spaces and tabs
bool isConllDocumentStart(const QString &line);
/// Whether a line says something about the file rather than of a token: it begins with "#", and has other columns than
/// the file, or no tag.
bool isConllComment(const QString &line, const ConllShape &shape);
/// What a comment says the text's id is ("# id = 17", "# sent_id = 17"); null where it says none.
QString conllId(const QString &comment);

/// The lines of a file as text, without their ends; bytes that are no text are mended and counted.
class ConllLines
{
public:
    static Result<std::unique_ptr<ConllLines>> open(const QString &path, const QString &encoding,
                                                    SourceFindings &findings);

    /// The next line, valid until the one after; null at the end.
    const QString *next();
    /// Gives the line out once more.
    void putBack() { m_isPutBack = true; }
    qint64 number() const { return m_lines.number(); }
    bool isCut() const { return m_lines.isCut(); }
    const ByteSource &bytes() const { return m_lines.bytes(); }

private:
    ConllLines(std::unique_ptr<ByteSource> bytes, SourceFindings &findings);

    LineSource m_lines;
    SourceFindings &m_findings;
    QString m_line;
    bool m_isPutBack = false;
};

} // namespace tandem
