// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_row_layout.h"

#include "ui/look/theme.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr int widestTitle = 264;
constexpr int narrowestTitle = 88;
constexpr int shortestBar = 32;
constexpr int rowBarHeight = 6;
constexpr int narrowRow = 720;
constexpr int widthBesideTitle = 440; // of a running job, with a short bar
constexpr int rowEdge = 2;            // above and below a row
constexpr int buttonPadding = 13;
constexpr int buttonTextPadding = 8; // above and below the text of a button

bool isLink(JobAct act)
{
    return act == JobAct::ShowInvalid || act == JobAct::ShowLabels || act == JobAct::HideLabels ||
           act == JobAct::ShowAlone || act == JobAct::Remove || act == JobAct::Mend;
}

QRect partAt(int left, int width, const QRect &line)
{
    return {left, line.top(), width, line.height()};
}

} // namespace

JobRowLayout::JobRowLayout(const JobRowTexts &texts, const QRect &row, const QFontMetrics &normal,
                           const QFontMetrics &small)
{
    const QRect inside = row.adjusted(measure::margin, rowEdge, -measure::margin, 0);
    const int firstHeight = std::max(measure::row(), normal.height() + buttonTextPadding);
    const QRect first(inside.left(), inside.top(), inside.width(), firstHeight);
    const QRect second(inside.left(), first.bottom() + 1, inside.width(), small.height() + 4);
    placeFirstLine(texts, first, normal, small);
    placeCounts(texts, second, small);
    placeReason(texts, QRect(inside.left(), second.bottom() + 1, inside.width(), 0), small);
    std::sort(buttons.begin(), buttons.end(),
              [](const Button &left, const Button &right) { return left.offered.act < right.offered.act; });
    height = (reason.isNull() ? second : reason).bottom() + 1 + rowEdge - row.top();
}

void JobRowLayout::placeFirstLine(const JobRowTexts &texts, const QRect &line, const QFontMetrics &normal,
                                  const QFontMetrics &small)
{
    const bool isNarrow = line.width() < narrowRow;
    paceText = isNarrow || texts.cost.isEmpty() ? texts.pace : texts.pace + QStringLiteral(" · ") + texts.cost;
    int right = line.right() + 1;
    for (auto act = texts.acts.rbegin(); act != texts.acts.rend(); ++act) {
        if (isLink(act->act))
            continue;
        const int width = normal.horizontalAdvance(act->text) + 2 * buttonPadding;
        buttons.insert(buttons.begin(), {*act, partAt(right - width, width, line), false});
        right -= width + measure::grid;
    }
    const int stateWidth = normal.horizontalAdvance(texts.state);
    const auto placeBeside = [&] {
        const int paceWidth = small.horizontalAdvance(paceText);
        pace = partAt(right - paceWidth, paceWidth, line);
        state = partAt(pace.left() - (paceWidth > 0 ? measure::grid : 0) - stateWidth, stateWidth, line);
        return state.left() - line.left();
    };
    if (placeBeside() < narrowestTitle + shortestBar) {
        paceText.clear(); // it gives way to the title
        placeBeside();
    }
    const int wanted = normal.horizontalAdvance(texts.title) + 1;
    const int free = std::max(0, state.left() - line.left() - measure::grid);
    const int beside = isNarrow
                           ? line.width() - free + shortestBar + measure::grid
                           : widthBesideTitle + small.horizontalAdvance(paceText) - small.horizontalAdvance(texts.pace);
    // The bar leaves the title what it takes, where there is much room or little.
    const int widest = isNarrow ? wanted : std::max(widestTitle, std::min(wanted, line.width() / 2));
    const int room =
        std::min(std::clamp(line.width() - beside, narrowestTitle, std::max(narrowestTitle, widest)), free);
    title = partAt(line.left(), room, line);
    const int barLeft = title.right() + 1 + measure::grid;
    bar = QRect(barLeft, line.center().y() - rowBarHeight / 2 + 1, std::max(0, state.left() - measure::grid - barLeft),
                rowBarHeight);
}

void JobRowLayout::placeCounts(const JobRowTexts &texts, const QRect &line, const QFontMetrics &small)
{
    int right = line.right() + 1;
    // The menu of the labels has them too, so that in a narrow row the counts go first.
    const bool isWide = line.width() >= narrowRow;
    for (const JobAct act : {JobAct::Remove, JobAct::ShowAlone, JobAct::HideLabels, JobAct::ShowLabels}) {
        const OfferedAct *link = act == JobAct::ShowAlone && !isWide ? nullptr : offered(texts.acts, act);
        if (link && right - small.horizontalAdvance(link->text) >= line.left())
            right = placeLink(*link, right, line, small);
    }
    // The counts stand under the bar where there is room for that; what does not fit is left out.
    int left = line.width() < narrowRow ? line.left() : bar.left();
    const auto place = [&](const QString &text) {
        const QRect part = partAt(left, small.horizontalAdvance(text), line);
        left = part.right() + 1 + 2 * measure::grid;
        return part.right() < right ? part : QRect();
    };
    counts.push_back({place(texts.labels), texts.labels});
    const QRect invalid = place(texts.invalid);
    if (const OfferedAct *show = offered(texts.acts, JobAct::ShowInvalid))
        buttons.push_back({*show, invalid, true});
    else
        counts.push_back({invalid, texts.invalid});
    counts.push_back({place(texts.retried), texts.retried});
    counts.push_back({place(texts.failed), texts.failed});
    std::erase_if(counts, [](const Text &count) { return count.area.isNull(); });
    std::erase_if(buttons, [](const Button &button) { return button.area.isNull(); });
    const int width = small.horizontalAdvance(texts.shown);
    if (width > 0 && right - width >= left)
        shown = partAt(right - width, width, line);
}

void JobRowLayout::placeReason(const JobRowTexts &texts, const QRect &below, const QFontMetrics &small)
{
    if (texts.reason.isEmpty())
        return;
    const OfferedAct *mend = offered(texts.acts, JobAct::Mend);
    const int linkWidth = mend ? small.horizontalAdvance(mend->text) + measure::grid : 0;
    const QRect room(below.left(), below.top(), std::max(1, below.width() - linkWidth), 10'000);
    reason = small.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, texts.reason);
    reason.setWidth(room.width());
    if (mend)
        placeLink(*mend, below.right() + 1, reason, small);
}

int JobRowLayout::placeLink(const OfferedAct &link, int right, const QRect &line, const QFontMetrics &small)
{
    const int width = small.horizontalAdvance(link.text);
    const int height = std::min(line.height(), small.height() + 2);
    buttons.push_back({link, QRect(right - width, line.center().y() - height / 2, width, height), true});
    return right - width - 2 * measure::grid;
}

int JobRowLayout::buttonAt(const QPoint &position) const
{
    const auto hit = std::find_if(buttons.begin(), buttons.end(),
                                  [&position](const Button &button) { return button.area.contains(position); });
    return hit == buttons.end() ? -1 : static_cast<int>(hit - buttons.begin());
}

} // namespace tandem
