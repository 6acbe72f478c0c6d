// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_labels_dialog.h"

#include "core/project/importer.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "core/text/column_labels_text.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int columnLabelsWidth = 560;
constexpr size_t mostNewOptions = 100; // more values are hardly the options of a label
constexpr size_t othersShown = 8;
constexpr qsizetype shownCharacters = 40;

} // namespace

ColumnLabelsDialog::ColumnLabelsDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Make a label from a column"), parent)
    , m_session(session)
{
    resize(columnLabelsWidth, 0);
    setHeading(
        tr("Make a label from a column"),
        tr("The values that a column of the records has become labels, or gold to measure models by. It counts as "
           "an import, which can be taken back."),
        columnLabelsWidth);
    QVBoxLayout *rows = addRows();
    rows->addWidget(m_choices = makeChoices());
    m_counts = noteLabel({}, this);
    m_counts->setObjectName(QStringLiteral("columnCounts"));
    m_others = noteLabel({}, this);
    m_others->setTextFormat(Qt::PlainText);
    m_progress = new ProgressLine(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_counts, m_others, m_progress})
        rows->addWidget(part);
    KeyButton *close = addButton(tr("Close"));
    m_make = addAccentButton(tr("Make the labels"), QStringLiteral("makeColumnLabels"));
    m_make->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &ColumnLabelsDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ColumnLabelsDialog::make);
    load();
}

ColumnLabelsDialog::~ColumnLabelsDialog()
{
    m_progress->cancel();
}

QWidget *ColumnLabelsDialog::makeChoices()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_column = new QComboBox(box);
    m_column->setObjectName(QStringLiteral("labelColumn"));
    m_label = new QComboBox(box);
    m_label->setObjectName(QStringLiteral("columnLabel"));
    m_whose = new QComboBox(box);
    m_whose->setObjectName(QStringLiteral("columnLabelsOf"));
    m_whose->addItem(tr("gold: a reference, never an answer"), QString());
    if (m_session.person().id.isValid())
        //: %1: a person
        m_whose->addItem(tr("labels of %1").arg(m_session.personName()), m_session.personName());
    addRow(*form, tr("Column"), m_column);
    addRow(*form, tr("Label"), m_label);
    addRow(*form, tr("As"), m_whose);
    fillLabels();
    connect(m_column, &QComboBox::currentIndexChanged, this, &ColumnLabelsDialog::count);
    connect(m_label, &QComboBox::currentIndexChanged, this, &ColumnLabelsDialog::count);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ColumnLabelsDialog::count);
    return box;
}

void ColumnLabelsDialog::addRow(QFormLayout &form, const QString &text, QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shownCharacters / 2);
    auto *label = new QLabel(text, this);
    label->setBuddy(box);
    form.addRow(label, box);
}

void ColumnLabelsDialog::fillLabels()
{
    for (const LabelDefinition &definition : m_session.schema().definitions)
        m_label->addItem(definition.name, definition.id.value);
    m_label->addItem(tr("a new label, with the column's values as its options"), qint64(0));
}

void ColumnLabelsDialog::load()
{
    m_session.project()->records().metadataColumns().then(this, [this](const Result<QStringList> &columns) {
        if (!columns)
            return tell(columns.error());
        if (columns->isEmpty())
            message().showMessage(Tone::Neutral, tr("The records have no columns besides id and text. An import can "
                                                    "bring some."));
        m_column->addItems(*columns);
    });
}

bool ColumnLabelsDialog::isNewLabel() const
{
    return m_label->currentData().toLongLong() == 0;
}

ColumnLabelsRequest ColumnLabelsDialog::request() const
{
    return {m_column->currentText(), LabelDefinitionId(m_label->currentData().toLongLong()),
            m_whose->currentData().toString(), ConflictPolicy::Keep};
}

