// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_preview.h"

#include "ui/widgets/rendered_view.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int sideMargin = 16;

} // namespace

RunPreview::RunPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(tr("What is sent"), FontRole::Section, this))
    , m_record(new QComboBox(this))
    , m_text(makeRenderedView(tr("Sample prompt"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSpokenName(m_record, tr("Sample prompt"));
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the records come when it is shown already
    auto *header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addStretch(1);
    header->addWidget(m_record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, measure::margin, sideMargin, 0);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_text, 1);
    connect(m_record, &QComboBox::currentIndexChanged, this, &RunPreview::showSample);
    connect(&Theme::instance(), &Theme::changed, this, &RunPreview::showSample);
}

void RunPreview::setSamples(const Samples &samples, bool isBuiltIn)
{
    m_samples = samples;
    m_isBuiltIn = isBuiltIn;
    m_record->clear();
    for (const auto &sample : m_samples)
        m_record->addItem(tr("Record %1").arg(sample.first));
    m_record->setVisible(!isBuiltIn);
    m_title->setText(isBuiltIn ? tr("What is read") : tr("What is sent"));
    showSample();
}

void RunPreview::showSample()
{
    const int index = m_record->currentIndex();
    if (m_isBuiltIn)
        return showDimSentence(m_text, tr("The built-in baseline reads the record itself and uses no template."));
    if (index < 0)
        return showDimSentence(m_text, tr("There is no prompt to show."));
    const RenderedPrompt &prompt = m_samples[static_cast<size_t>(index)].second;
    showRendered(m_text, {&prompt.system, &prompt.user});
}

} // namespace tandem
