// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "core/io/formats/export_formats.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int exportDialogWidth = 560;

enum WhichRecords { CurrentList, Everything };

/// For the file dialog: each format with the endings of its files.
QString fileFilters()
{
    QStringList filters;
    for (const ExportFormat *format : exportFormats())
        filters += format->title() + QStringLiteral(" (*.") + format->suffixes().join(QStringLiteral(" *.")) + u')';
    return (filters << ExportDialog::tr("All files (*)")).join(QStringLiteral(";;"));
}

} // namespace

ExportDialog::ExportDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Export"), parent)
    , m_session(session)
{
    resize(exportDialogWidth, 0);
    QVBoxLayout *rows = addRows();
    rows->addWidget(textLabel(tr("Records"), FontRole::Section, this));
    rows->addWidget(makeRecords());
    rows->addWidget(textLabel(tr("Format"), FontRole::Section, this));
    rows->addWidget(makeFormats());
    rows->addWidget(m_dialect = makeDialect());
    addFinalLabels(rows);
    rows->addWidget(textLabel(tr("File"), FontRole::Section, this));
    rows->addWidget(makeFile());
    m_progress = new ProgressLine(this);
    notes()->addWidget(m_progress); // in sight wherever the rows are scrolled to
    addButtons();
    followFormat();
}

void ExportDialog::addFinalLabels(QVBoxLayout *rows)
{
    rows->addWidget(textLabel(tr("Final labels"), FontRole::Section, this));
    m_takeUnverified = new QCheckBox(tr("Take unverified LLM labels"), this);
    QLabel *meaning = noteLabel(tr("A label that nobody has verified then counts as final, with “unverified” as its "
                                   "source. Otherwise its final value stays empty; what the LLM said is in a column of "
                                   "its own either way."),
                                this);
    meaning->setContentsMargins(24, 0, 0, 0);
    reserveHeight(meaning, exportDialogWidth - 2 * margin);
    m_allJobs = new QCheckBox(tr("A row for every job, not only for the one whose labels are shown"), this);
    m_allAnnotators = new QCheckBox(tr("Everything that each person said, too, as in conflicts"), this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_takeUnverified, meaning, m_allJobs, m_allAnnotators})
        rows->addWidget(widget);
}

QWidget *ExportDialog::makeRecords()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_records = new QButtonGroup(this);
    const auto add = [&](const QString &text, WhichRecords which) {
        auto *button = new QRadioButton(text, box);
        m_records->addButton(button, which);
        rows->addWidget(button);
    };
    const qint64 listed = static_cast<qint64>(m_session.list()->size());
    add(tr("Everything: %1").arg(recordsText(m_session.counts().records)), Everything);
    add(tr("The current list: %1, in its order").arg(recordsText(listed)), CurrentList);
    m_records->button(m_session.request().query.isEmpty() ? Everything : CurrentList)->setChecked(true);
    m_records->button(CurrentList)->setEnabled(m_session.isListComplete());
    return box;
}

QWidget *ExportDialog::makeFormats()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_formats = new QButtonGroup(this);
    for (const ExportFormat *format : exportFormats()) {
        auto *button = new QRadioButton(format->description(), box);
        m_formats->addButton(button, static_cast<int>(m_formats->buttons().size()));
        rows->addWidget(button);
    }
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportDialog::followFormat);
    return box;
}

QWidget *ExportDialog::makeDialect()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(24, 0, 0, 0);
    rows->setSpacing(4);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Fields are &separated by"), box);
    m_delimiter = new QComboBox(box);
    m_delimiter->setObjectName(QStringLiteral("exportDelimiter"));
    m_delimiter->addItem(tr("a comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("a semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("a bar"), QStringLiteral("|"));
    label->setBuddy(m_delimiter);
    line->addWidget(label);
    line->addWidget(m_delimiter);
    line->addStretch();
    rows->addLayout(line);
    m_byteOrderMark = new QCheckBox(tr("Begin with a byte order mark, by which spreadsheets know UTF-8"), box);
    m_formulaSafe = new QCheckBox(tr("An apostrophe before cells that a spreadsheet would compute"), box);
    rows->addWidget(m_byteOrderMark);
    rows->addWidget(m_formulaSafe);
    return box;
}

CsvDialect ExportDialog::dialect() const
{
    return {m_delimiter->currentData().toString().front(), m_byteOrderMark->isChecked(), m_formulaSafe->isChecked()};
}

