// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/offered_acts.h"

#include <QFontMetrics>
#include <QRect>

#include <vector>

namespace tandem {

/// The texts of a job in the dock.
struct JobRowTexts
{
    QString title;
    QString state;
    QString pace;
    QString cost; ///< stands beside the pace where there is room
    QString labels;
    QString invalid;
    QString retried;
    QString failed;
    QString shown;
    QString reason;
    OfferedActs acts;
};

/// Where the parts of a job stand in its row: title, bar, state, pace and buttons; under it the counts and links; under
/// these the reason of a job that paused itself. Pure: widths and fonts in, rectangles out, for writing from left to
/// right.
struct JobRowLayout
{
    struct Button
    {
        OfferedAct offered;
        QRect area;
        bool isLink = false;
    };

    JobRowLayout(const JobRowTexts &texts, const QRect &row, const QFontMetrics &normal, const QFontMetrics &small);

    /// The index of the button there; −1: none.
    int buttonAt(const QPoint &position) const;

    QRect title;
    QRect bar;
    QRect state;
    QRect pace;
    QString paceText; ///< with the cost where it fits
    struct Text
    {
        QRect area;
        QString text;
    };
    std::vector<Text> counts;
    QRect shown;
    QRect reason;
    std::vector<Button> buttons; ///< in the order in which the arrows go through them
    int height = 0;

private:
    void placeFirstLine(const JobRowTexts &texts, const QRect &line, const QFontMetrics &normal,
                        const QFontMetrics &small);
    void placeCounts(const JobRowTexts &texts, const QRect &line, const QFontMetrics &small);
    void placeReason(const JobRowTexts &texts, const QRect &below, const QFontMetrics &small);
    /// Places a link with its right end there, and returns where the next thing may end.
    int placeLink(const OfferedAct &link, int right, const QRect &line, const QFontMetrics &small);
};

} // namespace tandem
