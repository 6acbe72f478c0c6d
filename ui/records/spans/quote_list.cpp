// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/quote_list.h"

#include "core/text/wording.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr size_t quotesShown = 4; // more would push the spans out of sight

QString faultText(SpanFault fault)
{
    switch (fault) {
    case SpanFault::NotFound:
        return QuoteList::tr("not in the text");
    case SpanFault::Ambiguous:
        return QuoteList::tr("there several times");
    case SpanFault::UnknownLabel:
        return QuoteList::tr("no label of the schema");
    case SpanFault::Malformed:
        break;
    }
    return QuoteList::tr("incomplete");
}

} // namespace

QuoteList::QuoteList(QWidget *parent)
    : QWidget(parent)
    , m_heading(textLabel({}, FontRole::Section, this))
    , m_more(noteLabel({}, this))
    , m_rowColumn(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    m_rowColumn->setSpacing(measure::grid);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addLayout(m_rowColumn);
    column->addWidget(m_more);
    hide();
}

void QuoteList::addRow()
{
    Row row;
    row.whole = new QWidget(this);
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *quote = new ElidedLabel(row.whole);
    quote->setHoldsOwnText(true);
    quote->setTextFormat(Qt::PlainText);
    row.quote = quote;
    column->addWidget(quote);
    row.why = textLabel({}, FontRole::Small, row.whole);
    row.why->setWordWrap(true);
    column->addWidget(row.why);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const size_t place = m_rows.size();
    const auto addAct = [&](const QString &text, const QString &toolTip, void (QuoteList::*wanted)(qint64)) {
        auto *act = new LinkButton(text, row.whole);
        act->setFont(fontFor(FontRole::Small));
        act->setFocusPolicy(Qt::TabFocus);
        act->setToolTip(toolTip);
        line->addWidget(act);
        connect(act, &LinkButton::clicked, this, [this, place, wanted] { emit(this->*wanted)(m_rows[place].id); });
        if (place > 0)
            return;
        m_keys.push_back(new KeyHint({}, row.whole));
        line->addWidget(m_keys.back());
    };
    addAct(tr("Place"), tr("Label what is selected in the text with this quote's label."), &QuoteList::placeWanted);
    addAct(tr("Drop"), tr("The quote means nothing in this text."), &QuoteList::dropWanted);
    line->addStretch();
    column->addLayout(line);
    m_rowColumn->addWidget(row.whole);
    m_rows.push_back(row);
}

void QuoteList::setKeys(const QString &place, const QString &drop)
{
    if (m_rows.empty())
        addRow();
    m_keys[0]->setKey(place);
    m_keys[1]->setKey(drop);
}

void QuoteList::showQuotes(const std::vector<UngroundedQuote> &quotes)
{
    const size_t shown = std::min(quotes.size(), quotesShown);
    while (m_rows.size() < shown)
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.whole->setVisible(i < shown);
        if (i >= shown)
            continue;
        row.id = quotes[i].id;
        //: a quote
        row.quote->setText(tr("“%1”").arg(quotes[i].quote.simplified()));
        //: %1: a label; %2: why a quote of it could not be placed
        row.why->setText(tr("%1 · %2").arg(quotes[i].label, faultText(quotes[i].fault)));
    }
    m_heading->setText(
        tr("%Ln quote(s) of the model stand nowhere", nullptr, countOf(static_cast<qint64>(quotes.size()))));
    m_more->setText(tr("and %Ln more", nullptr, countOf(static_cast<qint64>(quotes.size() - shown))));
    m_more->setVisible(quotes.size() > shown);
    setVisible(!quotes.empty());
}

} // namespace tandem
