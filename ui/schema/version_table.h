// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_version.h"

#include <QTableWidget>

#include <vector>

namespace tandem {

/// The versions of a schema, newest first, a row for each.
class VersionTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Number, Name, When, Who, What, Jobs, ColumnCount };

    explicit VersionTable(QWidget *parent = nullptr);

    /// The version that was chosen stays chosen; at first it is the newest.
    void setVersions(const std::vector<SchemaVersion> &versions);
    const std::vector<SchemaVersion> &versions() const { return m_versions; }
    /// Null where there is none.
    const SchemaVersion *current() const;

private:
    void fillRow(int row, const SchemaVersion &version);

    std::vector<SchemaVersion> m_versions;
};

/// "3", and of the one in force, too, that it is.
QString versionText(const SchemaVersion &version);

} // namespace tandem
