// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/comparison_words.h"

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

struct ComparisonWords
{
    Comparison comparison;
    QStringView word;
    QStringView sign;
};

constexpr ComparisonWords comparisons[] = {
    {Comparison::Less, u"<", u"<"},    {Comparison::LessOrEqual, u"<=", u"≤"},
    {Comparison::Equal, u"=", u"="},   {Comparison::GreaterOrEqual, u">=", u"≥"},
    {Comparison::Greater, u">", u">"},
};

const ComparisonWords &wordsOf(Comparison comparison)
{
    return *std::find_if(std::begin(comparisons), std::end(comparisons),
                         [comparison](const ComparisonWords &each) { return each.comparison == comparison; });
}

} // namespace

QString comparisonWord(Comparison comparison)
{
    return wordsOf(comparison).word.toString();
}

std::optional<Comparison> comparisonFromWord(const QString &word)
{
    const auto found = std::find_if(std::begin(comparisons), std::end(comparisons),
                                    [&word](const ComparisonWords &each) { return each.word == word; });
    return found == std::end(comparisons) ? std::nullopt : std::optional(found->comparison);
}

QString comparisonSign(Comparison comparison)
{
    return wordsOf(comparison).sign.toString();
}

bool isComparisonCharacter(QChar character)
{
    return character == u'<' || character == u'>' || character == u'=';
}

} // namespace tandem
