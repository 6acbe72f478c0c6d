// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

namespace tandem {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

std::vector<QColor> colours(std::initializer_list<unsigned> values)
{
    std::vector<QColor> result;
    for (const unsigned value : values)
        result.push_back(rgb(value));
    return result;
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xf4f5f7);
    t.base = rgb(0xffffff);
    t.text = rgb(0x1b1f24);
    t.dim = rgb(0x5b6470);
    t.line = rgb(0xd9dde3);
    t.edge = rgb(0x78838f);
    t.accent = rgb(0x2563c9);
    t.onAccent = rgb(0xffffff);
    t.selection = rgb(0xdfeafc);
    t.bar = rgb(0x778493); // a shade darker than drawn, for 3:1 on the track
    t.track = rgb(0xe6e9ee);
    t.warn = rgb(0x9a5b00);
    t.warnGround = rgb(0xfff4dc);
    t.bad = rgb(0xb3261e);
    t.badGround = rgb(0xfdeceb);
    t.good = rgb(0x177846); // a shade darker than drawn, for 4.5:1 on its ground
    t.goodGround = rgb(0xe5f5ec);
    t.sectionTag = rgb(0x00734d);
    t.valueTag = rgb(0x5a3fc0);
    t.noLabel = rgb(0x6b7280);
    t.labels = colours({0x3857c7, 0x968209, 0x922458, 0x364b04, 0x7c75f1, 0x8a5c29, 0x601a84});
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x1f2227);
    t.base = rgb(0x17191d);
    t.text = rgb(0xe6e8eb);
    t.dim = rgb(0x9ba4af); // a shade lighter than drawn, for 4.5:1 on the selection
    t.line = rgb(0x343941);
    t.edge = rgb(0x6f7884);
    t.accent = rgb(0x78aefc);
    t.onAccent = rgb(0x0d1520);
    t.selection = rgb(0x223a5e);
    t.bar = rgb(0x8b97a5);
    t.track = rgb(0x2b3037);
    t.warn = rgb(0xf0c26a);
    t.warnGround = rgb(0x3a2f17);
    t.bad = rgb(0xf2918b);
    t.badGround = rgb(0x3b1f1e);
    t.good = rgb(0x74cf9b);
    t.goodGround = rgb(0x193327);
    t.sectionTag = rgb(0x4fcb9b);
    t.valueTag = rgb(0xb39dfb);
    t.noLabel = rgb(0xa2abb6);
    t.labels = colours({0x489bfa, 0xbf9e27, 0xc07063, 0xb6f2d7, 0xd0befb, 0xf3b480, 0x947eb0});
    return t;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

} // namespace

Tokens highContrastTokens(const QColor &window, const QColor &text, const QColor &accent)
{
    Tokens t = window.lightness() < text.lightness() ? makeDark() : makeLight();
    for (QColor *ground : {&t.window, &t.base, &t.warnGround, &t.badGround, &t.goodGround, &t.onAccent})
        *ground = window;
    for (QColor *ink : {&t.text, &t.dim, &t.line, &t.edge, &t.bar})
        *ink = text;
    t.accent = accent;
    t.selection = mixed(window, text, 0.25);
    t.track = mixed(window, text, 0.2);
    return t;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

} // namespace tandem
