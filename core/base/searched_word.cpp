// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searched_word.h"

#include "core/base/search_form.h"
#include "core/base/table_folding.h"

namespace tandem {

SearchedWord::SearchedWord(const QString &word)
    : m_form(searchForm(word))
    , m_isAsItStands(m_form.isEmpty())
    , m_isAscii(isAsciiText(m_form.toStdString()))
    , m_search(m_isAscii ? m_form.toStdString() : std::string())
{
    if (m_isAsItStands)
        m_form = word;
    m_matcher.setPattern(m_form);
}

bool SearchedWord::isIn(std::string_view text)
{
    if (!isAsciiText(text))
        return isInOther(text);
    return m_isAsItStands ? m_form.isEmpty() : m_isAscii && m_search.isIn(text);
}

bool SearchedWord::isInOther(std::string_view text)
{
    if (m_isAsItStands)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).contains(m_form);
    if (m_isAscii && keepsAscii(text))
        return m_search.isIn(text);
    if (foldForSearch(text, m_textForm))
        return m_matcher.indexIn(QStringView(m_textForm)) >= 0;
    return m_matcher.indexIn(searchForm(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))) >= 0;
}

std::vector<SearchedWord::Place> SearchedWord::placesIn(const QString &text, size_t limit) const
{
    std::vector<Place> places;
    if (m_form.isEmpty())
        return places;
    const PlacedSearchForm placed = m_isAsItStands ? PlacedSearchForm{text, {}} : placedSearchForm(text);
    for (qsizetype at = m_matcher.indexIn(placed.form); at >= 0 && places.size() < limit;
         at = m_matcher.indexIn(placed.form, at + m_form.size())) {
        const qsizetype last = at + m_form.size() - 1;
        Place place{at, last + 1};
        if (!m_isAsItStands)
            place = {placed.origins[static_cast<size_t>(at)].begin, placed.origins[static_cast<size_t>(last)].end};
        if (places.empty() || places.back().end <= place.begin)
            places.push_back(place);
    }
    return places;
}

} // namespace tandem
