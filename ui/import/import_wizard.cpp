// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_wizard.h"

#include "core/io/formats/spans/span_formats.h"
#include "ui/import/import_check_page.h"
#include "ui/import/import_columns_page.h"
#include "ui/import/import_file_page.h"
#include "ui/import/import_spans_page.h"
#include "ui/import/import_steps.h"
#include "ui/import/import_text.h"
#include "ui/import/source_choices.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPointer>
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
    : DialogFrame(tr("Import"), parent)
    , m_session(session)
    , m_work(new ImportWork(session, this))
{
    resize(960, 592);
    m_steps = new ImportSteps(this);
    m_progress = new ProgressLine(this);
    QVBoxLayout *rows = addRows();
    rows->addWidget(m_steps);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid * 2);
    line->addWidget(makeTarget());
    line->addWidget(makeHolds());
    line->addStretch(1);
    rows->addLayout(line);
    rows->addWidget(makePages(), 1);
    m_sentence = noteLabel({}, this);
    notes()->addWidget(m_sentence);
    notes()->addWidget(m_progress);
    addButtons();
    m_columnsPage->setPerson(session.personName());
    m_spansPage->setPerson(session.personName());
    followTarget();
}

QWidget *ImportWizard::makeTarget()
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("importTarget"));
    if (m_session.hasProject() && m_session.canWrite())
        m_target->addItem(tr("this project, %1").arg(m_session.project()->name()), false);
    m_target->addItem(tr("a new project"), true);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ImportWizard::followTarget);
    return labelled(tr("Into"), m_target, this);
}

/// What the file is read as; guessed, and changed here.
QWidget *ImportWizard::makeHolds()
{
    m_holds = new QComboBox(this);
    m_holds->setObjectName(QStringLiteral("importHolds"));
    m_holds->addItem(tr("A table of records"), QString());
    for (const SpanFormatEntry &format : spanFormats())
        m_holds->addItem(format.title(), format.name);
    m_holdsRow = labelled(tr("Read as"), m_holds, this);
    connect(m_holds, &QComboBox::activated, this, &ImportWizard::followHolds);
    return m_holdsRow;
}

bool ImportWizard::isOfSpans() const
{
    return !m_holds->currentData().toString().isEmpty();
}

void ImportWizard::followHolds()
{
    m_steps->setIsOfSpans(isOfSpans());
    if (isOfSpans())
        m_spansPage->setFormat(m_holds->currentData().toString(), m_path);
    go(ImportStep::Columns);
    read();
}

/// The columns may mean labels of that project only.
void ImportWizard::followTarget()
{
    const bool makesProject = m_target->currentData().toBool();
    m_work->setWantsNewProject(makesProject);
    m_columnsPage->setSchema(makesProject ? Schema() : m_session.schema());
    m_spansPage->setSchema(makesProject ? Schema() : m_session.schema());
    if (!m_path.isEmpty())
        setSource(m_path);
    else
        showStep();
}

QWidget *ImportWizard::makePages()
{
    m_pages = new QStackedWidget(this);
    m_filePage = new ImportFilePage(m_pages);
    m_columnsPage = new ImportColumnsPage(m_pages);
    m_spansPage = new ImportSpansPage(m_pages);
    m_checkPage = new ImportCheckPage(m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_filePage, m_columnsPage, m_spansPage, m_checkPage})
        m_pages->addWidget(page);
    connect(m_filePage, &ImportFilePage::chooseRequested, this, &ImportWizard::chooseSource);
    connect(m_filePage, &ImportFilePage::dropped, this, &ImportWizard::setSource);
    connect(m_columnsPage, &ImportColumnsPage::optionsChanged, this,
            [this] { preview(m_columnsPage->chosenOptions()); });
    connect(m_columnsPage, &ImportColumnsPage::edited, this, &ImportWizard::showStep);
    connect(m_spansPage, &ImportSpansPage::optionsChanged, this, &ImportWizard::previewSpans);
    connect(m_spansPage, &ImportSpansPage::edited, this, &ImportWizard::showStep);
    connect(m_checkPage, &ImportCheckPage::policyChanged, this, &ImportWizard::showForecast);
    connect(m_checkPage, &ImportCheckPage::otherPlaceWanted, this, &ImportWizard::chooseProjectPath);
    return m_pages;
}

void ImportWizard::addButtons()
{
    m_back = addButton(tr("Back"));
    m_next = addAccentButton({}, QStringLiteral("importNext"));
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
}

