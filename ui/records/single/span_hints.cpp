// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/single/span_hints.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QStyle>

namespace tandem {

namespace {

constexpr int gapInHint = 5;
constexpr int gapBetweenHints = 14;

} // namespace

SpanHints::SpanHints(CurrentRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
{
    add(KeyAct::WordRight, tr("word"));
    add(KeyAct::MoreRight, tr("more"));
    add(KeyAct::EndRight, tr("move the end"));
    add(KeyAct::NextSpan, tr("next span"));
    add(KeyAct::NextUnverifiedSpan, tr("unverified"));
    add(KeyAct::ConfirmSpan, tr("right"));
    add(KeyAct::AllOccurrences, tr("same elsewhere"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&record.session, &ProjectSession::definitionChanged, this, &SpanHints::showKeys);
    showKeys();
}

void SpanHints::add(KeyAct act, const QString &text)
{
    m_hints.push_back({act, new KeyHint({}, this), textLabel(text, FontRole::Small, this)});
}

void SpanHints::showKeys()
{
    for (const Hint &hint : m_hints)
        hint.key->setKey(m_record.keys.map().hint(hint.act, m_record.session.definition()));
    fit();
}

QSize SpanHints::minimumSizeHint() const
{
    return {1, m_hints.front().key->sizeHint().height()};
}

void SpanHints::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What does not fit is left out whole.
void SpanHints::fit()
{
    int left = 0;
    for (const Hint &hint : m_hints) {
        const QSize key = hint.key->sizeHint();
        const QSize text = hint.text->sizeHint();
        const bool fits = left + key.width() + gapInHint + text.width() <= width();
        hint.key->setVisible(fits);
        hint.text->setVisible(fits);
        const auto place = [this](int from, const QSize &size) {
            return QStyle::visualRect(layoutDirection(), rect(),
                                      QRect(QPoint(from, (height() - size.height()) / 2), size));
        };
        hint.key->setGeometry(place(left, key));
        hint.text->setGeometry(place(left + key.width() + gapInHint, text));
        left += fits ? key.width() + gapInHint + text.width() + gapBetweenHints : width();
    }
}

} // namespace tandem
