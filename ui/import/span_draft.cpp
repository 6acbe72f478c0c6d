// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/span_draft.h"

#include "core/domain/schema_additions.h"
#include "core/domain/schema_check.h"
#include "core/io/label_reader.h"
#include "core/text/wording.h"
#include "ui/import/column_values.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SpanDraftText
{
    Q_DECLARE_TR_FUNCTIONS(SpanDraft)
};

LabelDefinition emptyDefinition(const QString &name)
{
    LabelDefinition definition;
    definition.name = name;
    definition.level = Level::Span;
    return definition;
}

/// A definition of that name with an option for each of the labels that `known` does not mean.
LabelDefinition definitionOf(const QString &name, const LabelDefinition &known, const QStringList &labels)
{
    const LabelReader reader(known, {});
    LabelDefinition definition = emptyDefinition(name);
    for (const QString &label : labels) {
        if (reader.option(label))
            continue;
        Option option;
        option.value = label;
        definition.options.push_back(option);
    }
    return definition;
}

} // namespace

SpanImport SpanDraft::import() const
{
    return {format, options, label, isGold ? QString() : person};
}

QString SpanDraft::problem(const Schema &schema) const
{
    if (label.isEmpty())
        return SpanDraftText::tr("The spans become labels of a new label definition. Give it a name.");
    if (makesLabel && schema.definition(label))
        return SpanDraftText::tr("There is a label “%1” already. Choose it above, or give the new one another name.")
            .arg(label);
    if (!isGold && person.isEmpty())
        return SpanDraftText::tr("Whose spans are they? Give a name, or import them as gold.");
    return {};
}

Result<std::vector<LabelDefinition>> spanAdditions(const SpanDraft &draft, const Schema &schema,
                                                   const QStringList &labels)
{
    if (labels.size() > limitOfValues)
        return failure(ErrorCode::InvalidInput,
                       SpanDraftText::tr("The spans have more than %1 different labels, which are hardly options.")
                           .arg(countText(limitOfValues)));
    const LabelDefinition *known = schema.definition(draft.label);
    const LabelDefinition definition = definitionOf(draft.label, known ? *known : emptyDefinition(draft.label), labels);
    if (!known && definition.options.empty())
        return failure(ErrorCode::InvalidInput,
                       SpanDraftText::tr("The file holds no spans, so no label can be made of them. Go back and choose "
                                         "a label, or another format."));
    std::vector<LabelDefinition> additions;
    if (!definition.options.empty())
        additions.push_back(definition);
    return checkSchema(withAdditions(schema, additions)).map([&] { return additions; });
}

} // namespace tandem
