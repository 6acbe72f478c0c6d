// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_wizard.h"

#include "ui/import/import_check_page.h"
#include "ui/import/import_columns_page.h"
#include "ui/import/import_file_page.h"
#include "ui/import/import_text.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

QString projectBeside(const QString &source)
{
    const QFileInfo file(source);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".tandem");
}

} // namespace

ImportWizard::ImportWizard(ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(new ImportWork(session, this))
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 592);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->setSpacing(measure::margin);
    layout->addWidget(makeHeader());
    layout->addWidget(makePages(), 1);
    m_progress = new ProgressLine(this);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
    m_columnsPage->setSchema(session.schema());
    m_columnsPage->setPerson(session.personName());
    showStep();
}

QWidget *ImportWizard::makeHeader()
{
    auto *header = new QWidget(this);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    m_title = textLabel(tr("Import a file"), FontRole::Reading, header);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_steps = new QLabel(header);
    m_steps->setTextFormat(Qt::RichText);
    setVariant(m_steps, "dim", true);
    m_title->setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &ImportWizard::showStepNames);
    line->addWidget(m_title, 1);
    line->addWidget(m_steps);
    return header;
}

QWidget *ImportWizard::makePages()
{
    m_pages = new QStackedWidget(this);
    m_filePage = new ImportFilePage(m_pages);
    m_columnsPage = new ImportColumnsPage(m_pages);
    m_checkPage = new ImportCheckPage(m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_filePage, m_columnsPage, m_checkPage})
        m_pages->addWidget(page);
    connect(m_filePage, &ImportFilePage::chooseRequested, this, &ImportWizard::chooseSource);
    connect(m_filePage, &ImportFilePage::dropped, this, &ImportWizard::setSource);
    connect(m_columnsPage, &ImportColumnsPage::optionsChanged, this, [this] { preview(m_columnsPage->options()); });
    connect(m_columnsPage, &ImportColumnsPage::edited, this, &ImportWizard::showStep);
    connect(m_checkPage, &ImportCheckPage::policyChanged, this, &ImportWizard::showForecast);
    connect(m_checkPage, &ImportCheckPage::otherPlaceWanted, this, &ImportWizard::chooseProjectPath);
    return m_pages;
}

QWidget *ImportWizard::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    m_sentence = noteLabel({}, footer);
    m_back = new KeyButton(tr("Back"), {}, footer);
    m_back->setAutoDefault(false);
    m_next = new AccentButton({}, {}, footer);
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setDefault(true);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    return footer;
}

void ImportWizard::setSource(const QString &path)
{
    m_path = path;
    m_title->setText(tr("Import %1").arg(QFileInfo(path).fileName()));
    m_checkPage->setProjectPath(m_work->makesProject() ? projectBeside(path) : QString());
    preview({});
    go(Step::Columns);
}

void ImportWizard::go(Step step)
{
    m_step = step;
    QWidget *page = m_checkPage;
    if (step == Step::File)
        page = m_filePage;
    else if (step == Step::Columns)
        page = m_columnsPage;
    m_pages->setCurrentWidget(page);
    showStep();
}

void ImportWizard::showStep()
{
    showStepNames();
    m_back->setVisible(m_step == Step::Columns || m_step == Step::Check);
    m_next->setVisible(m_step != Step::File);
    const bool isBusy = m_progress->isRunning();
    m_back->setEnabled(!m_isImporting);
    if (m_step == Step::Columns) {
        const QString problem = m_columnsPage->draft().problem();
        say(problem);
        m_next->setText(tr("Check the file"));
        m_next->setEnabled(problem.isEmpty() && !isBusy);
    } else if (m_step == Step::Done) {
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        say({});
    } else if (m_step == Step::File) {
        say(tr("Nothing is imported before you have seen what was understood."));
    }
}

void ImportWizard::showStepNames()
{
    const QStringList names = {tr("File"), tr("Columns"), tr("Check")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i) {
        const bool isHere = i == qMin(static_cast<int>(m_step), 2);
        shown.append(isHere ? QStringLiteral("<b style='color:%1'>%2</b>").arg(tokens().text.name(), names[i])
                            : names[i]);
    }
    m_steps->setText(shown.join(QStringLiteral(" · ")));
}