QWidget *ExportDialog::makeFile()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("File name"));
    auto *choose = new KeyButton(tr("Choose…"), {}, box);
    choose->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { m_write->setEnabled(!path.trimmed().isEmpty()); });
    return box;
}

void ExportDialog::addButtons()
{
    m_close = addButton(tr("Close"));
    m_write = addAccentButton(tr("Export"), QStringLiteral("writeExport"));
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_write, &QPushButton::clicked, this,
            [this] { write(m_path->text().trimmed() == m_agreedPath ? ExistingFile::Replace : ExistingFile::Refuse); });
}

const ExportFormat &ExportDialog::format() const
{
    return *exportFormats()[static_cast<size_t>(m_formats->checkedId())];
}

QString ExportDialog::suffix() const
{
    return format().suffixes().first();
}

QString ExportDialog::suggestedPath() const
{
    const QFileInfo project(m_session.project()->path());
    return QStringLiteral("%1/%2-labels.%3").arg(project.absolutePath(), project.completeBaseName(), suffix());
}

void ExportDialog::followFormat()
{
    m_allJobs->setVisible(format().hasRows());
    m_dialect->setVisible(format().isForSpreadsheets());
    m_delimiter->setEnabled(&format() == exportFormats().front()); // tabs are what TSV is called after
    const QFileInfo now(m_path->text());
    const bool isOurs = std::any_of(exportFormats().begin(), exportFormats().end(), [&now](const ExportFormat *each) {
        return each->suffixes().contains(now.suffix());
    });
    if (m_path->text().isEmpty())
        m_path->setText(suggestedPath());
    else if (isOurs)
        m_path->setText(m_path->text().chopped(now.suffix().size()) + suffix());
}

void ExportDialog::choosePath()
{
    m_session.prompter().saveFile(this, tr("Export to"), m_path->text(), fileFilters(), suffix(),
                                  [this](const QString &path) {
                                      m_path->setText(path);
                                      m_agreedPath = path;
                                  });
}

void ExportDialog::write(ExistingFile existing)
{
    ExportRequest request;
    request.existing = existing;
    request.csv = dialect();
    request.path = m_path->text().trimmed();
    request.format = format().name();
    request.records = m_records->checkedId() == CurrentList ? m_session.list() : nullptr;
    request.takeUnverified = m_takeUnverified->isChecked();
    request.allJobs = format().hasRows() && m_allJobs->isChecked();
    request.allAnnotators = m_allAnnotators->isChecked();
    message().clear();
    m_write->setEnabled(false);
    m_progress->begin(tr("Writing"));
    m_session.project()
        ->exporter()
        .write(request, m_progress->token(), m_progress->progress())
        .then(this, [this](const Result<ExportReport> &report) { take(report); });
}

void ExportDialog::take(const Result<ExportReport> &report)
{
    m_progress->end();
    m_write->setEnabled(true);
    if (!report && report.error().code == ErrorCode::Refused)
        return askToReplace();
    if (!report) {
        const bool wasCancelled = report.error().code == ErrorCode::Cancelled;
        return message().showMessage(wasCancelled ? Tone::Neutral : Tone::Bad,
                                     wasCancelled ? tr("The export was cancelled. No file was written.")
                                                  : report.error().message);
    }
    const QString path = m_path->text().trimmed();
    const QStringList sentences{
        tr("%Ln record(s) written to %1.", nullptr, countOf(report->records)).arg(QFileInfo(path).fileName()),
        tr("The file has %Ln row(s); %1 with a final label.", nullptr, countOf(report->rows))
            .arg(countText(report->withFinalLabel))};
    message().showMessage(Tone::Good, sentences.join(u' '));
    message().addAct(tr("Open the folder"), [this, path] { m_session.prompter().showInFolder(path); });
    m_close->setFocus();
}

void ExportDialog::askToReplace()
{
    const Question question{tr("Replace the file?"), tr("There is already a file %1.").arg(m_path->text().trimmed()),
                            tr("Its content is replaced by the export."), tr("Replace it"), true};
    m_session.prompter().ask(this, question, [this](bool yes) {
        if (yes)
            write(ExistingFile::Replace);
    });
}

void ExportDialog::reject()
{
    if (m_progress->isRunning())
        return m_progress->cancel();
    DialogFrame::reject();
}

} // namespace tandem
