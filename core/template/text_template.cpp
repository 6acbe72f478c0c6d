// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/text_template.h"

#include "core/template/template_scanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

struct TextTemplate::Node
{
    enum class Kind { Text, Value, Section, Inverted };
    Kind kind = Kind::Text;
    QString text; ///< the text itself, or the name
    std::vector<Node> children;
};

namespace {

using Kind = TemplateTag::Kind;

/// Deeper nesting has no use, and rendering goes down by recursion.
constexpr size_t deepestNesting = 64;

/// Lends tr() to the free functions below.
struct TextTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

/// Checks that sections are closed in turn, and gives each tag its path.
void matchSections(ScannedTemplate &scanned)
{
    std::vector<const TemplateTag *> open;
    QStringList path;
    const auto report = [&scanned](const TemplateTag &tag, const QString &what) {
        scanned.problems.push_back(templateProblem(tag.line, tag.column, tag.offset, tag.length, what));
    };
    for (ScannedTag &each : scanned.tags) {
        TemplateTag &tag = each.tag;
        if (tag.kind == Kind::SectionEnd) {
            if (open.empty()) {
                report(tag, TextTemplateText::tr("{{/%1}} closes a section that was not opened.").arg(tag.name));
                continue;
            }
            if (open.back()->name != tag.name) {
                report(tag,
                       TextTemplateText::tr("{{/%1}} stands where {{/%2}} is due; that section was opened in line %3.")
                           .arg(tag.name, open.back()->name, QString::number(open.back()->line)));
            }
            open.pop_back();
            path.removeLast();
        }
        tag.path = path;
        if (tag.kind == Kind::SectionStart || tag.kind == Kind::InvertedStart) {
            if (open.size() == deepestNesting) {
                report(tag, TextTemplateText::tr("Sections are nested more than %1 deep.").arg(deepestNesting));
                open.clear(); // what follows from this says nothing new
                break;
            }
            open.push_back(&tag);
            path += tag.name;
        }
    }
    for (const TemplateTag *tag : open)
        report(*tag, TextTemplateText::tr("The section %1 is not closed by {{/%1}}.").arg(tag->name));
    std::stable_sort(scanned.problems.begin(), scanned.problems.end(),
                     [](const TemplateProblem &a, const TemplateProblem &b) { return a.offset < b.offset; });
}

ScannedTemplate scanAndMatch(const QString &source)
{
    ScannedTemplate scanned = scanTemplate(source);
    matchSections(scanned);
    return scanned;
}

/// What a section's name means where it stands.
struct SectionValue
{
    const std::vector<TemplateContext> *list = nullptr; ///< null: a text, or nothing
    bool isShown = false;
};

class Renderer
{
public:
    template <typename Nodes>
    void render(const Nodes &nodes)
    {
        for (const auto &node : nodes)
            renderNode(node);
    }

    void push(const TemplateContext &context) { m_contexts.push_back(&context); }
    RenderedText take() { return std::move(m_rendered); }

private:
    template <typename Node>
    void renderNode(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::Text:
            m_rendered.text += node.text;
            return;
        case Node::Kind::Value:
            renderValue(node.text);
            return;
        case Node::Kind::Section:
            renderSection(node);
            return;
        case Node::Kind::Inverted:
            if (!section(node.text).isShown)
                render(node.children);
            return;
        }
    }

    void renderValue(const QString &name)
    {
        const QString *value = nullptr;
        for (auto context = m_contexts.rbegin(); context != m_contexts.rend() && !value; ++context) {
            const auto found = (*context)->values.find(name);
            if (found != (*context)->values.end())
                value = &found->second;
        }
        const qsizetype length = value ? value->size() : 0;
        m_rendered.filled.push_back({m_rendered.text.size(), length, name, value == nullptr});
        if (value)
            m_rendered.text += *value;
    }

    template <typename Node>
    void renderSection(const Node &node)
    {
        const SectionValue value = section(node.text);
        if (!value.isShown)
            return;
        if (!value.list) {
            render(node.children);
            return;
        }
        for (const TemplateContext &context : *value.list) {
            m_contexts.push_back(&context);
            render(node.children);
            m_contexts.pop_back();
        }
    }

    SectionValue section(const QString &name) const
    {
        for (auto context = m_contexts.rbegin(); context != m_contexts.rend(); ++context) {
            const auto list = (*context)->sections.find(name);
            if (list != (*context)->sections.end())
                return {&list->second, !list->second.empty()};
            const auto text = (*context)->values.find(name);
            if (text != (*context)->values.end())
                return {nullptr, !text->second.isEmpty()};
        }
        return {};
    }

    std::vector<const TemplateContext *> m_contexts;
    RenderedText m_rendered;
};

} // namespace

TextTemplate::TextTemplate()
    : m_nodes(std::make_shared<std::vector<Node>>())
{
}

Result<TextTemplate> TextTemplate::parse(const QString &source)
{
    const ScannedTemplate scanned = scanAndMatch(source);
    if (!scanned.problems.empty()) {
        QStringList messages;
        for (const TemplateProblem &problem : scanned.problems)
            messages += problem.message;
        return failure(ErrorCode::InvalidInput, messages.join(u'\n'));
    }
    auto root = std::make_shared<std::vector<Node>>();
    std::vector<std::vector<Node> *> open{root.get()};
    qsizetype from = 0;
    const auto addText = [&](qsizetype until) {
        if (until > from)
            open.back()->push_back({Node::Kind::Text, source.mid(from, until - from), {}});
    };
    for (const ScannedTag &each : scanned.tags) {
        addText(each.cutStart);
        from = each.cutEnd;
        if (each.tag.kind == Kind::Value) {
            open.back()->push_back({Node::Kind::Value, each.tag.name, {}});
        } else if (each.tag.kind == Kind::SectionEnd) {
            open.pop_back();
        } else if (each.tag.kind != Kind::Comment) {
            const bool isInverted = each.tag.kind == Kind::InvertedStart;
            open.back()->push_back({isInverted ? Node::Kind::Inverted : Node::Kind::Section, each.tag.name, {}});
            open.push_back(&open.back()->back().children);
        }
    }
    addText(source.size());
    TextTemplate result;
    result.m_nodes = std::move(root);
    for (const ScannedTag &each : scanned.tags)
        result.m_tags.push_back(each.tag);
    return result;
}

std::vector<TemplateProblem> TextTemplate::syntaxProblems(const QString &source)
{
    return scanAndMatch(source).problems;
}

QString TextTemplate::render(const TemplateContext &context) const
{
    return renderWithSlots(context).text;
}

RenderedText TextTemplate::renderWithSlots(const TemplateContext &context) const
{
    Renderer renderer;
    renderer.push(context);
    renderer.render(*m_nodes);
    return renderer.take();
}

const std::vector<TemplateTag> &TextTemplate::tags() const
{
    return m_tags;
}

} // namespace tandem
