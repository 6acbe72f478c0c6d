// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template_scanner.h"

#include <QCoreApplication>

namespace tandem {

namespace {

using Kind = TemplateTag::Kind;

/// Lends tr() to the free functions below.
struct TemplateScannerText
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

class Scanner
{
public:
    explicit Scanner(const QString &source)
        : m_source(source)
    {
    }

    ScannedTemplate scan()
    {
        qsizetype from = 0;
        while (true) {
            const qsizetype open = m_source.indexOf(QStringLiteral("{{"), from);
            if (open < 0)
                return std::move(m_result);
            advanceTo(open);
            from = readTag(open);
        }
    }

private:
    /// Reads the tag that opens at `open`; gives the place where to go on.
    qsizetype readTag(qsizetype open)
    {
        const bool isTriple = m_source.mid(open, 3) == u"{{{";
        const QString closing = isTriple ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype start = open + closing.size();
        const bool isComment = !isTriple && m_source.mid(start, 1) == u"!";
        const qsizetype end = m_source.indexOf(closing, start);
        // A placeholder that is not closed must not swallow the next one; a comment may hold anything.
        const qsizetype next = isComment ? -1 : m_source.indexOf(QStringLiteral("{{"), start);
        if (end < 0 || (next >= 0 && next < end)) {
            report(open, qMin<qsizetype>(20, m_source.size() - open),
                   TemplateScannerText::tr("The placeholder that starts here is not closed by %1.").arg(closing));
            return end < 0 && next < 0 ? m_source.size() : qMax(next, start);
        }
        add(open, end + closing.size(), m_source.mid(start, end - start), isTriple);
        return end + closing.size();
    }

    void add(qsizetype open, qsizetype end, const QString &inside, bool isTriple)
    {
        TemplateTag tag;
        tag.line = m_line;
        tag.column = static_cast<int>(open - m_lineStart) + 1;
        tag.offset = open;
        tag.length = end - open;
        const QChar sigil = isTriple || inside.isEmpty() ? QChar() : inside.front();
        if (sigil == u'>' || sigil == u'=') {
            report(open, end - open,
                   TemplateScannerText::tr("Partials and other delimiters ({{> and {{=) are not supported."));
            return;
        }
        tag.kind = kindOf(sigil);
        const bool hasSigil = tag.kind != Kind::Value || sigil == u'&';
        tag.name = (hasSigil ? inside.mid(1) : inside).trimmed();
        if (tag.kind != Kind::Comment && tag.name.isEmpty()) {
            report(open, end - open, TemplateScannerText::tr("This placeholder has no name."));
            return;
        }
        m_result.tags.push_back(withCut(std::move(tag)));
    }

    static Kind kindOf(QChar sigil)
    {
        switch (sigil.unicode()) {
        case u'#':
            return Kind::SectionStart;
        case u'^':
            return Kind::InvertedStart;
        case u'/':
            return Kind::SectionEnd;
        case u'!':
            return Kind::Comment;
        default:
            return Kind::Value;
        }
    }

    ScannedTag withCut(TemplateTag tag) const
    {
        ScannedTag scanned{std::move(tag), 0, 0};
        scanned.cutStart = scanned.tag.offset;
        scanned.cutEnd = scanned.tag.offset + scanned.tag.length;
        if (scanned.tag.kind == Kind::Value)
            return scanned;
        qsizetype start = scanned.cutStart;
        while (start > 0 && isBlank(m_source[start - 1]))
            --start;
        qsizetype end = scanned.cutEnd;
        while (end < m_source.size() && isBlank(m_source[end]))
            ++end;
        const bool atStart = start == 0 || m_source[start - 1] == u'\n';
        const bool isCrLf = m_source.mid(end, 2) == u"\r\n";
        const bool atEnd = end == m_source.size() || m_source[end] == u'\n' || isCrLf;
        if (atStart && atEnd) {
            scanned.cutStart = start;
            scanned.cutEnd = qMin(m_source.size(), end + (isCrLf ? 2 : 1));
        }
        return scanned;
    }

    void advanceTo(qsizetype offset)
    {
        for (; m_counted < offset; ++m_counted) {
            if (m_source[m_counted] == u'\n') {
                ++m_line;
                m_lineStart = m_counted + 1;
            }
        }
    }

    void report(qsizetype offset, qsizetype length, const QString &what)
    {
        m_result.problems.push_back(
            templateProblem(m_line, static_cast<int>(offset - m_lineStart) + 1, offset, length, what));
    }

    const QString &m_source;
    ScannedTemplate m_result;
    qsizetype m_counted = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

ScannedTemplate scanTemplate(const QString &source)
{
    return Scanner(source).scan();
}

TemplateProblem templateProblem(int line, int column, qsizetype offset, qsizetype length, const QString &what)
{
    return {line, column, offset, length, QCoreApplication::translate("Template", "Line %1: %2").arg(line).arg(what),
            {}};
}

} // namespace tandem