void ColumnLabelsDialog::count()
{
    m_make->setEnabled(false);
    if (m_column->currentIndex() < 0)
        return;
    m_progress->cancel();
    m_progress->begin(tr("Counting"));
    const ColumnLabelsRequest wanted = request();
    m_session.project()
        ->importer()
        .countLabels(wanted, m_progress->token(), m_progress->progress())
        .then(this, [this, wanted](const Result<ColumnLabelsReport> &report) {
            const ColumnLabelsRequest now = request();
            if (now.column != wanted.column || now.definition != wanted.definition || now.person != wanted.person)
                return; // chosen otherwise since
            m_progress->end();
            if (report)
                showCounts(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                tell(report.error());
        });
}

void ColumnLabelsDialog::showCounts(const ColumnLabelsReport &report)
{
    message().clear();
    m_report = report;
    const bool hasTooMany = report.hasMoreOthers || report.others.size() > mostNewOptions;
    if (!isNewLabel())
        m_counts->setText(countsText());
    else if (hasTooMany)
        m_counts->setText(tr("The column has too many different values to be the options of a label."));
    else
        m_counts->setText(tr("A label “%1” is added to the schema, with %Ln option(s).", nullptr,
                             countOf(qint64(report.others.size())))
                              .arg(m_column->currentText()));
    m_others->setText(othersText());
    m_make->setEnabled(isNewLabel() ? !hasTooMany && !report.others.empty() : report.counts.labels > 0);
}

QString ColumnLabelsDialog::countsText() const
{
    QStringList all{columnCountsText(m_report.counts)};
    if (m_report.conflicts > 0)
        all.append(tr("%Ln record(s) have another label of the same person, or another gold, which stays.", nullptr,
                      countOf(m_report.conflicts)));
    return all.join(u' ');
}

QString ColumnLabelsDialog::othersText() const
{
    QStringList values;
    for (size_t i = 0; i < std::min(othersShown, m_report.others.size()); ++i)
        //: A value of a column, and how many records have it
        values.append(
            tr("%1 (%2)").arg(m_report.others[i].first.left(shownCharacters), countText(m_report.others[i].second)));
    if (values.isEmpty())
        return {};
    const QString joined = values.join(QStringLiteral(", "));
    if (m_report.others.size() > othersShown)
        return isNewLabel() ? tr("Values: %1, and more.").arg(joined) : tr("No options: %1, and more.").arg(joined);
    return isNewLabel() ? tr("Values: %1.").arg(joined) : tr("No options: %1.").arg(joined);
}

void ColumnLabelsDialog::make()
{
    if (isNewLabel())
        m_session.withPersonName(this, [alive = QPointer<ColumnLabelsDialog>(this)] {
            if (alive)
                alive->makeLabelFirst(alive->request());
        });
    else
        makeNow(request());
}

// An edit of the schema like any other, which Undo takes back once the labels are.
void ColumnLabelsDialog::makeLabelFirst(const ColumnLabelsRequest &wanted)
{
    m_make->setEnabled(false);
    m_choices->setEnabled(false);
    Schema schema = m_session.schema();
    LabelDefinition definition;
    definition.name = wanted.column;
    for (const auto &[value, count] : m_report.others) {
        Option option;
        option.value = value;
        definition.options.push_back(option);
    }
    schema.definitions.push_back(definition);
    const std::shared_ptr<Project> project = m_session.project();
    project->person(m_session.personName())
        .andThen(this,
                 [project, schema](const Annotator &person) { return project->schemas().save(schema, person.id); })
        .then(this, [this, wanted](const Result<SchemaSaved> &saved) {
            const LabelDefinition *made = saved ? saved->schema.definition(wanted.column) : nullptr;
            if (!made)
                return saved ? m_choices->setEnabled(true) : tell(saved.error());
            ColumnLabelsRequest ofMade = wanted;
            ofMade.definition = made->id;
            chooseMade(*made);
            makeNow(ofMade);
        });
}

/// Where the labels are not made, another try is for the label that is there by now.
void ColumnLabelsDialog::chooseMade(const LabelDefinition &definition)
{
    const QSignalBlocker blocker(m_label);
    m_label->insertItem(m_label->count() - 1, definition.name, definition.id.value);
    m_label->setCurrentIndex(m_label->count() - 2);
}

void ColumnLabelsDialog::makeNow(const ColumnLabelsRequest &wanted)
{
    m_make->setEnabled(false);
    m_choices->setEnabled(false);
    m_progress->begin(tr("Making the labels"));
    m_session.project()
        ->importer()
        .makeLabels(wanted, m_progress->token(), m_progress->progress())
        .then(this, [this](const Result<ColumnLabelsReport> &report) { take(report); });
}

void ColumnLabelsDialog::take(const Result<ColumnLabelsReport> &report)
{
    m_progress->end();
    m_choices->setEnabled(true);
    if (!report)
        return tell(report.error());
    QStringList sentences{tr("%Ln label(s) made.", nullptr, countOf(report->counts.labels - report->conflicts))};
    if (report->conflicts > 0)
        sentences.append(
            tr("%Ln label(s) that were there and say otherwise were kept.", nullptr, countOf(report->conflicts)));
    sentences.append(tr("File > Take back an import takes them back."));
    message().showMessage(Tone::Good, sentences.join(u' '));
}

void ColumnLabelsDialog::tell(const Error &error)
{
    m_choices->setEnabled(true);
    m_make->setEnabled(m_report.counts.records > 0);
    message().showMessage(Tone::Bad, error.message);
}

} // namespace tandem
