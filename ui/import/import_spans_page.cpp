// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_spans_page.h"

#include "core/base/code_points.h"
#include "core/text/wording.h"
#include "ui/delegates/field_delegate.h"
#include "ui/import/source_choices.h"
#include "ui/import/source_preview_model.h"
#include "ui/import/span_options_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int idColumnWidth = 120;
constexpr int spansColumnWidth = 340;

/// "Paris (LOC), Zoë (PER)"; what nobody has looked for is a dash.
QString listedSpans(const SpanDocument &document)
{
    if (!document.spans)
        return QStringLiteral("–");
    const CodePoints points(document.content);
    QStringList listed;
    for (const FileSpan &span : *document.spans) {
        const QString covered = document.content.isNull() ? QStringLiteral("%1–%2").arg(span.start).arg(span.end)
                                                          : textBetween(document.content, points, span.start, span.end);
        listed += QStringLiteral("%1 (%2)").arg(covered, span.label);
    }
    return listed.join(QStringLiteral(", "));
}

SourcePreview rowsOf(const SpanPreview &preview)
{
    SourcePreview rows;
    rows.columns = {ImportSpansPage::tr("Id"), ImportSpansPage::tr("Text"), ImportSpansPage::tr("Spans")};
    qint64 number = 0;
    for (const SpanDocument &document : preview.documents) {
        const QString id = document.externalId.isEmpty() ? QStringLiteral("–") : document.externalId;
        rows.rows.push_back({++number, document.line, {id, document.content, listedSpans(document)}});
    }
    return rows;
}

QHBoxLayout *bareLine(QWidget *box)
{
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid * 2);
    return line;
}

} // namespace

ImportSpansPage::ImportSpansPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    m_options = new SpanOptionsBar(this);
    layout->addWidget(m_options);
    m_message = new MessageBar(this);
    layout->addWidget(m_message);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeLabelRow());
    layout->addWidget(makeWhoseRow());
    connect(m_options, &SpanOptionsBar::changed, this, [this] {
        takeEdit();
        emit optionsChanged();
    });
}

QWidget *ImportSpansPage::makeTable()
{
    m_model = new SourcePreviewModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("The first texts of the file with their spans"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(measure::row());
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    return frame;
}

QWidget *ImportSpansPage::makeLabelRow()
{
    auto *box = new QWidget(this);
    QHBoxLayout *line = bareLine(box);
    m_label = new QComboBox(box);
    m_label->setObjectName(QStringLiteral("importSpanLabel"));
    setSpokenName(m_label, tr("The label that the spans become"));
    m_newLabel = new QLineEdit(box);
    m_newLabel->setObjectName(QStringLiteral("importNewLabel"));
    m_newLabel->setAccessibleName(tr("The new label's name"));
    m_newLabel->setPlaceholderText(tr("its name"));
    m_addsOptions = new QCheckBox(tr("What is no option of it becomes one"), box);
    m_addsOptions->setObjectName(QStringLiteral("importAddsOptions"));
    m_addsOptions->setToolTip(tr("Otherwise spans whose label is no option are left out and counted."));
    line->addWidget(labelled(tr("They become"), m_label, box));
    line->addWidget(m_newLabel);
    line->addWidget(m_addsOptions);
    line->addStretch(1);
    connect(m_label, &QComboBox::activated, this, &ImportSpansPage::takeEdit);
    connect(m_newLabel, &QLineEdit::textEdited, this, [this] {
        m_isNamed = true;
        takeEdit();
    });
    connect(m_addsOptions, &QCheckBox::clicked, this, &ImportSpansPage::takeEdit);
    return box;
}

QWidget *ImportSpansPage::makeWhoseRow()
{
    auto *box = new QWidget(this);
    QHBoxLayout *line = bareLine(box);
    m_gold = new QRadioButton(tr("Gold: kept for measuring, never used as an answer"), box);
    m_byPerson = new QRadioButton(tr("Labels by"), box);
    m_byPerson->setObjectName(QStringLiteral("importSpansByPerson"));
    m_person = new QLineEdit(box);
    m_person->setObjectName(QStringLiteral("importSpansPerson"));
    m_person->setAccessibleName(tr("Whose spans these are"));
    m_gold->setChecked(true);
    line->addWidget(m_gold);
    line->addWidget(m_byPerson);
    line->addWidget(m_person);
    line->addStretch(1);
    connect(m_gold, &QRadioButton::toggled, this, &ImportSpansPage::takeEdit);
    connect(m_person, &QLineEdit::textEdited, this, &ImportSpansPage::takeEdit);
    return box;
}

void ImportSpansPage::setSchema(const Schema &schema)
{
    m_schema = schema;
    m_label->clear();
    for (const LabelDefinition &definition : schema.definitions) {
        if (definition.valueKind() == ValueKind::Spans)
            m_label->addItem(definition.name, definition.name);
    }
    m_label->addItem(tr("a new label"), QString());
    takeEdit();
}

void ImportSpansPage::setPerson(const QString &name)
{
    m_person->setText(name);
    takeEdit();
}

void ImportSpansPage::setFormat(const QString &format, const QString &path)
{
    m_isRead = false;
    m_message->clear();
    m_model->setPreview({});
    m_options->setFormat(format);
    m_draft.format = format;
    if (!m_isNamed)
        m_newLabel->setText(QFileInfo(path).completeBaseName());
    takeEdit();
}

void ImportSpansPage::takeEdit()
{
    m_draft.options = m_options->chosen();
    m_draft.makesLabel = m_label->currentData().toString().isEmpty();
    m_draft.label = m_draft.makesLabel ? m_newLabel->text().trimmed() : m_label->currentData().toString();
    m_draft.addsOptions = !m_draft.makesLabel && m_addsOptions->isChecked();
    m_draft.isGold = m_gold->isChecked();
    m_draft.person = m_person->text().trimmed();
    m_newLabel->setVisible(m_draft.makesLabel);
    m_addsOptions->setVisible(!m_draft.makesLabel);
    m_person->setEnabled(!m_draft.isGold);
    emit edited();
}

QString ImportSpansPage::problem() const
{
    return m_isRead ? m_draft.problem(m_schema) : QString();
}

void ImportSpansPage::showPreview(const SpanPreview &preview)
{
    m_isRead = true;
    m_message->clear();
    m_options->showFindings(preview.findings);
    m_model->setPreview(rowsOf(preview));
    m_table->setColumnWidth(0, idColumnWidth);
    m_table->setColumnWidth(2, spansColumnWidth);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    showFindings(preview);
    emit edited();
}

void ImportSpansPage::showFindings(const SpanPreview &preview)
{
    QStringList sentences = spanFindingSentences(preview.findings);
    const bool isFaulty = !preview.faults.empty();
    if (isFaulty) {
        const SourceFault &first = preview.faults.front().place;
        sentences += tr("Among the first texts, %Ln place(s) are not as they should be; the first is in line %L1: %2",
                        nullptr, countOf(static_cast<qint64>(preview.faults.size())))
                         .arg(first.line)
                         .arg(first.reason);
    }
    if (!sentences.isEmpty())
        m_message->showMessage(isFaulty ? Tone::Warn : Tone::Neutral, sentences.join(u' '));
}

void ImportSpansPage::showError(const QString &sentence)
{
    m_isRead = false;
    m_model->setPreview({});
    m_message->showMessage(Tone::Bad, sentence);
    emit edited();
}

} // namespace tandem
