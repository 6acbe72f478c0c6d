// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotator.h"
#include "core/store/import/import_batch.h"
#include "core/store/sql/bulk_statement.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tandem {

class Connection;

/// The labels of one slice of an import. Inside a writer's command.
class ImportLabelWriter
{
public:
    ImportLabelWriter(Connection &connection, const ImportTarget &target);

    /// Labels of a record that this import has added.
    Result<void> add(RecordId record, const std::vector<ImportedLabel> &labels);
    /// The same where the record may have labels of this import already: those of the same annotator give way.
    Result<void> replace(RecordId record, const std::vector<ImportedLabel> &labels);
    /// Labels of a record that people can see: they wait until the import completes.
    Result<void> stage(RecordId record, const std::vector<ImportedLabel> &labels);

    /// Brings the projection up to date for people's labels that were added.
    Result<void> finish();

    qint64 goldLabels() const { return m_goldLabels; }
    qint64 personLabels() const { return m_personLabels; }

private:
    Result<void> insert(RecordId record, const ImportedLabel &label);
    Result<void> insertMembers(qint64 labelId, const LabelValue &value);
    Result<void> retire(RecordId record, const ImportedLabel &label);
    Result<void> stageOne(RecordId record, const ImportedLabel &label);
    Result<AnnotatorKind> count(const ImportedLabel &label);
    Result<void> check(const ImportedLabel &label) const;
    ValueKind kindOf(const ImportedLabel &label) const { return m_target.kinds.value(label.definition); }

    Connection &m_connection;
    const ImportTarget &m_target;
    std::optional<BulkStatement> m_insert;
    std::optional<BulkStatement> m_insertMember;
    QHash<AnnotatorId, AnnotatorKind> m_kinds;
    QHash<LabelDefinitionId, std::vector<RecordId>> m_touched;
    qint64 m_goldLabels = 0;
    qint64 m_personLabels = 0;
};

} // namespace tandem
