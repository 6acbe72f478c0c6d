// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/schema_difference.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct SchemaDifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaDifference)
};

/// Of what both have.
template <typename Parts>
bool isReordered(const Parts &before, const Parts &after)
{
    const auto shared = [](const Parts &parts, const Parts &others) {
        Parts found;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(found), [&others](const auto &part) {
            return std::any_of(others.begin(), others.end(),
                               [&part](const auto &other) { return other.id == part.id; });
        });
        return found;
    };
    const Parts left = shared(before, after);
    const Parts right = shared(after, before);
    return !std::equal(left.begin(), left.end(), right.begin(), right.end(),
                       [](const auto &one, const auto &other) { return one.id == other.id; });
}

/// The sentences about one label definition that both versions have.
class DefinitionDifference
{
public:
    DefinitionDifference(const LabelDefinition &before, const LabelDefinition &after, QStringList &lines)
        : m_before(before)
        , m_after(after)
        , m_lines(lines)
    {
    }

    void compare()
    {
        compareNames();
        compareRules();
        compareOptions();
    }

private:
    void compareNames()
    {
        if (m_before.name != m_after.name)
            m_lines << SchemaDifferenceText::tr("“%1” is called “%2”.").arg(m_before.name, m_after.name);
        if (m_before.guideline != m_after.guideline)
            m_lines << SchemaDifferenceText::tr("“%1” has another guideline.").arg(m_after.name);
    }

    void compareRules()
    {
        if (m_before.level != m_after.level)
            m_lines << (m_after.level == Level::Span
                            ? SchemaDifferenceText::tr("“%1” is marked in the text.").arg(m_after.name)
                            : SchemaDifferenceText::tr("“%1” is of whole records.").arg(m_after.name));
        if (m_before.choice != m_after.choice)
            m_lines << (m_after.choice == Choice::Single
                            ? SchemaDifferenceText::tr("“%1” is a single choice.").arg(m_after.name)
                            : SchemaDifferenceText::tr("“%1” is a multiple choice.").arg(m_after.name));
        if (m_before.isScale != m_after.isScale)
            m_lines << (m_after.isScale ? SchemaDifferenceText::tr("“%1” is a scale.").arg(m_after.name)
                                        : SchemaDifferenceText::tr("“%1” is no scale any more.").arg(m_after.name));
        if (m_before.isRequired != m_after.isRequired)
            m_lines << (m_after.isRequired
                            ? SchemaDifferenceText::tr("“%1” is required.").arg(m_after.name)
                            : SchemaDifferenceText::tr("“%1” is not required any more.").arg(m_after.name));
        if (m_before.isRetired != m_after.isRetired)
            m_lines << (m_after.isRetired ? SchemaDifferenceText::tr("“%1” is retired.").arg(m_after.name)
                                          : SchemaDifferenceText::tr("“%1” is asked again.").arg(m_after.name));
        if (m_before.askedWhere != m_after.askedWhere)
            m_lines << (m_after.askedWhere
                            ? SchemaDifferenceText::tr("“%1” is asked only where “%2” is %3.")
                                  .arg(m_after.name, m_after.askedWhere->definition,
                                       m_after.askedWhere->values.join(QStringLiteral(", ")))
                            : SchemaDifferenceText::tr("“%1” is asked on every record.").arg(m_after.name));
    }

    void compareOptions()
    {
        for (const Option &option : m_after.options) {
            if (const Option *was = m_before.option(option.id))
                compareOption(*was, option);
            else
                m_lines
                    << SchemaDifferenceText::tr("“%1” has the new option “%2”.").arg(m_after.name, option.shownText());
        }
        for (const Option &option : m_before.options) {
            if (!m_after.option(option.id))
                m_lines
                    << SchemaDifferenceText::tr("“%1” has lost the option “%2”.").arg(m_after.name, option.shownText());
        }
        if (isReordered(m_before.options, m_after.options))
            m_lines << SchemaDifferenceText::tr("The options of “%1” have another order.").arg(m_after.name);
    }

    void compareOption(const Option &before, const Option &after)
    {
        if (before.shownText() != after.shownText() || before.value != after.value)
            m_lines << SchemaDifferenceText::tr("The option “%1” of “%2” is called “%3”.")
                           .arg(before.shownText(), m_after.name, after.shownText());
        if (before.description != after.description || before.aliases != after.aliases)
            m_lines << SchemaDifferenceText::tr("The option “%1” of “%2” is described otherwise.")
                           .arg(after.shownText(), m_after.name);
        if (before.key != after.key || before.colour != after.colour)
            m_lines << SchemaDifferenceText::tr("The option “%1” of “%2” has another key or colour.")
                           .arg(after.shownText(), m_after.name);
        if (before.isRetired != after.isRetired)
            m_lines << (after.isRetired ? SchemaDifferenceText::tr("The option “%1” of “%2” is retired.")
                                              .arg(after.shownText(), m_after.name)
                                        : SchemaDifferenceText::tr("The option “%1” of “%2” is offered again.")
                                              .arg(after.shownText(), m_after.name));
        if (before.isNotApplicable != after.isNotApplicable)
            m_lines << (after.isNotApplicable
                            ? SchemaDifferenceText::tr("The option “%1” of “%2” says “not applicable”.")
                                  .arg(after.shownText(), m_after.name)
                            : SchemaDifferenceText::tr(
                                  "The option “%1” of “%2” does not say “not applicable” any more.")
                                  .arg(after.shownText(), m_after.name));
    }

    const LabelDefinition &m_before;
    const LabelDefinition &m_after;
    QStringList &m_lines;
};

} // namespace

QStringList schemaDifference(const Schema &before, const Schema &after)
{
    QStringList lines;
    if (before.guideline != after.guideline)
        lines << SchemaDifferenceText::tr("The guideline of the schema is another one.");
    for (const LabelDefinition &definition : after.definitions) {
        if (const LabelDefinition *was = before.definition(definition.id))
            DefinitionDifference(*was, definition, lines).compare();
        else
            lines << SchemaDifferenceText::tr("The label “%1” is new.").arg(definition.name);
    }
    for (const LabelDefinition &definition : before.definitions) {
        if (!after.definition(definition.id))
            lines << SchemaDifferenceText::tr("The label “%1” has left the schema.").arg(definition.name);
    }
    if (isReordered(before.definitions, after.definitions))
        lines << SchemaDifferenceText::tr("The labels have another order.");
    return lines;
}

} // namespace tandem