void ImportWizard::setSource(const QString &path)
{
    m_path = path;
    m_steps->setFile(path);
    m_checkPage->setProjectPath(m_work->makesProject() ? projectBeside(path) : QString());
    m_columnsPage->forgetOptions();
    m_holds->setCurrentIndex(0);
    m_steps->setIsOfSpans(false);
    go(ImportStep::Columns);
    guessHolds();
}

void ImportWizard::guessHolds()
{
    m_asked.renew();
    m_next->setEnabled(false);
    m_work->spanFormatOf(m_path).then({this, m_asked}, [this](const QString &format) {
        m_holds->setCurrentIndex(qMax(0, m_holds->findData(format)));
        followHolds();
    });
}

void ImportWizard::read()
{
    if (isOfSpans())
        previewSpans();
    else
        preview(m_columnsPage->chosenOptions());
}

void ImportWizard::go(ImportStep step)
{
    m_step = step;
    QWidget *page = m_checkPage;
    if (step == ImportStep::File)
        page = m_filePage;
    else if (step == ImportStep::Columns)
        page = isOfSpans() ? static_cast<QWidget *>(m_spansPage) : m_columnsPage;
    m_pages->setCurrentWidget(page);
    showStep();
}

void ImportWizard::showStep()
{
    m_steps->setStep(m_step);
    m_back->setVisible(m_step == ImportStep::Columns || m_step == ImportStep::Check);
    m_next->setVisible(m_step != ImportStep::File);
    const bool isBusy = m_progress->isRunning();
    m_back->setEnabled(!m_isImporting);
    m_target->setEnabled(m_step == ImportStep::File || m_step == ImportStep::Columns);
    m_holdsRow->setVisible(m_step != ImportStep::File);
    m_holds->setEnabled(m_step == ImportStep::Columns);
    if (m_step == ImportStep::Columns) {
        const QString problem = isOfSpans() ? m_spansPage->problem() : m_columnsPage->draft().problem();
        say(problem);
        m_next->setText(tr("Check the file"));
        m_next->setEnabled(problem.isEmpty() && !isBusy && (!isOfSpans() || m_spansPage->isRead()));
    } else if (m_step == ImportStep::Done) {
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        say({});
    } else if (m_step == ImportStep::File) {
        say(tr("Nothing is imported before you have seen what was understood."));
    }
}

void ImportWizard::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void ImportWizard::chooseSource()
{
    const QString patterns = QStringLiteral("*.") + importSuffixes().join(QStringLiteral(" *."));
    m_session.prompter().openFile(this, tr("Choose a file to import"),
                                  tr("Tables, JSON and CoNLL (%1);;All files (*)").arg(patterns),
                                  [this](const QString &path) { setSource(path); });
}

void ImportWizard::preview(const SourceOptions &options)
{
    m_asked.renew();
    m_work->preview(m_path, options).then({this, m_asked}, [this](const Result<SourcePreview> &preview) {
        if (preview)
            m_columnsPage->showPreview(*preview);
        else
            m_columnsPage->showError(preview.error().message);
        showStep();
    });
}

void ImportWizard::previewSpans()
{
    m_asked.renew();
    m_next->setEnabled(false);
    m_work->previewSpans(m_path, m_spansPage->draft())
        .then({this, m_asked}, [this](const Result<SpanPreview> &preview) {
            if (preview)
                m_spansPage->showPreview(*preview);
            else
                m_spansPage->showError(preview.error().message);
        });
}

void ImportWizard::goOn()
{
    if (m_step == ImportStep::Columns)
        check();
    else if (m_step == ImportStep::Check)
        importAs();
    else
        accept();
}

void ImportWizard::goBack()
{
    if (m_progress->isRunning()) {
        // Nobody waits for what it finds.
        m_progress->cancel();
        m_asked.renew();
        m_progress->end();
    }
    go(m_step == ImportStep::Check ? ImportStep::Columns : ImportStep::File);
}

ImportRequest ImportWizard::request() const
{
    ImportRequest request;
    request.path = m_path;
    request.onDuplicate = policy();
    request.onConflict = m_checkPage->conflictPolicy();
    if (isOfSpans()) {
        request.spans = m_spansPage->draft().import();
        return request;
    }
    request.options = m_columnsPage->chosenOptions();
    request.mapping = m_columnsPage->draft().mapping();
    return request;
}

