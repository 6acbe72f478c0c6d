// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"
#include "core/io/label_reader.h"
#include "core/store/import/import_session.h"
#include "core/template/text_template.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// Makes records of a source's rows, as a mapping says. Counts what is no option into a report.
class RowMapper
{
public:
    /// `sample` rows serve to guess the separator of sets. Refuses columns and labels that do not exist, with the
    /// nearest that does. Without a column or template for the text, the column that looks like it is taken.
    static Result<RowMapper> create(const ImportMapping &mapping, const QStringList &columns, const Schema &schema,
                                    const std::vector<SourceRow> &sample);

    /// Annotators for the labels; needed before `map`.
    void setAnnotators(AnnotatorId gold, AnnotatorId person);
    /// Columns that a source found later; they are metadata where every column is.
    void setColumns(const QStringList &columns);

    /// The id of a row; a null string where the row has none.
    QString idOf(const SourceRow &row) const;
    /// The record; an error is the reason why the row is bad.
    Result<ImportedRow> map(const SourceRow &row, ImportReport &report);
    /// Counts labels and what is no option, and makes no record.
    void countLabels(const SourceRow &row, ImportReport &report);

    const QString &setSeparator() const { return m_setSeparator; }

private:
    struct LabelColumn
    {
        qsizetype column = 0;
        bool isGold = true;
        LabelDefinition definition;
        LabelReader reader;
    };

    RowMapper() = default;
    Result<void> findColumns(const ImportMapping &mapping, const QStringList &columns);
    Result<void> readTemplate(const ImportMapping &mapping, const QStringList &columns);
    Result<void> addLabels(const std::map<QString, QString> &columnsByLabel, bool isGold, const ImportMapping &mapping,
                           const Schema &schema, const std::vector<SourceRow> &sample);
    QString contentOf(const SourceRow &row) const;
    void addMetadata(const SourceRow &row, qsizetype column, ImportedRow &mapped) const;
    std::optional<LabelValue> readLabel(const LabelColumn &label, const SourceRow &row, ImportReport &report) const;

    QStringList m_columns;
    std::optional<qsizetype> m_idColumn;
    std::optional<qsizetype> m_textColumn;
    TextTemplate m_template;
    std::vector<qsizetype> m_templateColumns;
    std::vector<qsizetype> m_metadataColumns;
    std::vector<LabelColumn> m_labels;
    QString m_setSeparator;
    ImportMapping m_mapping;
    AnnotatorId m_gold;
    AnnotatorId m_person;
};

} // namespace tandem
