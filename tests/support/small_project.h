// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_json.h"
#include "core/project/agents.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/must.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tandem {

/// A project file with some records, a single and a multiple choice, and, where wanted, labels of the built-in model.
class SmallProject
{
public:
    SmallProject()
        : m_project(must(Project::create(path()).wait()))
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("small.tandem")); }
    Project &project() { return *m_project; }
    std::shared_ptr<Project> shared() const { return m_project; }

    void setSchema()
    {
        const char json[] = R"({"label_schema":[
            {"name":"sentiment","options":[{"value":"negative"},{"value":"neutral"},{"value":"positive"}]},
            {"name":"aspect","choice":"multiple","options":[{"value":"price"},{"value":"service"}]}]})";
        const AnnotatorId person = must(m_project->person(QStringLiteral("Ana")).wait()).id;
        must(m_project->schemas().save(must(schemaFromJson(json)), person).wait());
    }

    void addRecords(int count)
    {
        QFile file(m_folder.filePath(QStringLiteral("in.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test's file cannot be written.");
        file.write("id,text,channel\n");
        const char *words[] = {"a negative thing", "a neutral thing", "a positive thing"};
        for (int i = 1; i <= count; ++i)
            file.write(QStringLiteral("r%1,message %1 tells of %2,%3\n")
                           .arg(i)
                           .arg(QLatin1String(words[i % 3]), i % 2 ? QStringLiteral("web") : QStringLiteral("mail"))
                           .toUtf8());
        file.close();
        importFile({QStringLiteral("channel")});
    }

    /// One record of each text, whatever is in it.
    void addTexts(const QStringList &texts)
    {
        QFile file(m_folder.filePath(QStringLiteral("in.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test's file cannot be written.");
        file.write("id,text\n");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QString quoted = texts[i];
            quoted.replace(u'"', QStringLiteral("\"\""));
            file.write(QStringLiteral("t%1,\"%2\"\n").arg(QString::number(i + 1), quoted).toUtf8());
        }
        file.close();
        importFile({});
    }

    void runBaseline()
    {
        JobRequest request;
        request.agentVersion = must(m_project->agents().list().wait()).front().versionId;
        request.records = *must(m_project->records().list({}, {}).wait());
        QSignalSpy rested(&m_project->jobs(), &Jobs::rested);
        must(m_project->jobs().start(request, {}).wait());
        if (rested.isEmpty() && !rested.wait(20'000))
            qFatal("The job did not come to rest.");
    }

    void close() { m_project.reset(); }

private:
    void importFile(const QStringList &metadata)
    {
        ImportRequest request;
        request.path = m_folder.filePath(QStringLiteral("in.csv"));
        request.mapping.idColumn = QStringLiteral("id");
        request.mapping.textColumn = QStringLiteral("text");
        request.mapping.metadataColumns = metadata;
        request.onDuplicate = DuplicatePolicy::Skip; // a second time adds what is new
        must(m_project->importer().import(request, {}, {}).wait());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Project> m_project;
};

} // namespace tandem
