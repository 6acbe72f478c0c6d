// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/demo_project.h"

#include "core/domain/schema_json.h"
#include "core/project/importer.h"
#include "core/project/schemas.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

QString freeName(const QDir &folder, const QString &stem, const QString &ending)
{
    QString name = stem + ending;
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1-%2%3"_s.arg(stem).arg(i).arg(ending);
    return folder.filePath(name);
}

QByteArray resource(const QString &name)
{
    QFile file(u":/tandem/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> writeResource(const QDir &folder, const QString &name)
{
    const QByteArray content = resource(name);
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return failure(ErrorCode::Failed, QCoreApplication::translate("DemoProject", "%1 cannot be written: %2.")
                                              .arg(file.fileName(), file.errorString()));
    return {};
}

ImportRequest importRequest(const QString &path)
{
    ImportRequest request;
    request.path = path;
    request.options.format = SourceFormat::Csv;
    request.mapping.idColumn = u"id"_s;
    request.mapping.textColumn = u"text"_s;
    request.mapping.metadataColumns = {u"channel"_s, u"language"_s, u"kind"_s};
    request.mapping.goldColumns = {{u"sentiment"_s, u"sentiment"_s}, {u"aspects"_s, u"aspects"_s}};
    request.mapping.labelColumns = {{u"sentiment"_s, u"person_sentiment"_s}, {u"aspects"_s, u"person_aspects"_s}};
    request.mapping.labelsPerson = demoPersonName();
    return request;
}

/// Makes the demo step by step; every step keeps the maker alive until the next has begun.
class DemoMaker : public std::enable_shared_from_this<DemoMaker>
{
public:
    explicit DemoMaker(const QString &folder)
        : m_folder(folder)
    {
    }

    Pending<Result<DemoProject>> make()
    {
        const auto written = writeFiles();
        if (!written)
            return Pending<Result<DemoProject>>::ready(tl::unexpected(written.error()));
        Project::create(freeName(m_folder, u"demo"_s, u".tandem"_s))
            .then(&m_context,
                  [self = shared_from_this()](const Project::Opened &project) { self->takeProject(project); });
        return m_promise.pending();
    }

private:
    Result<void> writeFiles() const
    {
        if (!m_folder.mkpath(u"."_s))
            return failure(
                ErrorCode::Failed,
                QCoreApplication::translate("DemoProject", "The folder %1 cannot be made.").arg(m_folder.path()));
        const auto messages = writeResource(m_folder, u"messages.csv"_s);
        return messages ? writeResource(m_folder, u"schema.json"_s) : messages;
    }

    void takeProject(const Project::Opened &project)
    {
        if (!project)
            return m_promise.set(tl::unexpected(project.error()));
        m_demo.project = *project;
        m_demo.project->person(demoPersonName())
            .then(&m_context,
                  [self = shared_from_this()](const Result<Annotator> &person) { self->takePerson(person); });
    }

    void takePerson(const Result<Annotator> &person)
    {
        const auto schema = schemaFromJson(resource(u"schema.json"_s));
        if (!person || !schema)
            return m_promise.set(tl::unexpected(person ? schema.error() : person.error()));
        m_demo.project->schemas()
            .save(*schema, person->id)
            .then(&m_context,
                  [self = shared_from_this()](const Result<SchemaSaved> &saved) { self->takeSchema(saved); });
    }

    void takeSchema(const Result<SchemaSaved> &saved)
    {
        if (!saved)
            return m_promise.set(tl::unexpected(saved.error()));
        m_demo.project->importer()
            .import(importRequest(m_folder.filePath(u"messages.csv"_s)), CancelToken(), [](qint64, qint64) {})
            .then(&m_context,
                  [self = shared_from_this()](const Result<ImportReport> &report) { self->takeImport(report); });
    }

    void takeImport(const Result<ImportReport> &report)
    {
        if (!report)
            return m_promise.set(tl::unexpected(report.error()));
        m_demo.import = *report;
        m_promise.set(std::move(m_demo));
    }

    const QDir m_folder;
    QObject m_context;
    DemoProject m_demo;
    Promise<Result<DemoProject>> m_promise;
};

} // namespace

QString demoPersonName()
{
    return u"Robin"_s;
}

QString newDemoFolder()
{
    // Not AppDataLocation: the desktop program and the command line are one application here, whatever they are called.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tandem"_s);
    return freeName(data, u"demo"_s, {});
}

Pending<Result<DemoProject>> createDemoProject(const QString &folder)
{
    return std::make_shared<DemoMaker>(folder)->make();
}

} // namespace tandem
