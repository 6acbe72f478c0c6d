// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/io/import_preview.h"
#include "ui/import/column_role.h"

#include <QString>

#include <map>
#include <vector>

namespace tandem {

/// What a person has said so far about the columns of a file. A value: it reads nothing and asks nobody.
class ImportDraft
{
public:
    /// Takes the columns of a preview with the roles that were guessed; what was said before about columns of the same
    /// names stays.
    void setPreview(const SourcePreview &preview);
    /// The next preview is of another file: columns in the same places are not the same ones.
    void takeOtherFile()
    {
        m_isOtherFile = true;
        m_known.clear();
    }
    void setSchema(Schema schema) { m_schema = std::move(schema); }
    void setPerson(const QString &person) { m_person = person; }
    void setSetSeparator(const QString &separator) { m_setSeparator = separator; }

    const QStringList &columns() const { return m_columns; }
    const Schema &schema() const { return m_schema; }
    const QString &person() const { return m_person; }
    const QString &setSeparator() const { return m_setSeparator; }
    const ColumnRole &role(int column) const { return m_roles[static_cast<size_t>(column)]; }
    /// Gives a column a role. There is one id, one text, and one column for each label's gold: the column that had the
    /// role before becomes metadata.
    void setRole(int column, const ColumnRole &role);

    /// The text is composed by this template instead of taken from a column; empty: from a column.
    void setTextTemplate(const QString &source) { m_textTemplate = source; }
    const QString &textTemplate() const { return m_textTemplate; }
    bool composesText() const { return m_composesText; }
    void setComposesText(bool composes) { m_composesText = composes; }
    /// A template over every column that looks like text, to start from.
    QString suggestedTemplate() const;

    /// The role of a column as it stands under its name; "In the text" where a template uses it.
    QString shownRole(int column) const;

    /// Columns whose label definition the schema does not have.
    std::vector<int> columnsOfNewDefinitions() const;
    /// Whether a chosen column belongs to a multiple choice, or may.
    bool mayHoldSets() const;

    /// Whether this brings labels and metadata alone, to records that are there.
    bool isWithoutText() const;
    ImportMapping mapping() const;
    /// Why this cannot be imported yet, as a sentence; empty if it can.
    QString problem() const;

private:
    int columnWith(ColumnRole::Kind kind) const;

    QStringList m_columns;
    std::map<QString, ColumnRole> m_known; ///< by the names that columns had, with a header and without
    bool m_isOtherFile = true;
    std::vector<ColumnRole> m_roles;
    Schema m_schema;
    QString m_person;
    QString m_setSeparator;
    QString m_textTemplate;
    bool m_composesText = false;
};

/// The text that `textTemplate` makes of a row; an error where the template cannot be read.
Result<QString> composedText(const QString &textTemplate, const QStringList &columns, const QStringList &values);

} // namespace tandem
