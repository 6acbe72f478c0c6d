// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotator.h"
#include "core/domain/schema.h"
#include "core/store/project_file.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tandem {

/// A new project in a temporary folder. What goes wrong in it ends the test program.
class TestProject
{
public:
    TestProject();

    QString path() const { return pathOf(QStringLiteral("test.tandem")); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    ProjectFile &file() { return *m_file; }
    Writer &writer() { return *m_file->writer(); }
    /// A connection of the test's own thread that may write: for single-threaded tests of what works on a connection.
    Connection &connection();
    void close();
    void reopen();

    /// Makes this the schema. Definitions and options get their ids.
    Schema setSchema(const QByteArray &json);
    /// "sentiment", a single choice of negative, neutral and positive, and "aspect", a multiple choice of price,
    /// service and quality.
    Schema setUsualSchema();
    AnnotatorId person(const QString &name);
    /// Visible records with the external ids "r1", "r2", … (going on from those that are there) and the content "text
    /// of r1".
    std::vector<RecordId> addRecords(int count);
    RecordId addRecord(const QString &externalId, const QString &content, const QByteArray &metadata = "{}");

    /// The first cell of a query's first row, as text; "∅" for NULL or no row.
    QString cell(const QString &sql);
    qint64 number(const QString &sql) { return cell(sql).toLongLong(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProjectFile> m_file;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tandem
