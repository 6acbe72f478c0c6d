// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/settle_menu.h"

#include "core/text/wording.h"
#include "ui/records/decision/current_record.h"

#include <QCoreApplication>
#include <QMenu>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct SettleMenuText
{
    Q_DECLARE_TR_FUNCTIONS(SettleMenu)
};

/// A digit chooses each of the first nine.
QString withDigit(const QMenu &menu, const QString &text)
{
    int place = 1;
    for (const QAction *action : menu.actions())
        place += action->isEnabled() && !action->isSeparator() ? 1 : 0;
    QString shown = text;
    shown.replace(u'&', QStringLiteral("&&"));
    return place <= 9 ? QStringLiteral("&%1  %2").arg(QString::number(place), shown) : shown;
}

int spanCount(const std::vector<Span> &spans)
{
    return countOf(static_cast<qint64>(spans.size()));
}

} // namespace

void fillSettleMenu(QMenu &menu, CurrentRecord &record)
{
    const LabelDetail *label = record.decisions.currentLabel();
    if (!label || !label->settling)
        return;
    const SpanSettling &settling = *label->settling;
    const auto add = [&](const QString &text, const std::optional<std::vector<Span>> &spans) {
        menu.addAction(withDigit(menu, text), &record,
                       [&record, spans] { record.decisions.settleSpansFrom(spans); });
    };
    if (settling.by.isValid())
        //: %1: who began to settle a conflict, or settled it
        add(SettleMenuText::tr("Go on with what %1 has chosen").arg(settling.byName), std::nullopt);
    for (const SpanParty &party : settling.parties)
        //: %1: a person
        add(SettleMenuText::tr("From the spans of %1 (%Ln)", nullptr, spanCount(party.spans)).arg(party.name),
            party.spans);
    const std::vector<Span> all = spansOfAny(settling.parties);
    const std::vector<Span> common = spansOfAll(settling.parties);
    add(SettleMenuText::tr("From all of them (%Ln)", nullptr, spanCount(all)), all);
    add(SettleMenuText::tr("From those that all have (%Ln)", nullptr, spanCount(common)), common);
    if (!settling.by.isValid())
        add(SettleMenuText::tr("Span by span"), std::nullopt);
}

} // namespace tandem