void ImportWizard::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void ImportWizard::chooseSource()
{
    m_session.prompter().openFile(this, tr("Choose a file to import"),
                                  tr("Tables and JSON (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)"),
                                  [this](const QString &path) { setSource(path); });
}

void ImportWizard::preview(const SourceOptions &options)
{
    const int generation = ++m_generation;
    m_work->preview(m_path, options, [this, generation](const Result<SourcePreview> &preview) {
        if (generation != m_generation)
            return;
        if (preview)
            m_columnsPage->showPreview(*preview);
        else
            m_columnsPage->showError(preview.error().message);
        showStep();
    });
}

void ImportWizard::goOn()
{
    if (m_step == Step::Columns)
        check();
    else if (m_step == Step::Check)
        import();
    else
        accept();
}

void ImportWizard::goBack()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    go(m_step == Step::Check ? Step::Columns : Step::File);
}

ImportRequest ImportWizard::request() const
{
    return {m_path, m_columnsPage->options(), m_columnsPage->draft().mapping(), m_checkPage->policy()};
}

void ImportWizard::check()
{
    go(Step::Check);
    m_checkPage->clear();
    m_next->setEnabled(false);
    say(tr("Reading the whole file once; nothing is kept yet."));
    m_progress->begin(tr("Checking"));
    const int generation = ++m_generation;
    m_work->check(m_columnsPage->draft(), request(), m_progress->token(), m_progress->progress(),
                  [this, generation](const Result<ImportCheck> &check) {
                      if (generation == m_generation)
                          takeCheck(check);
                  });
}

void ImportWizard::takeCheck(const Result<ImportCheck> &check)
{
    m_progress->end();
    if (!check && check.error().code == ErrorCode::Cancelled)
        return go(Step::Columns);
    if (!check) {
        m_checkPage->showError(check.error().message);
        return say(tr("Go back and change what stands in the way."));
    }
    m_checked = *check;
    m_checkPage->showCheck(m_checked);
    showForecast();
    m_next->setFocus();
}

void ImportWizard::showForecast()
{
    const ImportForecast expected = forecast(m_checked.report, m_checkPage->policy());
    say(forecastSentence(m_checked.report, m_checkPage->policy()));
    m_next->setText(importButtonText(m_checked.report, m_checkPage->policy()));
    m_next->setEnabled(!expected.refused && expected.added + expected.updated > 0);
}

void ImportWizard::chooseProjectPath()
{
    m_session.prompter().saveFile(this, tr("Where to keep the project"), m_checkPage->projectPath(),
                                  tr("Tandem projects (*.tandem)"), QStringLiteral("tandem"),
                                  [this](const QString &path) { m_checkPage->setProjectPath(path); });
}

void ImportWizard::import()
{
    m_isImporting = true;
    m_next->setEnabled(false);
    m_progress->begin(tr("Importing"));
    showStep();
    m_work->import(request(), m_checked.newDefinitions, m_checkPage->projectPath(), m_progress->token(),
                   m_progress->progress(), [this](const Result<ImportReport> &report) { takeImport(report); });
}

void ImportWizard::takeImport(const Result<ImportReport> &report)
{
    m_isImporting = false;
    m_progress->end();
    showStep();
    if (!report) {
        m_next->setEnabled(true);
        const bool wasCancelled = report.error().code == ErrorCode::Cancelled;
        return say(wasCancelled ? tr("The import was cancelled. Nothing was kept.") : report.error().message);
    }
    m_checkPage->showDone(*report);
    go(Step::Done);
    m_next->setFocus();
    if (m_work->madeProject())
        emit projectMade(m_work->madeProject());
    emit imported();
}

void ImportWizard::reject()
{
    // While records go in, Escape asks the import to stop; what became of it is said here.
    if (m_isImporting)
        return m_progress->cancel();
    m_progress->cancel();
    QDialog::reject();
}

} // namespace tandem
