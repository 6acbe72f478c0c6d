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
    t.accent = rgb(0x2563c9);
    t.onAccent = rgb(0xffffff);
    t.selection = rgb(0xdfeafc);
    t.bar = rgb(0x7d8a99);
    t.track = rgb(0xe6e9ee);
    t.warn = rgb(0x9a5b00);
    t.warnGround = rgb(0xfff4dc);
    t.bad = rgb(0xb3261e);
    t.badGround = rgb(0xfdeceb);
    t.good = rgb(0x1a7f4b);
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

} // namespace

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
