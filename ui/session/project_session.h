// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/current_counts.h"
#include "ui/session/current_person.h"
#include "ui/session/current_schema.h"
#include "ui/session/record_list.h"
#include "ui/widgets/prompter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// What is open and what is looked at: the project, the person, the schema, the list, the selection and the counts.
/// Pages, docks and dialogs get it by reference, read it, and follow its signals; they change the project through
/// `project()`'s interfaces. Thread: UI.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSession(std::unique_ptr<Prompter> prompter, QObject *parent = nullptr);
    ~ProjectSession() override;

    Prompter &prompter() const { return *m_prompter; }

    /// Null: no project is open.
    const std::shared_ptr<Project> &project() const { return m_open.project(); }
    bool hasProject() const { return m_open.isOpen(); }
    bool canWrite() const { return m_open.canWrite(); }
    /// Whether the project's file was moved, removed or replaced: nothing is saved any more.
    bool isFileLost() const { return m_open.isLost(); }
    /// Opens the views on a project, or closes them (null).
    void setProject(std::shared_ptr<Project> project);
    /// For `then({this, session.whileOpen()}, …)`: what is answered after this project was closed is dropped.
    const Scope &whileOpen() const { return m_open.whileOpen(); }

    /// Who works here. The id is 0 while there is no project, or no name yet, or the project is read-only.
    const Annotator &person() const { return m_person.person(); }
    QString personName() const { return m_person.name(); }
    /// Remembers the name for the next start and finds or makes the person in the project.
    void setPersonName(const QString &name) { m_person.setName(name); }
    /// Does what is kept under somebody's name. Where nobody is named yet, it asks above this window first; whoever
    /// dismisses the question does nothing.
    void withPersonName(QWidget *window, const std::function<void()> &act);

    const Schema &schema() const { return m_schema.schema(); }
    /// The label definition that label, status, confidence and keys concern; null where the schema has no usable one.
    const LabelDefinition *definition() const { return m_schema.definition(); }
    /// The list stays as it is: rows do not jump away while someone goes through the labels of a record.
    void setDefinition(LabelDefinitionId definition) { m_schema.setDefinition(definition); }

    const ListRequest &request() const { return m_list.request(); }
    /// Asks for another list, seen through the current definition; `listChanged` comes with its first rows, and again
    /// when it is whole.
    void setRequest(const ListRequest &request);
    /// Asks for the same list anew.
    void refreshList() { m_list.load(); }
    /// Never null. `isListComplete` is false while only its first rows are known.
    const ResultList &list() const { return m_list.records(); }
    bool isListComplete() const { return m_list.isComplete(); }

    /// The record that is looked at, and all that are selected (it among them), in the order of the list.
    RecordId current() const { return m_current; }
    const std::vector<RecordId> &selection() const { return m_selection; }
    void setSelection(RecordId current, std::vector<RecordId> selection);

    const ProjectCounts &counts() const { return m_counts.counts(); }

    /// Shows an error where the views show errors. A cancelled request is none.
    void report(const Error &error);

signals:
    /// The project that is open is about to be closed: what is still to be written can be.
    void aboutToLeaveProject();
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
    /// The project's file was moved, removed or replaced; the error says so.
    void fileLost(const tandem::Error &error);

private:
    void passOnSignals();
    void forget();
    void load();
    void follow(const ProjectChange &change);
    void lose(const Error &error);

    std::unique_ptr<Prompter> m_prompter;
    OpenProject m_open;
    CurrentPerson m_person;
    CurrentSchema m_schema;
    RecordList m_list;
    CurrentCounts m_counts;
    RecordId m_current;
    std::vector<RecordId> m_selection;
};

} // namespace tandem
