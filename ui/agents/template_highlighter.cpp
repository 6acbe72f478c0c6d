// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/template_highlighter.h"

#include "ui/look/theme.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace tandem {

namespace {

QTextCharFormat formatOf(const QString &tag)
{
    const QChar sigil = tag.mid(2).trimmed().left(1).isEmpty() ? QChar() : tag.mid(2).trimmed().front();
    QTextCharFormat format;
    if (sigil == u'!') {
        format.setForeground(tokens().dim);
    } else if (sigil == u'#' || sigil == u'/' || sigil == u'^') {
        format.setForeground(tokens().sectionTag);
    } else {
        format.setForeground(tokens().valueTag);
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

} // namespace

TemplateHighlighter::TemplateHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&Theme::instance(), &Theme::changed, this, &TemplateHighlighter::rehighlight);
}

void TemplateHighlighter::setProblems(std::vector<TemplateProblem> problems)
{
    m_problems = std::move(problems);
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    if (m_isMuted) {
        QTextCharFormat dim;
        dim.setForeground(tokens().dim);
        return setFormat(0, static_cast<int>(text.size()), dim);
    }
    highlightTags(text);
    highlightProblems(text);
}

void TemplateHighlighter::setMuted(bool muted)
{
    m_isMuted = muted;
    rehighlight();
}

void TemplateHighlighter::highlightTags(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{.*?\\}\\}+"));
    for (QRegularExpressionMatchIterator match = tag.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()),
                  formatOf(found.captured()));
    }
}

void TemplateHighlighter::highlightProblems(const QString &text)
{
    const qsizetype blockStart = currentBlock().position();
    for (const TemplateProblem &problem : m_problems) {
        const qsizetype start = std::max(problem.offset, blockStart) - blockStart;
        const qsizetype end =
            std::min(problem.offset + std::max<qsizetype>(problem.length, 1) - blockStart, text.size());
        for (qsizetype i = start; i < end; ++i) {
            QTextCharFormat waved = format(static_cast<int>(i));
            waved.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            waved.setUnderlineColor(tokens().bad);
            setFormat(static_cast<int>(i), 1, waved);
        }
    }
}

} // namespace tandem
