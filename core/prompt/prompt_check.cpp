// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt_check.h"

#include "core/base/nearest.h"
#include "core/template/template_scanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

using TagKind = TemplateTag::Kind;

/// Lends tr() to the free functions below.
struct PromptCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

struct PlaceholderNames
{
    QStringList values;   ///< can be shown, and asked for as a section ("if there is one")
    QStringList sections; ///< can only be opened
};

/// The names that have a meaning inside the sections of `path`.
PlaceholderNames knownNames(const QStringList &path, const QStringList &metadataColumns)
{
    PlaceholderNames known{{name("record"), name("tag"), name("guideline")}, {name("labels")}};
    if (path.contains(name("labels"))) {
        known.values += {name("name"), name("format")};
        known.sections += {name("options"), name("single"), name("multiple"), name("spans")};
    }
    if (path.contains(name("labels")) && path.contains(name("options")))
        known.values += {name("value"), name("text"), name("description")};
    for (const QString &column : metadataColumns)
        known.values += metadataPrefix() + column;
    return known;
}

/// Where a name would have a meaning, if not here; empty where it has none.
QString whereItBelongs(const QString &name)
{
    if (name == u"value" || name == u"text" || name == u"description")
        return QStringLiteral("{{#labels}}{{#options}}…{{/options}}{{/labels}}");
    if (name == u"name" || name == u"format" || name == u"options" || name == u"single" || name == u"multiple" ||
        name == u"spans")
        return QStringLiteral("{{#labels}}…{{/labels}}");
    return {};
}

/// The tag as it would be with another name.
QString withName(const TemplateTag &tag, const QString &newName)
{
    const char *sigil = tag.kind == TagKind::SectionStart ? "#" : tag.kind == TagKind::InvertedStart ? "^" : "";
    return u"{{" + QLatin1String(sigil) + newName + u"}}";
}

TemplateProblem problem(const TemplateTag &tag, const QString &what, const QString &suggestion = {})
{
    TemplateProblem found = templateProblem(tag.line, tag.column, tag.offset, tag.length, what);
    found.suggestion = suggestion;
    return found;
}

TemplateProblem unknownMetadata(const TemplateTag &tag, const QStringList &metadataColumns)
{
    const QString column = tag.name.mid(metadataPrefix().size());
    const QString nearest = nearestName(column, metadataColumns);
    const QString what = PromptCheckText::tr("there is no metadata column %1.").arg(column);
    if (nearest.isEmpty())
        return problem(tag, what);
    return problem(tag, what + u' ' + PromptCheckText::tr("Did you mean %1?").arg(nearest),
                   withName(tag, metadataPrefix() + nearest));
}

TemplateProblem unknownName(const TemplateTag &tag, const QStringList &candidates)
{
    const QString belongs = whereItBelongs(tag.name);
    if (!belongs.isEmpty())
        return problem(tag, PromptCheckText::tr("%1 has a meaning only inside %2.").arg(tag.name, belongs));
    const QString what = PromptCheckText::tr("there is no placeholder %1.").arg(tag.name);
    const QString nearest = nearestName(tag.name, candidates);
    if (nearest.isEmpty())
        return problem(tag, what + u' ' +
                                PromptCheckText::tr("Possible here: %1.").arg(candidates.join(QStringLiteral(", "))));
    return problem(tag, what + u' ' + PromptCheckText::tr("Did you mean %1?").arg(nearest), withName(tag, nearest));
}

std::vector<TemplateProblem> problemsOfMeaning(const TextTemplate &parsed, const QStringList &metadataColumns)
{
    std::vector<TemplateProblem> problems;
    for (const TemplateTag &tag : parsed.tags()) {
        if (tag.kind == TagKind::Comment || tag.kind == TagKind::SectionEnd)
            continue;
        const PlaceholderNames known = knownNames(tag.path, metadataColumns);
        const bool isSection = tag.kind != TagKind::Value;
        if (known.values.contains(tag.name) || (isSection && known.sections.contains(tag.name)))
            continue;
        if (known.sections.contains(tag.name)) {
            problems.push_back(
                problem(tag, PromptCheckText::tr("%1 is a section; it is written {{#%1}}…{{/%1}}.").arg(tag.name)));
        } else if (tag.name.startsWith(metadataPrefix())) {
            problems.push_back(unknownMetadata(tag, metadataColumns));
        } else {
            problems.push_back(unknownName(tag, isSection ? known.values + known.sections : known.values));
        }
    }
    return problems;
}

} // namespace

QString metadataPrefix()
{
    return QStringLiteral("meta.");
}

std::vector<TemplateProblem> promptTemplateProblems(const QString &source, const QStringList &metadataColumns)
{
    std::vector<TemplateProblem> problems = TextTemplate::syntaxProblems(source);
    if (!problems.empty())
        return problems;
    const auto parsed = TextTemplate::parse(source);
    return parsed ? problemsOfMeaning(*parsed, metadataColumns) : problems;
}

QStringList promptTemplateWarnings(const TextTemplate &system, const TextTemplate &user)
{
    const auto shows = [&](const QStringList &names) {
        const auto isShown = [&names](const TemplateTag &tag) {
            return tag.kind == TagKind::Value && names.contains(tag.name);
        };
        return std::any_of(system.tags().begin(), system.tags().end(), isShown) ||
               std::any_of(user.tags().begin(), user.tags().end(), isShown);
    };
    QStringList warnings;
    if (!shows({name("text"), name("value")})) {
        warnings += PromptCheckText::tr("The prompt never lists the options. Put "
                                        "{{#labels}}{{#options}}{{text}} {{/options}}{{/labels}} where they belong, "
                                        "unless the template names them itself.");
    }
    if (!shows({name("format")})) {
        warnings += PromptCheckText::tr("The prompt never says how to answer. Put {{#labels}}{{format}}{{/labels}} "
                                        "where it belongs, unless the template says it itself.");
    }
    return warnings;
}

bool showsRecord(const TextTemplate &source)
{
    return std::any_of(source.tags().begin(), source.tags().end(), [](const TemplateTag &tag) {
        return tag.kind == TagKind::Value && (tag.name == u"record" || tag.name.startsWith(metadataPrefix()));
    });
}

QString missingRecordMessage()
{
    return PromptCheckText::tr("The prompt shows nothing of the record. Put {{record}} where its text belongs.");
}

} // namespace tandem
