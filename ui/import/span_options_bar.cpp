// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/span_options_bar.h"

#include "ui/import/source_choices.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tandem {

namespace {

QComboBox *makeUnitBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("spanOffsets"));
    setSpokenName(box, SpanOptionsBar::tr("What offsets count"));
    box->setToolTip(SpanOptionsBar::tr("Programs in Python count characters (Unicode code points), those in Java and "
                                       "JavaScript units of UTF-16, some others the bytes of UTF-8."));
    box->addItem(SpanOptionsBar::tr("guessed"), QString());
    box->addItem(SpanOptionsBar::tr("characters"), toWord(OffsetUnit::CodePoint));
    box->addItem(SpanOptionsBar::tr("units of UTF-16"), toWord(OffsetUnit::Utf16));
    box->addItem(SpanOptionsBar::tr("bytes of UTF-8"), toWord(OffsetUnit::Utf8));
    return box;
}

} // namespace

SpanOptionsBar::SpanOptionsBar(QWidget *parent)
    : QWidget(parent)
    , m_encoding(makeEncodingBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid * 2);
    m_unit = makeUnitBox(this);
    m_unitRow = labelled(tr("Offsets count"), m_unit, this);
    m_columnsRow = new QWidget(this);
    auto *columns = new QHBoxLayout(m_columnsRow);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(measure::grid * 2);
    m_token = makeColumn(tr("Words in column"), tr("the first"));
    m_tag = makeColumn(tr("Tags in column"), tr("the last"));
    columns->addWidget(labelled(tr("Words in column"), m_token, m_columnsRow));
    columns->addWidget(labelled(tr("Tags in column"), m_tag, m_columnsRow));
    line->addWidget(m_encoding);
    line->addWidget(m_unitRow);
    line->addWidget(m_columnsRow);
    line->addStretch(1);
    connectFields();
}

QSpinBox *SpanOptionsBar::makeColumn(const QString &name, const QString &guessed)
{
    auto *box = new QSpinBox(this);
    box->setAccessibleName(name);
    box->setRange(0, 99);
    box->setSpecialValueText(guessed);
    box->setKeyboardTracking(false);
    return box;
}

void SpanOptionsBar::connectFields()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_chosen.encoding = m_encoding->currentData().toString();
        emit changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_chosen.unit = offsetUnitNamed(m_unit->currentData().toString());
        emit changed();
    });
    connect(m_token, &QSpinBox::valueChanged, this, [this](int column) {
        m_chosen.tokenColumn = column;
        emit changed();
    });
    connect(m_tag, &QSpinBox::valueChanged, this, [this](int column) {
        m_chosen.tagColumn = column;
        emit changed();
    });
}

void SpanOptionsBar::setFormat(const QString &format)
{
    const QSignalBlocker token(m_token);
    const QSignalBlocker tag(m_tag);
    m_chosen = {};
    m_unit->setCurrentIndex(0);
    m_token->setValue(0);
    m_tag->setValue(0);
    const bool isConll = format == u"conll";
    m_unitRow->setVisible(!isConll);
    m_columnsRow->setVisible(isConll);
}

void SpanOptionsBar::showFindings(const SpanFindings &findings)
{
    SourceOptions options;
    options.encoding = findings.source.encoding.name;
    showEncoding(options, m_encoding);
}

} // namespace tandem
