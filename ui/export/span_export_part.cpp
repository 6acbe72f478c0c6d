// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/span_export_part.h"

#include "core/domain/schema.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int mostLossLines = 6;

bool isSpanDefinition(const LabelDefinition &definition)
{
    return definition.valueKind() == ValueKind::Spans;
}

} // namespace

SpanExportPart::SpanExportPart(const Schema &schema, QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(textLabel(tr("Spans"), FontRole::Section, this));
    rows->addWidget(makeLabelRow(schema));
    m_sentence = noteLabel({}, this);
    m_sentence->setObjectName(QStringLiteral("spanExportSentence"));
    rows->addWidget(m_sentence);
    m_losses = new QPlainTextEdit(this);
    m_losses->setObjectName(QStringLiteral("spanLosses"));
    m_losses->setAccessibleName(tr("What the format cannot hold"));
    m_losses->setReadOnly(true);
    m_losses->setTabChangesFocus(true);
    m_losses->setFont(fontFor(FontRole::Small));
    m_losses->hide();
    rows->addWidget(m_losses);
    connect(m_gold, &QRadioButton::toggled, this, &SpanExportPart::changed);
    connect(m_label, &QComboBox::activated, this, &SpanExportPart::changed);
}

QWidget *SpanExportPart::makeLabelRow(const Schema &schema)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    auto *name = new QLabel(tr("Of the &label"), row);
    m_label = new QComboBox(row);
    m_label->setObjectName(QStringLiteral("exportSpanLabel"));
    for (const LabelDefinition &definition : schema.definitions) {
        if (isSpanDefinition(definition))
            m_label->addItem(definition.name);
    }
    name->setBuddy(m_label);
    m_final = new QRadioButton(tr("Final spans"), row);
    m_final->setToolTip(tr("Those that people hold to be right, or that are taken as they are."));
    m_gold = new QRadioButton(tr("Gold spans"), row);
    m_gold->setToolTip(tr("Those that came with an import as gold."));
    m_gold->setObjectName(QStringLiteral("exportGoldSpans"));
    m_final->setChecked(true);
    line->addWidget(name);
    line->addWidget(m_label);
    line->addSpacing(measure::grid);
    line->addWidget(m_final);
    line->addWidget(m_gold);
    line->addStretch(1);
    return row;
}

bool SpanExportPart::isFor(const Schema &schema)
{
    return std::any_of(schema.definitions.begin(), schema.definitions.end(), isSpanDefinition);
}

SpanExport SpanExportPart::spans() const
{
    return {m_label->currentText(), m_gold->isChecked()};
}

void SpanExportPart::showReport(const ExportReport &report, ExportMoment moment)
{
    m_sentence->setText(spanExportSentence(report, moment));
    const QStringList lines = spanLossLines(report.lost);
    m_losses->setPlainText(lines.join(u'\n'));
    setLines(m_losses, qBound(1, static_cast<int>(lines.size()), mostLossLines));
    m_losses->setVisible(!lines.isEmpty());
}

void SpanExportPart::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_losses->hide();
}

} // namespace tandem
