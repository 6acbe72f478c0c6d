// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_work.h"

#include "core/domain/schema_additions.h"
#include "core/io/import_check.h"
#include "core/io/span_check.h"
#include "core/project/records.h"
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

Result<ImportReport> checkSpansAlone(const ImportRequest &request, const std::vector<LabelDefinition> &definitions,
                                     const CancelToken &cancel, const Progress &progress)
{
    const auto noneKnown = [](const QStringList &) -> Result<qint64> { return 0; };
    return checkSpans(request, withAdditions({}, definitions), targetsOfNewProject(), noneKnown, cancel, progress);
}

} // namespace

std::vector<LabelDefinition> ImportCheck::additions() const
{
    std::vector<LabelDefinition> all = newDefinitions;
    all.insert(all.end(), newOptions.begin(), newOptions.end());
    return all;
}

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
    return m_wantsNewProject || !m_session.hasProject();
}

Pending<Result<SourcePreview>> ImportWork::preview(const QString &path, const SourceOptions &options)
{
    if (makesProject())
        return m_thread.run([path, options] { return previewSource(path, options); });
    return m_session.project()->importer().preview(path, options);
}

Pending<Result<ImportCheck>> ImportWork::check(const ImportDraft &draft, const ImportRequest &request,
                                               const CancelToken &cancel, const Progress &progress)
{
    const QStringList columns = newColumns(draft);
    if (columns.isEmpty())
        return checkRows(request, {}, cancel, progress);
    return m_thread
        .run([path = request.path, options = request.options, columns, cancel, progress, draft] {
            return distinctValues(path, options, columns, cancel, progress).and_then([&draft](const auto &values) {
                return definitionsFrom(draft, values);
            });
        })
        .andThen(this, [=, this](const Definitions &found) { return checkRows(request, found, cancel, progress); });
}

Pending<Result<ImportCheck>> ImportWork::checkRows(const ImportRequest &request, const Definitions &newDefinitions,
                                                   const CancelToken &cancel, const Progress &progress)
{
    const auto rows =
        makesProject() ? m_thread.run([request, newDefinitions, cancel, progress] {
            return checkAlone(request, newDefinitions, cancel, progress);
        })
                       : m_session.project()->importer().check(withoutNew(request, newDefinitions), cancel, progress);
    return rows.andThen([newDefinitions](const ImportReport &report) -> Result<ImportCheck> {
        return ImportCheck{report, newDefinitions};
    });
}

Pending<QString> ImportWork::spanFormatOf(const QString &path)
{
    return m_thread.run([path] { return guessedSpanFormat(path); });
}

Pending<Result<SpanPreview>> ImportWork::previewSpans(const QString &path, const SpanDraft &draft)
{
    return m_thread.run([path, draft] { return tandem::previewSpans(path, draft.format, draft.options); });
}

Pending<Result<ImportCheck>> ImportWork::checkSpans(const SpanDraft &draft, const Schema &schema,
                                                    const ImportRequest &request, const CancelToken &cancel,
                                                    const Progress &progress)
{
    if (!draft.changesSchema())
        return checkSpanRows(request, schema, {}, cancel, progress);
    return m_thread
        .run([path = request.path, draft, schema, cancel, progress] {
            SpanSourceOptions options = draft.options;
            options.labelName = draft.label;
            return spanLabels(path, draft.format, options, limitOfValues, cancel, progress)
                .and_then([&](const QStringList &labels) { return spanAdditions(draft, schema, labels); });
        })
        .andThen(this, [=, this](const Definitions &additions) {
            return checkSpanRows(request, schema, additions, cancel, progress);
        });
}

Pending<Result<ImportCheck>> ImportWork::checkSpanRows(const ImportRequest &request, const Schema &schema,
                                                       const Definitions &additions, const CancelToken &cancel,
                                                       const Progress &progress)
{
    const bool isNew = !schema.definition(request.spans->label);
    const auto rows = makesProject()
                          ? m_thread.run([=] { return checkSpansAlone(request, additions, cancel, progress); })
                          : m_session.project()->importer().check(request, cancel, progress, additions);
    return rows.andThen([additions, isNew](const ImportReport &report) -> Result<ImportCheck> {
        return isNew ? ImportCheck{report, additions, {}} : ImportCheck{report, {}, additions};
    });
}

Pending<Result<ImportReport>> ImportWork::import(const ImportRequest &request, const Definitions &additions,
                                                 const QString &projectPath, const CancelToken &cancel,
                                                 const Progress &progress)
{
    return target(projectPath)
        .andThen(this, [=, this](const std::shared_ptr<Project> &project) { return addToSchema(project, additions); })
        .andThen(this,
                 [=](const std::shared_ptr<Project> &project) {
                     return project->importer().import(request, cancel, progress);
                 })
        .andThen(this, [this](const ImportReport &report) -> Result<ImportReport> {
            m_filled = true;
            return report;
        });
}

Pending<Result<std::shared_ptr<Project>>> ImportWork::target(const QString &path)
{
    using Target = Pending<Result<std::shared_ptr<Project>>>;
    if (!makesProject())
        return Target::ready(m_session.project());
    if (m_made && m_made->path() == path)
        return Target::ready(m_made);
    const Promise<Result<std::shared_ptr<Project>>> promise;
    Project::create(path).then(this, [this, path, promise](const Project::Opened &made) {
        if (made) {
            m_made = *made;
            return promise.set(m_made);
        }
        emptyProject(path, made.error()).then(this, [promise](const Project::Opened &found) { promise.set(found); });
    });
    return promise.pending();
}

Pending<Result<std::shared_ptr<Project>>> ImportWork::emptyProject(const QString &path, const Error &refusal)
{
    const Promise<Result<std::shared_ptr<Project>>> promise;
    if (refusal.code != ErrorCode::Refused) {
        promise.set(tl::unexpected(refusal));
        return promise.pending();
    }
    Project::open(path, OpenMode::ReadWrite).then(this, [this, refusal, promise](const Project::Opened &project) {
        if (!project)
            return promise.set(tl::unexpected(refusal));
        (*project)->records().counts().then(
            this, [this, refusal, promise, project = *project](const Result<ProjectCounts> &counts) {
                if (!counts || counts->records > 0)
                    return promise.set(tl::unexpected(refusal));
                m_made = project;
                m_filled = true;
                promise.set(project);
            });
    });
    return promise.pending();
}

Pending<Result<std::shared_ptr<Project>>> ImportWork::addToSchema(const std::shared_ptr<Project> &project,
                                                                  const Definitions &additions)
{
    if (additions.empty())
        return Pending<Result<std::shared_ptr<Project>>>::ready(project);
    return project->schemas()
        .current()
        .andThen(this,
                 [=, this](const Schema &current) {
                     return person(project).andThen(this, [=](const Annotator &person) {
                         return project->schemas().save(withAdditions(current, additions), person.id);
                     });
                 })
        .andThen(this, [project](const SchemaSaved &) { return Result<std::shared_ptr<Project>>(project); });
}

Pending<Result<Annotator>> ImportWork::person(const std::shared_ptr<Project> &project)
{
    if (m_session.person().id.isValid() && project == m_session.project())
        return Pending<Result<Annotator>>::ready(m_session.person());
    if (m_session.personName().isEmpty())
        return Pending<Result<Annotator>>::ready(Annotator());
    return project->person(m_session.personName());
}

} // namespace tandem
