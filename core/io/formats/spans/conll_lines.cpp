// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/conll_lines.h"

#include "core/base/utf8_text.h"
#include "core/io/formats/spans/tag_runs.h"
#include "core/io/formats/text_encoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace tandem {

namespace {

constexpr QStringView documentStart = u"-DOCSTART-";

bool isGap(QChar character)
{
    return character == u' ' || character == u'\t';
}

} // namespace

QString withoutGapAtEnd(const QString &text)
{
    qsizetype size = text.size();
    while (size > 0 && isGap(text[size - 1]))
        --size;
    return text.left(size);
}

QStringList conllFields(const QString &line, QChar separator)
{
    if (separator == u'\t') {
        QStringList fields = line.split(u'\t');
        while (fields.size() > 1 && withoutGapAtEnd(fields.back()).isEmpty())
            fields.removeLast();
        fields.back() = withoutGapAtEnd(fields.back());
        return fields;
    }
    QString spaced = line;
    return spaced.replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts);
}

bool isConllBlank(const QString &line)
{
    return withoutGapAtEnd(line).isEmpty();
}

bool isConllDocumentStart(const QString &line)
{
    const auto first = std::find_if_not(line.begin(), line.end(), isGap);
    return QStringView(first, line.end()).startsWith(documentStart);
}

bool isConllComment(const QString &line, const ConllShape &shape)
{
    if (!line.startsWith(u'#'))
        return false;
    const QStringList fields = conllFields(line, shape.separator);
    return fields.size() != shape.width || !conllTag(withoutGapAtEnd(fields[shape.tagColumn]));
}

QString conllId(const QString &comment)
{
    static const QRegularExpression id(QStringLiteral("^#\\s*(?:sent_)?id\\s*=\\s*(\\S.*?)\\s*$"));
    const auto match = id.match(comment);
    return match.hasMatch() ? match.captured(1) : QString();
}

Result<std::unique_ptr<ConllLines>> ConllLines::open(const QString &path, const QString &encoding,
                                                     SourceFindings &findings)
{
    auto bytes = ByteSource::open(path, encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return std::unique_ptr<ConllLines>(new ConllLines(std::move(*bytes), findings));
}

ConllLines::ConllLines(std::unique_ptr<ByteSource> bytes, SourceFindings &findings)
    : m_lines(std::move(bytes), LineSource::LoneReturn::Guessed)
    , m_findings(findings)
{
}

const QString *ConllLines::next()
{
    if (std::exchange(m_isPutBack, false))
        return &m_line;
    if (!m_lines.next())
        return nullptr;
    QByteArray line = m_lines.line().toByteArray();
    if (const qint64 bad = replaceBadUtf8(line))
        m_findings.count(Laxity::BadBytes, m_lines.number(), bad);
    if (const qint64 bad = replaceNoncharacters(line))
        m_findings.count(Laxity::Noncharacter, m_lines.number(), bad);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (const qint64 lone = line.count('\r')) {
        m_findings.count(Laxity::LoneReturn, m_lines.number(), lone);
        line.replace('\r', ' '); // it would end the line for the next program
    }
    m_line = textOfUtf8(line);
    return &m_line;
}

} // namespace tandem
