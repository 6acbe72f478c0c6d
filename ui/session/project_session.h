// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotator.h"
#include "core/domain/query.h"
#include "core/domain/schema.h"
#include "core/domain/views.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "ui/widgets/prompter.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tandem {

/// What is open and what is looked at: the project, the person, the list and the selection. Pages, docks and dialogs
/// get it by reference, read it, and follow its signals; they change the project through `project()`'s interfaces.
/// Thread: UI.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSession(std::unique_ptr<Prompter> prompter, QObject *parent = nullptr);
    ~ProjectSession() override;

    Prompter &prompter() const { return *m_prompter; }

    /// Null: no project is open.
    const std::shared_ptr<Project> &project() const { return m_project; }
    bool hasProject() const { return m_project != nullptr; }
    bool canWrite() const { return m_project && !m_project->isReadOnly(); }
    /// Opens the views on a project, or closes them (null).
    void setProject(std::shared_ptr<Project> project);

    /// Who works here. The id is 0 while there is no project, or no name yet, or the project is read-only.
    const Annotator &person() const { return m_person; }
    /// Remembers the name for the next start and finds or makes the person in the project.
    void setPersonName(const QString &name);
    QString personName() const { return m_personName; }

    const Schema &schema() const { return m_schema; }
    /// The label definition that label, status, confidence and keys concern; null where the schema has no usable one.
    const LabelDefinition *definition() const;
    /// The list stays as it is: rows do not jump away while someone goes through the labels of a record.
    void setDefinition(LabelDefinitionId definition);

    const ListRequest &request() const { return m_request; }
    /// Asks for another list, seen through the current definition; `listChanged` comes with its first rows, and again
    /// when it is whole.
    void setRequest(const ListRequest &request);
    /// Asks for the same list anew.
    void refreshList();
    /// Never null. `isListComplete` is false while only its first rows are known.
    const ResultList &list() const { return m_list; }
    bool isListComplete() const { return m_listComplete; }

    /// The record that is looked at, and all that are selected (it among them), in the order of the list.
    RecordId current() const { return m_current; }
    const std::vector<RecordId> &selection() const { return m_selection; }
    void setSelection(RecordId current, std::vector<RecordId> selection);

    const ProjectCounts &counts() const { return m_counts; }

    /// Shows an error where the views show errors. A cancelled request is none.
    void report(const Error &error);

signals:
    void projectChanged();
    void personChanged();
    void schemaChanged();
    void definitionChanged();
    void requestChanged();
    void listChanged();
    void selectionChanged();
    void countsChanged();
    /// What the project says of itself, passed on.
    void changed(const tandem::ProjectChange &change);
    void failed(const tandem::Error &error);

private:
    void follow(const ProjectChange &change);
    void resolvePerson();
    void loadSchema();
    void takeSchema(const Schema &schema);
    void loadCounts();
    void loadList();
    void takeList(ResultList list, bool complete);

    std::unique_ptr<Prompter> m_prompter;
    std::shared_ptr<Project> m_project;
    QString m_personName;
    Annotator m_person;
    Schema m_schema;
    LabelDefinitionId m_definition;
    ListRequest m_request;
    ResultList m_list;
    bool m_listComplete = true;
    bool m_schemaKnown = false;
    CancelToken m_listCancel;
    int m_listGeneration = 0;
    bool m_countsUnderWay = false;
    bool m_countsWanted = false;
    RecordId m_current;
    std::vector<RecordId> m_selection;
    ProjectCounts m_counts;
};

} // namespace tandem