/// Of a table; what a file of spans brings without its texts, only the check can tell.
bool ImportWizard::isWithoutText() const
{
    return !isOfSpans() && m_columnsPage->draft().isWithoutText();
}

DuplicatePolicy ImportWizard::policy() const
{
    return m_checkPage->policy();
}

void ImportWizard::check()
{
    go(ImportStep::Check);
    // Without a text a row can only add to a record that is there.
    if (!isOfSpans())
        m_checkPage->propose(isWithoutText() ? DuplicatePolicy::Update : DuplicatePolicy::Skip);
    m_checkPage->clear();
    m_next->setEnabled(false);
    say(tr("Reading the whole file once; nothing is kept yet."));
    m_progress->begin(tr("Checking"));
    m_asked.renew();
    const auto checked =
        isOfSpans() ? m_work->checkSpans(m_spansPage->draft(), m_spansPage->schema(), request(), m_progress->token(),
                                         m_progress->progress())
                    : m_work->check(m_columnsPage->draft(), request(), m_progress->token(), m_progress->progress());
    checked.then({this, m_asked}, [this](const Result<ImportCheck> &check) { takeCheck(check); });
}

void ImportWizard::takeCheck(const Result<ImportCheck> &check)
{
    m_progress->end();
    if (!check && check.error().code == ErrorCode::Cancelled)
        return go(ImportStep::Columns);
    if (!check) {
        m_checkPage->showError(check.error().message);
        return say(tr("Go back and change what stands in the way."));
    }
    m_checked = *check;
    m_checkPage->showCheck(m_checked);
    const bool bringsLabels =
        isOfSpans() ? !m_spansPage->draft().isGold : !m_columnsPage->draft().mapping().labelColumns.empty();
    m_checkPage->askAboutConflicts(bringsLabels || m_checked.report.conflicts + m_checked.report.decidedTexts > 0);
    // A file of spans may be about texts that are there; skipped, they would get none.
    const ImportReport &found = m_checked.report;
    if (isOfSpans())
        m_checkPage->propose(2 * found.duplicateInProject > found.rows - found.unknown ? DuplicatePolicy::Update
                                                                                       : DuplicatePolicy::Skip);
    showForecast();
    m_next->setFocus();
}

void ImportWizard::showForecast()
{
    const ImportForecast expected = forecast(m_checked.report, policy());
    if (isWithoutText() && policy() != DuplicatePolicy::Update) {
        m_next->setEnabled(false);
        return say(tr("Without a text, rows can only update records that are there, and nothing is imported so. Choose "
                      "Update above, or a column for the text."));
    }
    say(forecastSentence(m_checked.report, policy()));
    m_next->setText(importButtonText(m_checked.report, policy()));
    m_next->setEnabled(!expected.refused && expected.added + expected.updated > 0);
}

void ImportWizard::chooseProjectPath()
{
    m_session.prompter().saveFile(this, tr("Where to keep the project"), m_checkPage->projectPath(),
                                  tr("Tandem projects (*.tandem)"), QStringLiteral("tandem"),
                                  [this](const QString &path) { m_checkPage->setProjectPath(path); });
}

/// A label that the import makes is an edit of the schema, and that is somebody's.
void ImportWizard::importAs()
{
    if (m_checked.additions().empty())
        return import();
    m_session.withPersonName(this, [alive = QPointer<ImportWizard>(this)] {
        if (alive && alive->m_step == ImportStep::Check)
            alive->import();
    });
}

void ImportWizard::import()
{
    m_isImporting = true;
    m_next->setEnabled(false);
    m_progress->begin(tr("Importing"));
    showStep();
    m_work
        ->import(request(), m_checked.additions(), m_checkPage->projectPath(), m_progress->token(),
                 m_progress->progress())
        .then(this, [this](const Result<ImportReport> &report) { takeImport(report); });
}

void ImportWizard::takeImport(const Result<ImportReport> &report)
{
    m_isImporting = false;
    m_progress->end();
    showStep();
    if (!report) {
        m_next->setEnabled(true);
        const bool wasCancelled = report.error().code == ErrorCode::Cancelled;
        const QString cancelled = m_checked.additions().empty()
                                      ? tr("The import was cancelled. Nothing was kept.")
                                      : tr("The import was cancelled. No record and no label of it was kept; what it "
                                           "added to the schema stays, and can be undone.");
        return say(wasCancelled ? cancelled : report.error().message);
    }
    m_checkPage->showDone(*report);
    go(ImportStep::Done);
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
    DialogFrame::reject();
}

} // namespace tandem
