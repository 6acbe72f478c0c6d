// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_work.h"

#include "core/io/import_check.h"
#include "core/project/schemas.h"
#include "ui/session/project_session.h"

#include <QFile>

#include <algorithm>

namespace tandem {

namespace {

QStringList newColumns(const ImportDraft &draft)
{
    QStringList columns;
    for (const int column : draft.columnsOfNewDefinitions())
        columns.append(draft.columns()[column]);
    return columns;
}

Result<std::vector<LabelDefinition>> definitionsFrom(const ImportDraft &draft, const std::vector<ColumnValues> &found)
{
    std::vector<LabelDefinition> definitions;
    for (const ColumnValues &column : found) {
        const int index = static_cast<int>(draft.columns().indexOf(column.column));
        const QString &name = draft.role(index).definition;
        const bool isKnown = std::any_of(definitions.begin(), definitions.end(),
                                         [&name](const LabelDefinition &known) { return known.name == name; });
        if (isKnown)
            continue;
        const QString separator =
            draft.setSeparator().isEmpty() ? guessedSetSeparator(column.values) : draft.setSeparator();
        Result<LabelDefinition> definition = proposedDefinition(name, column.values, separator);
        if (!definition)
            return tl::unexpected<Error>(definition.error());
        definitions.push_back(std::move(*definition));
    }
    return definitions;
}

// Definitions that do not exist yet are checked by having been made of the very values.
ImportRequest withoutNew(ImportRequest request, const std::vector<LabelDefinition> &newDefinitions)
{
    for (const LabelDefinition &definition : newDefinitions) {
        request.mapping.goldColumns.erase(definition.name);
        request.mapping.labelColumns.erase(definition.name);
    }
    return request;
}

Result<ImportReport> checkAlone(const ImportRequest &request, const std::vector<LabelDefinition> &definitions,
                                const CancelToken &cancel, const Progress &progress)
{
    Schema schema;
    schema.definitions = definitions;
    const auto noneKnown = [](const QStringList &) -> Result<qint64> { return 0; };
    return checkSource(request, schema, noneKnown, cancel, progress);
}

} // namespace

ImportWork::ImportWork(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_thread(QStringLiteral("import check"))
{
}

ImportWork::~ImportWork()
{
    if (!m_made || m_filled)
        return;
    const QString path = m_made->path();
    m_made.reset();
    QFile::remove(path);
}

bool ImportWork::makesProject() const
{
    return !m_session.hasProject();
}

void ImportWork::preview(const QString &path, const SourceOptions &options, Answer<SourcePreview> answer)
{
    if (makesProject())
        m_thread.run([path, options] { return previewSource(path, options); }).then(this, std::move(answer));
    else
        m_session.project()->importer().preview(path, options).then(this, std::move(answer));
}

void ImportWork::check(const ImportDraft &draft, const ImportRequest &request, CancelToken cancel,
                       const Progress &progress, Answer<ImportCheck> answer)
{
    const QStringList columns = newColumns(draft);
    if (columns.isEmpty())
        return checkRows(request, {}, cancel, progress, std::move(answer));
    m_thread
        .run([path = request.path, options = request.options, columns, cancel, progress] {
            return distinctValues(path, options, columns, cancel, progress);
        })
        .then(this, [this, draft, request, cancel, progress, answer](const Result<std::vector<ColumnValues>> &found) {
            const auto definitions =
                found.and_then([&draft](const auto &values) { return definitionsFrom(draft, values); });
            if (!definitions)
                return answer(tl::unexpected<Error>(definitions.error()));
            checkRows(request, *definitions, cancel, progress, answer);
        });
}

void ImportWork::checkRows(const ImportRequest &request, Definitions newDefinitions, CancelToken cancel,
                           const Progress &progress, Answer<ImportCheck> answer)
{
    const auto take = [newDefinitions, answer = std::move(answer)](const Result<ImportReport> &report) {
        if (report)
            answer(ImportCheck{*report, newDefinitions});
        else
            answer(tl::unexpected<Error>(report.error()));
    };
    if (!makesProject()) {
        m_session.project()->importer().check(withoutNew(request, newDefinitions), cancel, progress).then(this, take);
        return;
    }
    m_thread
        .run([request, newDefinitions, cancel, progress] {
            return checkAlone(request, newDefinitions, cancel, progress);
        })
        .then(this, take);
}

void ImportWork::import(const ImportRequest &request, const std::vector<LabelDefinition> &newDefinitions,
                        const QString &projectPath, CancelToken cancel, const Progress &progress,
                        Answer<ImportReport> answer)
{
    withProject(projectPath, [=, this](const Result<std::shared_ptr<Project>> &project) {
        if (!project)
            return answer(tl::unexpected<Error>(project.error()));
        addDefinitions(*project, newDefinitions, [=, this, project = *project](const Result<void> &added) {
            if (!added)
                return answer(tl::unexpected<Error>(added.error()));
            project->importer()
                .import(request, cancel, progress)
                .then(this, [=, this](const Result<ImportReport> &report) {
                    m_filled = m_filled || report.has_value();
                    answer(report);
                });
        });
    });
}

void ImportWork::withProject(const QString &path, Answer<std::shared_ptr<Project>> answer)
{
    if (m_session.hasProject())
        return answer(m_session.project());
    if (m_made && m_made->path() == path)
        return answer(m_made);
    Project::create(path).then(this, [this, answer](const Project::Opened &made) {
        if (made)
            m_made = *made;
        answer(made);
    });
}

void ImportWork::addDefinitions(const std::shared_ptr<Project> &project, const Definitions &definitions,
                                Answer<void> answer)
{
    if (definitions.empty())
        return answer({});
    project->schemas().current().then(this, [=, this](const Result<Schema> &current) {
        if (!current)
            return answer(tl::unexpected<Error>(current.error()));
        Schema schema = *current;
        for (const LabelDefinition &definition : definitions) {
            if (!schema.definition(definition.name))
                schema.definitions.push_back(definition);
        }
        saveSchema(project, schema, answer);
    });
}

void ImportWork::saveSchema(const std::shared_ptr<Project> &project, const Schema &schema, Answer<void> answer)
{
    withPerson(project, [=, this](const Result<Annotator> &person) {
        if (!person)
            return answer(tl::unexpected<Error>(person.error()));
        project->schemas().save(schema, person->id).then(this, [answer](const Result<SchemaSaved> &saved) {
            if (saved)
                answer({});
            else
                answer(tl::unexpected<Error>(saved.error()));
        });
    });
}

void ImportWork::withPerson(const std::shared_ptr<Project> &project, Answer<Annotator> answer)
{
    if (m_session.person().id.isValid() && project == m_session.project())
        return answer(m_session.person());
    if (m_session.personName().isEmpty())
        return answer(Annotator());
    project->person(m_session.personName()).then(this, answer);
}

} // namespace tandem
