// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// What a template is rendered with: names with text, and sections with a list of contexts. A name that a context
/// does not have is looked up in the contexts around it.
struct TemplateContext
{
    std::map<QString, QString> values;
    std::map<QString, std::vector<TemplateContext>> sections;
};

/// Where something in a template is wrong or notable. Lines and columns start at 1; offsets are UTF-16 units.
struct TemplateProblem
{
    int line = 1;
    int column = 1;
    qsizetype offset = 0;
    qsizetype length = 0;
    QString message;    ///< a whole sentence that starts with "Line N: "
    QString suggestion; ///< what would be right in place of offset … offset + length, tag braces and all; may be empty
};

/// A stretch of rendered text that came from a placeholder, for tinting the preview. Offsets are UTF-16 units.
struct RenderedSlot
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString name;
    bool isMissing = false; ///< the name has no value here
};

struct RenderedText
{
    QString text;
    std::vector<RenderedSlot> filled;
};

/// A placeholder or section tag of a template, in order of appearance.
struct TemplateTag
{
    enum class Kind { Value, SectionStart, InvertedStart, SectionEnd, Comment };
    Kind kind = Kind::Value;
    QString name;
    QStringList path; ///< the sections around it
    int line = 1;
    int column = 1;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// A template in Mustache syntax: {{name}}, {{&name}}, {{{name}}}, {{#section}}…{{/section}},
/// {{^section}}…{{/section}},
/// {{! comment}}, standalone tags take their whole line. No HTML escaping, no partials, no lambdas, no delimiter
/// change. Values are put in as they stand: a "{{" inside a value is never read again. Source: mustache(5), the
/// mustache spec 1.4.
class TextTemplate
{
public:
    TextTemplate();
    /// A template with problems of syntax is refused; all of them are in the error's message, a line each.
    static Result<TextTemplate> parse(const QString &source);
    /// The problems of syntax alone, for an editor.
    static std::vector<TemplateProblem> syntaxProblems(const QString &source);

    QString render(const TemplateContext &context) const;
    RenderedText renderWithSlots(const TemplateContext &context) const;
    const std::vector<TemplateTag> &tags() const;

private:
    struct Node;
    std::shared_ptr<const std::vector<Node>> m_nodes;
    std::vector<TemplateTag> m_tags;
};

} // namespace tandem
