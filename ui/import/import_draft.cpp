// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_draft.h"

#include "core/io/mapping_guess.h"
#include "core/template/text_template.h"
#include "core/text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

using Kind = ColumnRole::Kind;

/// Lends tr() to the free functions below.
struct ImportDraftText
{
    Q_DECLARE_TR_FUNCTIONS(ImportDraft)
};

bool isOfLabel(const QString &column, const Schema &schema)
{
    const LabelDefinition *definition = schema.definition(column);
    return definition && definition->level == Level::Record;
}

/// A column that is called as a label holds its gold, and is never taken for the text.
ImportMapping guessBesideLabels(const SourcePreview &preview, const Schema &schema)
{
    if (!isOfLabel(preview.guess.textColumn, schema) && !isOfLabel(preview.guess.idColumn, schema))
        return preview.guess;
    QStringList used;
    for (const LabelDefinition &each : schema.definitions)
        used += each.name;
    return guessedMapping(preview.columns, preview.rows, used);
}

ColumnRole guessedRole(const QString &column, const ImportMapping &guess, const Schema &schema)
{
    if (column == guess.idColumn)
        return {Kind::Id, {}};
    if (column == guess.textColumn)
        return {Kind::Text, {}};
    return isOfLabel(column, schema) ? ColumnRole{Kind::Gold, schema.definition(column)->name}
                                     : ColumnRole{Kind::Metadata, {}};
}

} // namespace

void ImportDraft::setPreview(const SourcePreview &preview)
{
    for (int i = 0; i < m_columns.size(); ++i)
        m_known.insert_or_assign(m_columns[i], role(i));
    const bool isKnown = std::any_of(preview.columns.begin(), preview.columns.end(),
                                     [this](const QString &column) { return m_known.contains(column); });
    // With a header and without one the same columns have other names.
    const bool isRenamed = !m_isOtherFile && !isKnown && preview.columns.size() == m_columns.size();
    const std::vector<ColumnRole> before = std::exchange(m_roles, {});
    m_isOtherFile = false;
    m_columns = preview.columns;
    const ImportMapping guess = guessBesideLabels(preview, m_schema);
    for (const QString &column : m_columns) {
        const auto known = m_known.find(column);
        m_roles.push_back(isRenamed                ? before[m_roles.size()]
                          : known != m_known.end() ? known->second
                                                   : guessedRole(column, guess, m_schema));
    }
}

void ImportDraft::setRole(int column, const ColumnRole &role)
{
    const bool isUnique = role.kind != Kind::Metadata && role.kind != Kind::LeaveOut;
    for (ColumnRole &other : m_roles) {
        if (isUnique && other == role)
            other = {Kind::Metadata, {}};
    }
    m_roles[static_cast<size_t>(column)] = role;
    if (role.kind == Kind::Text)
        m_composesText = false;
}

QString ImportDraft::suggestedTemplate() const
{
    QStringList parts;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (role(i).kind == Kind::Text || (role(i).kind == Kind::Metadata && parts.size() < 2))
            parts.append(QStringLiteral("%1: {{%1}}").arg(m_columns[i]));
    }
    return parts.join(u'\n');
}

QString ImportDraft::shownRole(int column) const
{
    if (!m_composesText || role(column).concernsLabels() || role(column).kind == Kind::Id)
        return roleText(role(column), m_person);
    if (m_textTemplate.contains(QStringLiteral("{{%1}}").arg(m_columns[column])))
        return ImportDraftText::tr("In the text");
    return roleText(role(column).kind == Kind::Text ? ColumnRole{Kind::Metadata, {}} : role(column), m_person);
}

std::vector<int> ImportDraft::columnsOfNewDefinitions() const
{
    std::vector<int> found;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (role(i).concernsLabels() && !m_schema.definition(role(i).definition))
            found.push_back(i);
    }
    return found;
}

bool ImportDraft::mayHoldSets() const
{
    return std::any_of(m_roles.begin(), m_roles.end(), [this](const ColumnRole &role) {
        const LabelDefinition *definition = m_schema.definition(role.definition);
        return role.concernsLabels() && (!definition || definition->choice == Choice::Multiple);
    });
}

ImportMapping ImportDraft::mapping() const
{
    ImportMapping mapping;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString &column = m_columns[i];
        if (role(i).kind == Kind::Id)
            mapping.idColumn = column;
        else if (role(i).kind == Kind::Text && !m_composesText)
            mapping.textColumn = column;
        else if (role(i).kind == Kind::Metadata || role(i).kind == Kind::Text)
            mapping.metadataColumns.append(column);
        else if (role(i).kind == Kind::Gold)
            mapping.goldColumns[role(i).definition] = column;
        else if (role(i).kind == Kind::Labels)
            mapping.labelColumns[role(i).definition] = column;
    }
    if (m_composesText)
        mapping.textTemplate = m_textTemplate;
    mapping.withoutText = isWithoutText();
    if (!mapping.labelColumns.empty())
        mapping.labelsPerson = m_person;
    mapping.setSeparator = m_setSeparator;
    return mapping;
}

QString ImportDraft::problem() const
{
    if (m_columns.isEmpty())
        return ImportDraftText::tr("This file has no columns. Choose another file, or another delimiter above.");
    if (m_composesText) {
        const Result<QString> text = composedText(m_textTemplate, m_columns, QStringList(m_columns.size()));
        return text ? QString() : text.error().message;
    }
    if (columnWith(Kind::Text) < 0 && !isWithoutText())
        return ImportDraftText::tr(
            "No column is the text yet. Choose Text under the column that holds what is to be labelled.");
    return {};
}

bool ImportDraft::isWithoutText() const
{
    const bool hasMore = std::any_of(m_roles.begin(), m_roles.end(), [](const ColumnRole &role) {
        return role.kind == Kind::Labels || role.kind == Kind::Gold || role.kind == Kind::Metadata;
    });
    return !m_composesText && columnWith(Kind::Text) < 0 && columnWith(Kind::Id) >= 0 && hasMore;
}

int ImportDraft::columnWith(ColumnRole::Kind kind) const
{
    const auto found =
        std::find_if(m_roles.begin(), m_roles.end(), [kind](const ColumnRole &role) { return role.kind == kind; });
    return found == m_roles.end() ? -1 : static_cast<int>(found - m_roles.begin());
}

Result<QString> composedText(const QString &textTemplate, const QStringList &columns, const QStringList &values)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(textTemplate);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    bool usesColumn = false;
    for (const TemplateTag &tag : parsed->tags()) {
        if (tag.kind == TemplateTag::Kind::Comment)
            continue;
        if (!columns.contains(tag.name))
            return failure(ErrorCode::InvalidInput,
                           ImportDraftText::tr("Line %1: the file has no column %2. Its columns are %3.")
                               .arg(countText(tag.line), tag.name, columns.join(QStringLiteral(", "))));
        usesColumn = true;
    }
    if (!usesColumn)
        return failure(ErrorCode::InvalidInput,
                       ImportDraftText::tr("The template names no column, so every text would be the same. "
                                           "Put in a column as {{name}}."));
    TemplateContext context;
    for (int i = 0; i < columns.size() && i < values.size(); ++i)
        context.values[columns[i]] = values[i];
    return parsed->render(context);
}

} // namespace tandem
