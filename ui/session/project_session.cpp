// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_session.h"

#include "core/project/schemas.h"

#include <QSettings>

namespace tandem {

namespace {

constexpr int firstRows = 200;

ResultList emptyList()
{
    return std::make_shared<const std::vector<RecordId>>();
}

QString personKey()
{
    return QStringLiteral("person/name");
}

} // namespace

ProjectSession::ProjectSession(std::unique_ptr<Prompter> prompter, QObject *parent)
    : QObject(parent)
    , m_prompter(std::move(prompter))
    , m_personName(QSettings().value(personKey()).toString())
    , m_list(emptyList())
{
}

ProjectSession::~ProjectSession()
{
    m_listCancel.cancel();
}

void ProjectSession::setProject(std::shared_ptr<Project> project)
{
    m_listCancel.cancel();
    ++m_listGeneration;
    if (m_project)
        m_project->disconnect(this);
    m_project = std::move(project);
    m_person = {};
    m_schema = {};
    m_schemaKnown = false;
    m_definition = {};
    m_request = {};
    m_list = emptyList();
    m_listComplete = m_project == nullptr;
    m_current = {};
    m_selection.clear();
    m_counts = {};
    m_countsUnderWay = false;
    emit projectChanged();
    emit schemaChanged();
    emit requestChanged();
    emit listChanged();
    emit selectionChanged();
    emit countsChanged();
    if (!m_project)
        return;
    connect(m_project.get(), &Project::changed, this, &ProjectSession::follow);
    resolvePerson();
    loadSchema();
    loadCounts();
}

void ProjectSession::setPersonName(const QString &name)
{
    m_personName = name.trimmed();
    QSettings().setValue(personKey(), m_personName);
    m_person = {};
    emit personChanged();
    resolvePerson();
}

void ProjectSession::resolvePerson()
{
    if (!canWrite() || m_personName.isEmpty())
        return;
    m_project->person(m_personName)
        .then(this, [this, project = m_project.get(), name = m_personName](const Result<Annotator> &person) {
            if (project != m_project.get() || name != m_personName)
                return;
            if (!person)
                return report(person.error());
            m_person = *person;
            emit personChanged();
        });
}

void ProjectSession::loadSchema()
{
    m_project->schemas().current().then(this, [this, project = m_project.get()](const Result<Schema> &schema) {
        if (project != m_project.get())
            return;
        if (!schema)
            return report(schema.error());
        takeSchema(*schema);
    });
}

void ProjectSession::takeSchema(const Schema &schema)
{
    const bool first = !m_schemaKnown;
    m_schemaKnown = true;
    m_schema = schema;
    emit schemaChanged();
    const LabelDefinition *kept = m_schema.definition(m_definition);
    if (!kept || !kept->isUsable()) {
        const auto usable = m_schema.usableDefinitions();
        m_definition = usable.empty() ? LabelDefinitionId() : usable.front().id;
        m_request.definition = m_definition;
        emit definitionChanged();
        loadList();
    } else if (first) {
        loadList();
    }
}

const LabelDefinition *ProjectSession::definition() const
{
    return m_schema.definition(m_definition);
}

void ProjectSession::setDefinition(LabelDefinitionId definition)
{
    const LabelDefinition *wanted = m_schema.definition(definition);
    if (!wanted || !wanted->isUsable() || definition == m_definition)
        return;
    m_definition = definition;
    emit definitionChanged();
}

void ProjectSession::setRequest(const ListRequest &request)
{
    m_request = request;
    m_request.definition = m_definition;
    emit requestChanged();
    loadList();
}

void ProjectSession::refreshList()
{
    loadList();
}

void ProjectSession::loadList()
{
    m_listCancel.cancel();
    m_listCancel = CancelToken();
    const int generation = ++m_listGeneration;
    if (!m_project)
        return;
    const auto current = [this, generation] { return generation == m_listGeneration; };
    m_project->records()
        .firstOf(m_request, firstRows, m_listCancel)
        .then(this, [this, current](const Result<ResultList> &list) {
            if (current() && list && !m_listComplete)
                takeList(*list, (*list)->size() < firstRows);
        });
    m_listComplete = false;
    m_project->records().list(m_request, m_listCancel).then(this, [this, current](const Result<ResultList> &list) {
        if (!current())
            return;
        if (!list)
            return report(list.error());
        takeList(*list, true);
    });
}

void ProjectSession::takeList(ResultList list, bool complete)
{
    m_list = list ? std::move(list) : emptyList();
    m_listComplete = complete;
    emit listChanged();
}

void ProjectSession::setSelection(RecordId current, std::vector<RecordId> selection)
{
    if (current == m_current && selection == m_selection)
        return;
    m_current = current;
    m_selection = std::move(selection);
    emit selectionChanged();
}

void ProjectSession::follow(const ProjectChange &change)
{
    if (change.schema)
        loadSchema();
    if (change.records || change.schema || change.labels || change.jobs)
        loadCounts();
    if (change.records)
        loadList();
    emit changed(change);
}

void ProjectSession::loadCounts()
{
    if (m_countsUnderWay) {
        m_countsWanted = true;
        return;
    }
    m_countsUnderWay = true;
    m_countsWanted = false;
    m_project->records().counts().then(this, [this, project = m_project.get()](const Result<ProjectCounts> &counts) {
        if (project != m_project.get())
            return;
        m_countsUnderWay = false;
        if (counts) {
            m_counts = *counts;
            emit countsChanged();
        } else {
            report(counts.error());
        }
        if (m_countsWanted)
            loadCounts();
    });
}

void ProjectSession::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(error);
}

} // namespace tandem
