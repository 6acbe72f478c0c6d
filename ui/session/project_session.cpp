// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_session.h"

namespace tandem {

ProjectSession::ProjectSession(std::unique_ptr<Prompter> prompter, QObject *parent)
    : QObject(parent)
    , m_prompter(std::move(prompter))
    , m_person(m_open)
    , m_schema(m_open)
    , m_list(m_open)
    , m_counts(m_open)
{
    passOnSignals();
    connect(&m_schema, &CurrentSchema::began, this, [this] { m_list.loadFor(m_schema.definitionId()); });
}

ProjectSession::~ProjectSession() = default;

void ProjectSession::passOnSignals()
{
    connect(&m_person, &CurrentPerson::changed, this, &ProjectSession::personChanged);
    connect(&m_schema, &CurrentSchema::changed, this, &ProjectSession::schemaChanged);
    connect(&m_schema, &CurrentSchema::definitionChanged, this, &ProjectSession::definitionChanged);
    connect(&m_list, &RecordList::requestChanged, this, &ProjectSession::requestChanged);
    connect(&m_list, &RecordList::changed, this, &ProjectSession::listChanged);
    // Nobody tells what another program writes to a project that is open for reading: the counts follow with the list.
    connect(&m_list, &RecordList::changed, &m_counts, [this] {
        if (hasProject() && project()->isReadOnly() && isListComplete())
            m_counts.load();
    });
    connect(&m_counts, &CurrentCounts::changed, this, &ProjectSession::countsChanged);
    connect(&m_person, &CurrentPerson::failed, this, &ProjectSession::report);
    connect(&m_schema, &CurrentSchema::failed, this, &ProjectSession::report);
    connect(&m_list, &RecordList::failed, this, &ProjectSession::report);
    connect(&m_counts, &CurrentCounts::failed, this, &ProjectSession::report);
}

void ProjectSession::setProject(std::shared_ptr<Project> project)
{
    if (hasProject()) {
        emit aboutToLeaveProject();
        m_open.project()->disconnect(this);
    }
    m_open.set(std::move(project));
    forget();
    if (hasProject())
        load();
}

void ProjectSession::forget()
{
    // All of it before any of it is said: who hears one reads the others.
    m_person.forget();
    m_schema.forget();
    m_list.forget();
    m_counts.forget();
    m_current = {};
    m_selection.clear();
    emit projectChanged();
    emit schemaChanged();
    emit requestChanged();
    emit listChanged();
    emit selectionChanged();
    emit countsChanged();
}

void ProjectSession::load()
{
    connect(project().get(), &Project::changed, this, &ProjectSession::follow);
    connect(project().get(), &Project::lost, this, &ProjectSession::lose);
    m_person.find();
    m_schema.load(); // the list follows with its definition
    m_counts.load();
}

void ProjectSession::setRequest(const ListRequest &request)
{
    ListRequest wanted = request;
    wanted.definition = m_schema.definitionId();
    m_list.setRequest(wanted);
}

void ProjectSession::withPersonName(QWidget *window, const std::function<void()> &act)
{
    if (!personName().isEmpty())
        return act();
    const auto take = [this, act](const QString &name) {
        if (name.isEmpty())
            return;
        setPersonName(name);
        act();
    };
    m_prompter->askText(window, tr("Who annotates?"), tr("What you change is kept under a name. Yours is:"), {}, take,
                        [](const QString &) {});
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
        m_schema.load();
    if (change.records || change.schema || change.labels || change.jobs)
        m_counts.load();
    if (change.records)
        m_list.follow();
    emit changed(change);
}

void ProjectSession::lose(const Error &error)
{
    m_open.setLost();
    emit fileLost(error);
}

void ProjectSession::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(error);
}

} // namespace tandem
