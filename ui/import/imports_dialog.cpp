// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/imports_dialog.h"

#include "core/project/importer.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>

namespace tandem {

namespace {

constexpr int importsDialogWidth = 560;

QString line(const ImportSummary &import)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(import.at), QLocale::ShortFormat);
    //: %1: a file, %2: when it was imported, %3: how many records
    return ImportsDialog::tr("%1 · %2 · %3").arg(import.source, when, recordsText(import.records));
}

} // namespace

ImportsDialog::ImportsDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Imports"), parent)
    , m_session(session)
{
    resize(importsDialogWidth, 0);
    setHeading(tr("Imports"), tr("An import that is taken back goes with everything that was said about its records."),
               importsDialogWidth);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Imports, newest first"));
    setBody(m_list);
    KeyButton *close = addButton(tr("Close"));
    close->setAutoDefault(false);
    m_takeBack = addButton(tr("Take back…"));
    m_takeBack->setObjectName(QStringLiteral("takeBackImport"));
    m_takeBack->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ImportsDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportsDialog::count);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportsDialog::followSelection);
    followSelection();
    load();
}

void ImportsDialog::load()
{
    m_session.project()->importer().imports().then(this, [this](const Result<std::vector<ImportSummary>> &imports) {
        if (imports)
            showAll(*imports);
        else
            tell(imports.error());
    });
}

void ImportsDialog::showAll(const std::vector<ImportSummary> &imports)
{
    m_imports = imports;
    m_list->clear();
    for (const ImportSummary &import : imports)
        m_list->addItem(line(import));
    if (imports.empty())
        message().showMessage(Tone::Neutral, tr("Nothing was imported yet."));
    else
        m_list->setCurrentRow(0);
    followSelection();
}

void ImportsDialog::followSelection()
{
    m_takeBack->setEnabled(m_session.canWrite() && m_list->currentRow() >= 0);
}

void ImportsDialog::count()
{
    const ImportSummary import = m_imports[static_cast<size_t>(m_list->currentRow())];
    m_session.project()->importer().removal(import.id).then(this, [this, import](const Result<ImportRemoval> &removal) {
        if (removal)
            ask(import, *removal);
        else
            tell(removal.error());
    });
}

void ImportsDialog::ask(const ImportSummary &import, const ImportRemoval &removal)
{
    QStringList parts{tr("%Ln label(s) of models", nullptr, countOf(removal.modelLabels)),
                      tr("%Ln label(s) of people", nullptr, countOf(removal.personLabels)),
                      tr("%Ln verification(s)", nullptr, countOf(removal.verifications)),
                      tr("%Ln imported label(s) of other records", nullptr, countOf(removal.importedLabels))};
    if (removal.deletedRecords > 0)
        parts << tr("%Ln record(s) deleted before", nullptr, countOf(removal.deletedRecords));
    if (removal.texts > 0)
        parts << tr("%Ln text(s) that replaced others, which come back", nullptr, countOf(removal.texts));
    const Question question{tr("Take back an import"),
                            //: %1: how many records, %2: a file
                            tr("Remove %1 of %2 from the project?").arg(recordsText(removal.records), import.source),
                            tr("With them go %1. No undo brings them back.").arg(parts.join(QStringLiteral(", "))),
                            tr("Remove them"), true};
    m_session.prompter().ask(this, question, [this, id = import.id](bool yes) {
        if (yes)
            takeBack(id);
    });
}

void ImportsDialog::takeBack(ImportId import)
{
    m_takeBack->setEnabled(false);
    message().showMessage(Tone::Neutral, tr("Removing the records…"));
    m_session.project()->importer().takeBack(import).then(this, [this](const Result<ImportRemoval> &removal) {
        if (!removal)
            return tell(removal.error());
        message().showMessage(Tone::Good, tr("Removed %1.").arg(recordsText(removal->records)));
        load();
    });
}

void ImportsDialog::tell(const Error &error)
{
    message().showMessage(Tone::Bad, error.message);
    followSelection();
}

} // namespace tandem
