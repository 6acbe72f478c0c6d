// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "core/text/wording.h"
#include "ui/export/span_export_part.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr int exportDialogWidth = 560;
constexpr int widthWithSpans = 860; ///< where formats stand in two columns, of labels and of spans

enum WhichRecords { CurrentList, Everything };

} // namespace

ExportDialog::ExportDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Export"), parent)
    , m_session(session)
    , m_choices(exportChoices(SpanExportPart::isFor(session.schema())))
{
    const bool offersSpans = m_choices.back().isOfSpans;
    resize(offersSpans ? widthWithSpans : exportDialogWidth, 0);
    QVBoxLayout *rows = addRows();
    rows->addWidget(textLabel(tr("Records"), FontRole::Section, this));
    rows->addWidget(makeRecords());
    rows->addWidget(textLabel(tr("Format"), FontRole::Section, this));
    rows->addWidget(makeFormats());
    rows->addWidget(m_dialect = makeDialect());
    rows->addWidget(m_spans = new SpanExportPart(session.schema(), this));
    addFinalLabels(rows);
    rows->addWidget(textLabel(tr("File"), FontRole::Section, this));
    rows->addWidget(makeFile());
    m_progress = new ProgressLine(this);
    notes()->addWidget(m_progress); // in sight wherever the rows are scrolled to
    addButtons();
    followFormat();
    connect(m_spans, &SpanExportPart::changed, this, &ExportDialog::check);
    connect(m_records, &QButtonGroup::idClicked, this, &ExportDialog::check);
    connect(m_takeUnverified, &QCheckBox::clicked, this, &ExportDialog::check);
}

void ExportDialog::addFinalLabels(QVBoxLayout *rows)
{
    rows->addWidget(textLabel(tr("Final labels"), FontRole::Section, this));
    m_takeUnverified = new QCheckBox(tr("Take unverified LLM labels"), this);
    m_meaning = noteLabel(tr("A label that nobody has verified then counts as final, with “unverified” as its "
                             "source. Otherwise its final value stays empty; what the LLM said is in a column of "
                             "its own either way."),
                          this);
    m_meaning->setContentsMargins(24, 0, 0, 0);
    reserveHeight(m_meaning, width() - 2 * margin);
    m_allJobs = new QCheckBox(tr("A row for every job, not only for the one whose labels are shown"), this);
    m_allAnnotators = new QCheckBox(tr("Everything that each person said, too, as in conflicts"), this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_takeUnverified, m_meaning, m_allJobs, m_allAnnotators})
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
    auto *cells = new QGridLayout(box);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(4);
    cells->setHorizontalSpacing(margin);
    m_formats = new QButtonGroup(this);
    std::array<int, 2> rows{};
    for (const ExportChoice &choice : m_choices) {
        auto *button = new QRadioButton(choice.description, box);
        button->setObjectName(QStringLiteral("exportAs-") + choice.name);
        m_formats->addButton(button, static_cast<int>(m_formats->buttons().size()));
        const int column = choice.isOfSpans ? 1 : 0;
        cells->addWidget(button, rows[static_cast<size_t>(column)]++, column);
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
    return {m_delimiter->currentData().toString().front(), m_byteOrderMark->isChecked(),
            m_formulaSafe->isEnabled() && m_formulaSafe->isChecked()};
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
            [this](const QString &path) { m_write->setEnabled(!m_isWriting && !path.trimmed().isEmpty()); });
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

const ExportChoice &ExportDialog::format() const
{
    return m_choices[static_cast<size_t>(m_formats->checkedId())];
}

QString ExportDialog::suffix() const
{
    return format().suffixes.first();
}

QString ExportDialog::suggestedPath() const
{
    const QFileInfo project(m_session.project()->path());
    return QStringLiteral("%1/%2-labels.%3").arg(project.absolutePath(), project.completeBaseName(), suffix());
}

void ExportDialog::followFormat()
{
    m_allJobs->setVisible(format().hasRows);
    m_allAnnotators->setVisible(!format().isOfSpans);
    m_meaning->setVisible(!format().isOfSpans);
    m_spans->setVisible(format().isOfSpans);
    m_dialect->setVisible(format().isForSpreadsheets);
    m_delimiter->setEnabled(format().hasDelimiter);
    m_formulaSafe->setEnabled(!format().isOfSpans); // it would move the text under its spans
    const QFileInfo now(m_path->text());
    const bool isOurs = std::any_of(m_choices.begin(), m_choices.end(),
                                    [&now](const ExportChoice &each) { return each.suffixes.contains(now.suffix()); });
    if (m_path->text().isEmpty())
        m_path->setText(suggestedPath());
    else if (isOurs)
        m_path->setText(m_path->text().chopped(now.suffix().size()) + suffix());
    check();
}

