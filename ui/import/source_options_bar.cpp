// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/source_options_bar.h"

#include "ui/import/source_choices.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace tandem {

SourceOptionsBar::SourceOptionsBar(QWidget *parent)
    : QWidget(parent)
    , m_format(makeFormatBox(this))
    , m_quote(makeQuoteBox(this))
    , m_encoding(makeEncodingBox(this))
    , m_header(new QCheckBox(tr("First row is the header"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    line->addWidget(m_format);
    line->addWidget(m_quote);
    line->addWidget(m_encoding);
    line->addWidget(m_header);
    line->addWidget(noteLabel(tr("guessed from the first 64 kB; change if the rows below look wrong"), this), 1);
    connectBoxes();
}

void SourceOptionsBar::connectBoxes()
{
    connect(m_format, &QComboBox::activated, this, [this] {
        setFormat(&m_chosen, *m_format);
        emit changed();
    });
    connect(m_quote, &QComboBox::activated, this, [this] {
        const QString quote = m_quote->currentData().toString();
        m_chosen.quote = quote.isEmpty() ? QChar() : quote.front();
        emit changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_chosen.encoding = m_encoding->currentData().toString();
        emit changed();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_chosen.hasHeader = on;
        emit changed();
    });
}

void SourceOptionsBar::setOptions(const SourceOptions &options)
{
    m_options = options;
    showFormat(options, m_format);
    showQuote(options, m_quote);
    showEncoding(options, m_encoding);
    m_header->setVisible(options.format != SourceFormat::Json && options.format != SourceFormat::JsonLines);
    m_header->setChecked(options.hasHeader.value_or(true));
}

} // namespace tandem
