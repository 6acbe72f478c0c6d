// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/header_menu.h"

#include "core/text/status_text.h"
#include "ui/look/label_look.h"
#include "ui/models/record_table_model.h"
#include "ui/records/search/query_edit.h"
#include "ui/records/table/table_columns.h"

#include <QCoreApplication>
#include <QMenu>

namespace tandem {

namespace {

constexpr Status allStatuses[] = {Status::Unlabelled, Status::Invalid,   Status::Unverified, Status::Own,
                                  Status::Confirmed,  Status::Corrected, Status::Rejected,   Status::Conflict};

/// Lends tr() to the functions below.
struct HeaderMenu
{
    Q_DECLARE_TR_FUNCTIONS(HeaderMenu)
};

void show(ProjectSession &session, const Query &query)
{
    ListRequest request = session.request();
    request.query = query;
    session.setRequest(request);
}

// Some styles leave out what a section is called.
void addTitle(QMenu &menu, const QString &title)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *action = menu.addAction(title);
    QFont face = action->font();
    face.setBold(true);
    action->setFont(face);
    action->setEnabled(false);
}

void addStatuses(QMenu &menu, ProjectSession &session)
{
    const Query query = session.request().query;
    const auto add = [&](const QIcon &icon, const QString &text, std::optional<Status> status) {
        menu.addAction(icon, text, &session, [&session, query, status] { show(session, withStatus(query, status)); });
    };
    addTitle(menu, HeaderMenu::tr("Show only"));
    add({}, HeaderMenu::tr("Any status"), std::nullopt);
    for (const Status status : allStatuses)
        add(statusIcon(status), statusText(status), status);
}

void addOptions(QMenu &menu, ProjectSession &session, const LabelDefinition &definition)
{
    const Query query = session.request().query;
    const auto add = [&](const QIcon &icon, const QString &text, const std::optional<QString> &value) {
        menu.addAction(icon, text, &session, [&session, query, name = definition.name, value] {
            show(session, withLabel(query, name, value));
        });
    };
    addTitle(menu, HeaderMenu::tr("Show only"));
    add({}, HeaderMenu::tr("Any label"), std::nullopt);
    for (const Option &option : definition.options)
        add(labelIcon(labelMark(definition, option.id)), option.shownText(), option.value);
}

void addColumns(QMenu &menu, TableColumns &columns)
{
    addTitle(menu, HeaderMenu::tr("Columns"));
    if (columns.knownMetadata().isEmpty())
        menu.addAction(HeaderMenu::tr("The records have no metadata"))->setEnabled(false);
    for (const QString &name : columns.knownMetadata()) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(columns.shownMetadata().contains(name));
        QObject::connect(action, &QAction::toggled, &columns, [&columns, name](bool isShown) {
            QStringList names = columns.shownMetadata();
            names.removeAll(name);
            if (isShown)
                names.append(name);
            columns.showMetadata(names);
        });
    }
}

} // namespace

void fillFilterMenu(QMenu &menu, ProjectSession &session)
{
    if (const LabelDefinition *definition = session.definition()) {
        addStatuses(menu, session);
        addOptions(menu, session, *definition);
    }
}

void fillColumnMenu(QMenu &menu, TableColumns &columns)
{
    addColumns(menu, columns);
}

void fillSortMenu(QMenu &menu, ProjectSession &session, const RecordTableModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const Sort sort = model.sortOf(column, true);
        const bool isNow =
            session.request().sort.key == sort.key && session.request().sort.metadataName == sort.metadataName;
        QAction *action = menu.addAction(model.spokenHeading(column), &session, [&session, sort, isNow] {
            ListRequest request = session.request();
            request.sort = sort;
            request.sort.ascending = !isNow || !session.request().sort.ascending;
            session.setRequest(request);
        });
        action->setCheckable(true);
        action->setChecked(isNow);
    }
}

void fillHeaderMenu(QMenu &menu, ProjectSession &session, TableColumns &columns, int column)
{
    const LabelDefinition *definition = session.definition();
    if (column == RecordTableModel::StatusColumn)
        addStatuses(menu, session);
    else if (column == RecordTableModel::Label && definition)
        addOptions(menu, session, *definition);
    addColumns(menu, columns);
}

} // namespace tandem