void ExportDialog::choosePath()
{
    m_session.prompter().saveFile(this, tr("Export to"), m_path->text(), exportFilters(m_choices), suffix(),
                                  [this](const QString &path) {
                                      m_path->setText(path);
                                      m_agreedPath = path;
                                  });
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.csv = dialect();
    request.path = m_path->text().trimmed();
    request.format = format().name;
    request.records = m_records->checkedId() == CurrentList ? m_session.list() : nullptr;
    request.takeUnverified = m_takeUnverified->isChecked();
    request.allJobs = format().hasRows && m_allJobs->isChecked();
    request.allAnnotators = !format().isOfSpans && m_allAnnotators->isChecked();
    if (format().isOfSpans)
        request.spans = m_spans->spans();
    return request;
}

/// What a format of spans would lose, of what is chosen now.
void ExportDialog::check()
{
    if (m_isWriting)
        return;
    m_asked.renew();
    if (m_progress->isRunning()) {
        m_progress->cancel();
        m_progress->end();
    }
    if (!format().isOfSpans)
        return;
    m_spans->showSentence(tr("Counting what the format cannot hold…"));
    m_progress->begin(tr("Checking"));
    m_session.project()
        ->exporter()
        .check(request(), m_progress->token(), m_progress->progress())
        .then({this, m_asked}, [this](const Result<ExportReport> &report) { takeCheck(report); });
}

void ExportDialog::takeCheck(const Result<ExportReport> &report)
{
    m_progress->end();
    if (report)
        return m_spans->showReport(*report, ExportMoment::Before);
    const bool wasCancelled = report.error().code == ErrorCode::Cancelled;
    m_spans->showSentence(wasCancelled ? tr("The check was stopped. What the format cannot hold is counted again when "
                                            "the file is written.")
                                       : report.error().message);
}

void ExportDialog::write(ExistingFile existing)
{
    m_asked.renew(); // what a check says now comes too late
    m_progress->token().cancel();
    ExportRequest wanted = request();
    wanted.existing = existing;
    message().clear();
    m_isWriting = true;
    m_write->setEnabled(false);
    m_progress->begin(tr("Writing"));
    m_session.project()
        ->exporter()
        .write(wanted, m_progress->token(), m_progress->progress())
        .then(this, [this](const Result<ExportReport> &report) { take(report); });
}

void ExportDialog::take(const Result<ExportReport> &report)
{
    m_isWriting = false;
    m_progress->end();
    m_write->setEnabled(!m_path->text().trimmed().isEmpty());
    if (!report && report.error().code == ErrorCode::Refused)
        return askToReplace();
    if (!report) {
        const bool wasCancelled = report.error().code == ErrorCode::Cancelled;
        return message().showMessage(wasCancelled ? Tone::Neutral : Tone::Bad,
                                     wasCancelled ? tr("The export was cancelled. No file was written.")
                                                  : report.error().message);
    }
    const QString path = m_path->text().trimmed();
    message().showMessage(report->leftOut > 0 ? Tone::Warn : Tone::Good, writtenText(*report));
    message().addAct(tr("Open the folder"), [this, path] { m_session.prompter().showInFolder(path); });
    if (format().isOfSpans)
        m_spans->showReport(*report, ExportMoment::After);
    m_close->setFocus();
}

QString ExportDialog::writtenText(const ExportReport &report) const
{
    QStringList sentences{tr("%Ln record(s) written to %1.", nullptr, countOf(report.records))
                              .arg(QFileInfo(m_path->text().trimmed()).fileName())};
    if (!format().isOfSpans) {
        sentences += tr("The file has %Ln row(s); %1 with a final label.", nullptr, countOf(report.rows))
                         .arg(countText(report.withFinalLabel));
        return sentences.join(u' ');
    }
    sentences += tr("The file has %Ln span(s).", nullptr, countOf(report.spans));
    if (report.leftOut > 0)
        sentences += tr("%Ln record(s) are left out; see below.", nullptr, countOf(report.leftOut));
    else if (!report.lost.isEmpty())
        sentences += tr("What the format cannot hold stands below.");
    return sentences.join(u' ');
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
    if (m_isWriting)
        return m_progress->cancel();
    m_progress->token().cancel();
    DialogFrame::reject();
}

} // namespace tandem
