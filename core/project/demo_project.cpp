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

Result<void> writeFiles(const QDir &folder)
{
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Failed,
                       QCoreApplication::translate("DemoProject", "The folder %1 cannot be made.").arg(folder.path()));
    return writeResource(folder, u"messages.csv"_s).and_then([&] { return writeResource(folder, u"schema.json"_s); });
}

Pending<Result<SchemaSaved>> saveSchema(Project &project, AnnotatorId person)
{
    const auto schema = schemaFromJson(resource(u"schema.json"_s));
    return schema ? project.schemas().save(*schema, person)
                  : Pending<Result<SchemaSaved>>::ready(tl::unexpected(schema.error()));
}

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
    const QDir place(folder);
    if (const auto written = writeFiles(place); !written)
        return Pending<Result<DemoProject>>::ready(tl::unexpected(written.error()));
    const auto demo = std::make_shared<DemoProject>();
    const auto context = std::make_shared<QObject>(); // the last step keeps it
    return Project::create(freeName(place, u"demo"_s, u".tandem"_s))
        .andThen(context.get(),
                 [demo](std::shared_ptr<Project> project) {
                     demo->project = std::move(project);
                     return demo->project->person(demoPersonName());
                 })
        .andThen(context.get(), [demo](const Annotator &person) { return saveSchema(*demo->project, person.id); })
        .andThen(context.get(),
                 [demo, messages = place.filePath(u"messages.csv"_s)](const SchemaSaved &) {
                     return demo->project->importer().import(importRequest(messages), {}, [](qint64, qint64) {});
                 })
        .andThen(context.get(), [demo, context](const ImportReport &report) -> Result<DemoProject> {
            demo->import = report;
            return std::move(*demo);
        });
}

} // namespace tandem
