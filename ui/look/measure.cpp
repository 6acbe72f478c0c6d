// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/measure.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

namespace tandem {

namespace {

constexpr double drawnSize = 13; // pixels of the font in the drawings
constexpr int drawnLine = 17;    // the height of its lines

} // namespace

int measure::height(int drawn, int lines)
{
    return drawn + lines * qMax(0, QFontMetrics(QApplication::font()).height() - drawnLine);
}

int measure::width(int drawn)
{
    return qRound(drawn * qMax(1.0, QFontInfo(QApplication::font()).pixelSize() / drawnSize));
}

} // namespace tandem
