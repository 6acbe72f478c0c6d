// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/text_template.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace tandem {

/// Colours a template: sections green, values violet and bold, comments dim, problems underlined in waves.
class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument *document);

    /// The problems of the document's present text; offsets from its start.
    void setProblems(std::vector<TemplateProblem> problems);

    /// Shows everything dim: the template is not used.
    void setMuted(bool muted);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightTags(const QString &text);
    void highlightProblems(const QString &text);

    std::vector<TemplateProblem> m_problems;
    bool m_isMuted = false;
};

} // namespace tandem
