// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/schema_tour.h"

#include "tests/tour/steps.h"
#include "ui/schema/option_table.h"
#include "ui/schema/option_table_model.h"
#include "ui/schema/schema_change_dialog.h"
#include "ui/schema/schema_editor.h"
#include "ui/schema/schema_versions_dialog.h"
#include "ui/schema/version_table.h"
#include "ui/shell/project_actions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace tandem {

namespace {

const LabelDefinition &tourDefinition(const MainWindow &window, size_t place)
{
    return window.session().schema().definitions[place];
}

} // namespace

void SchemaTour::run()
{
    merge();
    split();
    conflicts();
    removal();
    versions();
}

SchemaChangeDialog &SchemaTour::open(const SchemaChange &change)
{
    auto *dialog = new SchemaChangeDialog(m_window.session(), change, &m_window);
    dialog->open();
    settle();
    return *dialog;
}

void SchemaTour::take(const QString &name, SchemaChangeDialog &dialog)
{
    const auto *act = dialog.findChild<QAbstractButton *>(QStringLiteral("changeSchema"));
    waitFor(QStringLiteral("the counts of a change"), [act] { return act->isEnabled(); });
    settle(400);
    m_camera.take(name, &dialog);
}

void SchemaTour::merge()
{
    const LabelDefinition &aspects = tourDefinition(m_window, 1);
    SchemaChangeDialog &dialog =
        open({SchemaChange::Kind::MergeOptions, aspects.id, aspects.optionByValue(QStringLiteral("billing"))->id, {}});
    auto *options = dialog.findChild<QListWidget *>(QStringLiteral("mergedOptions"));
    options->item(0)->setCheckState(Qt::Checked);
    dialog.findChild<QComboBox *>(QStringLiteral("mergedInto"))->setEditText(QStringLiteral("price"));
    settle(300);
    take(QStringLiteral("schema-merge"), dialog);
    dialog.close();
    settle();
}

void SchemaTour::split()
{
    const LabelDefinition &sentiment = tourDefinition(m_window, 0);
    SchemaChangeDialog &dialog = open({SchemaChange::Kind::SplitOption, sentiment.id, sentiment.options[1].id, {}});
    const auto type = [&dialog](const char *field, const char *text) {
        auto *edit = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
        edit->setText(QString::fromLatin1(text));
        emit edit->textEdited(edit->text());
    };
    type("splitFirst", "mixed");
    type("splitSecond", "neutral");
    type("splitSearch", "but");
    settle(300);
    take(QStringLiteral("schema-split"), dialog);
    type("splitSearch", "status:what");
    settle(600);
    m_camera.take(QStringLiteral("schema-split-refused"), &dialog);
    dialog.close();
    settle();
}

void SchemaTour::conflicts()
{
    SchemaChangeDialog &dialog =
        open({SchemaChange::Kind::ChangeChoice, tourDefinition(m_window, 1).id, {}, Choice::Single});
    take(QStringLiteral("schema-conflicts"), dialog);
    dialog.close();
    settle();
}

// Done, so that there is a bar with its undo and a version more.
void SchemaTour::removal()
{
    m_window.projects().editSchema();
    auto *editor = m_window.findChild<SchemaEditor *>();
    settle(400);
    auto *table = editor->findChild<OptionTable *>();
    table->setCurrentIndex(table->model()->index(1, OptionTableModel::Value));
    editor->findChild<QAbstractButton *>(QStringLiteral("removeOption"))->click();
    SchemaChangeDialog *dialog = nullptr;
    waitFor(QStringLiteral("the dialog of a removal"), [editor, &dialog] {
        dialog = editor->findChild<SchemaChangeDialog *>();
        return dialog != nullptr;
    });
    dialog->findChild<QAbstractButton *>(QStringLiteral("delete"))->click();
    settle(300);
    take(QStringLiteral("schema-removal-delete"), *dialog);
    dialog->findChild<QAbstractButton *>(QStringLiteral("retire"))->click();
    settle(300);
    take(QStringLiteral("schema-removal"), *dialog);
    const int version = m_window.session().schema().version;
    dialog->findChild<QAbstractButton *>(QStringLiteral("changeSchema"))->click();
    waitFor(QStringLiteral("the next version"),
            [this, version] { return m_window.session().schema().version > version; });
    settle(400);
    m_camera.take(QStringLiteral("schema-changed"), editor);
    editor->close();
    settle();
}

void SchemaTour::versions()
{
    auto *dialog = new SchemaVersionsDialog(m_window.session(), &m_window);
    dialog->open();
    const auto *table = dialog->findChild<VersionTable *>();
    waitFor(QStringLiteral("the versions"), [table] { return table->rowCount() > 1; });
    settle(400);
    m_camera.take(QStringLiteral("schema-versions"), dialog);
    dialog->close();
    settle();
}

} // namespace tandem
