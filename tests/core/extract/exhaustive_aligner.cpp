// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/exhaustive_aligner.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tandem::test {

namespace {

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isDigit(char32_t c)
{
    return QChar::isDigit(c);
}

bool isSpacedScript(char32_t c)
{
    static const std::set<QChar::Script> scripts = {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana,
                                                    QChar::Script_Hangul, QChar::Script_Thai};
    return QChar::isLetterOrNumber(c) && scripts.count(QChar::script(c)) == 0;
}

bool isPrefixScript(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Arabic || script == QChar::Script_Hebrew || script == QChar::Script_Ethiopic;
}

QString foldedLetter(char32_t c)
{
    if (QStringView(u"“”„«»「」").contains(QChar(static_cast<char16_t>(c))) && c <= 0xFFFF)
        return QStringLiteral("\"");
    if (c == U'’' || c == U'‘')
        return QStringLiteral("'");
    if (c == U'–')
        return QStringLiteral("-");
    if (c == 0xFE0F || c == 0x200B)
        return {};
    if (QChar::isSpace(c))
        return QStringLiteral(" ");
    return QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
}

QString foldedText(const QString &text)
{
    QString folded;
    for (const uint c : text.toUcs4())
        folded += foldedLetter(c);
    return folded.simplified();
}

QString bareText(QString text)
{
    const auto isAround = [](QChar c) {
        return c.isSpace() || c == QChar(0xFE0F) || QStringView(u"\"'“”‘’«»„「」….,:;*!?()").contains(c);
    };
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isAround(text.front()))
        text.remove(0, 1);
    return text;
}

int editsBetween(const QString &left, const QString &right)
{
    const QList<uint> a = left.toUcs4();
    const QList<uint> b = right.toUcs4();
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({change, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row.back();
}

/// The same table of allowances as is documented: none below six letters, one below nine, two below sixteen.
int mostEdits(qsizetype letters)
{
    if (letters < 6)
        return 0;
    if (letters < 9)
        return 1;
    return letters < 16 ? 2 : std::min(8, static_cast<int>(letters / 8) + 1);
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isNumber(); });
    return digits;
}

} // namespace

ExhaustiveAligner::ExhaustiveAligner(const QString &content)
    : m_letters(content.toStdU32String())
    , m_isEdge(m_letters.size() + 1, false)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, content);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        m_isEdge[static_cast<size_t>(content.left(at).toUcs4().size())] = true;
    size_t flagLetters = 0; // Qt 6.4 pairs them wrongly behind an emoji
    for (size_t at = 0; at < m_letters.size(); ++at) {
        flagLetters = isFlagLetter(m_letters[at]) ? flagLetters + 1 : 0;
        if (flagLetters > 0)
            m_isEdge[at] = flagLetters % 2 == 1;
    }
    constexpr size_t longest = 40;
    for (size_t begin = 0; begin < m_letters.size(); ++begin) {
        if (!m_isEdge[begin] || QChar::isSpace(m_letters[begin]))
            continue;
        QString folded;
        for (size_t end = begin + 1; end <= std::min(begin + longest, m_letters.size()); ++end) {
            folded += foldedLetter(m_letters[end - 1]);
            if (m_isEdge[end] && !QChar::isSpace(m_letters[end - 1]))
                addStretch({static_cast<qint64>(begin), static_cast<qint64>(end)}, folded);
        }
    }
}

void ExhaustiveAligner::addStretch(const Place &place, const QString &folded)
{
    const bool beginsWithin = isWithinWord(place.start);
    const bool endsWithin = isWithinWord(place.end);
    const bool isInNumber = isWithinNumber(place.start) || isWithinNumber(place.end);
    const bool isLong = place.end - place.start >= 4;
    if ((beginsWithin && !followsPrefix(place)) || ((endsWithin || isInNumber) && !isLong))
        return;
    m_stretches.push_back({place, textAt(place), folded.simplified(), !beginsWithin && !endsWithin && !isInNumber});
}

bool ExhaustiveAligner::isWithinWord(qint64 at) const
{
    if (at <= 0 || at >= static_cast<qint64>(m_letters.size()) || !isSpacedScript(m_letters[static_cast<size_t>(at)]))
        return false;
    qint64 before = at - 1;
    while (before > 0 && QChar::isMark(m_letters[static_cast<size_t>(before)]))
        --before;
    return isSpacedScript(m_letters[static_cast<size_t>(before)]);
}

bool ExhaustiveAligner::isWithinNumber(qint64 at) const
{
    const auto letter = [&](qint64 i) {
        return i >= 0 && i < static_cast<qint64>(m_letters.size()) ? m_letters[static_cast<size_t>(i)] : U' ';
    };
    const auto isPoint = [](char32_t c) { return c == U'.' || c == U','; };
    return (isDigit(letter(at - 1)) && isPoint(letter(at)) && isDigit(letter(at + 1))) ||
           (isDigit(letter(at - 2)) && isPoint(letter(at - 1)) && isDigit(letter(at)));
}

bool ExhaustiveAligner::followsPrefix(const Place &place) const
{
    qint64 prefix = 0;
    while (isWithinWord(place.start - prefix))
        ++prefix;
    return isPrefixScript(m_letters[static_cast<size_t>(place.start)]) && place.end - place.start >= 3 && prefix <= 3;
}

QString ExhaustiveAligner::textAt(const Place &place) const
{
    return QString::fromUcs4(m_letters.data() + place.start, place.end - place.start);
}

/// Of whole words where there are any.
template <typename Condition>
std::vector<ExhaustiveAligner::Place> ExhaustiveAligner::where(Condition condition) const
{
    std::vector<Place> whole;
    std::vector<Place> parts;
    for (const Stretch &stretch : m_stretches) {
        if (condition(stretch))
            (stretch.isWhole ? whole : parts).push_back(stretch.place);
    }
    return whole.empty() ? parts : whole;
}

std::vector<ExhaustiveAligner::Place> ExhaustiveAligner::nearest(const QString &folded) const
{
    const QList<uint> letters = folded.toUcs4();
    const auto size = letters.size();
    int fewest = mostEdits(std::count_if(letters.begin(), letters.end(), [](uint c) {
        return !QChar::isMark(c) && !(c >= 0x1160 && c <= 0x11FF) && !(c >= 0x1F3FB && c <= 0x1F3FF) && c != 0x200D;
    }));
    std::vector<std::pair<Place, qsizetype>> found;
    for (const Stretch &stretch : m_stretches) {
        const qsizetype length = stretch.folded.toUcs4().size();
        if (fewest == 0 || !stretch.isWhole || std::abs(length - size) > fewest ||
            digitsOf(stretch.folded) != digitsOf(folded))
            continue;
        const int edits = editsBetween(stretch.folded, folded);
        if (edits < fewest)
            found.clear();
        if (edits <= fewest)
            found.emplace_back(stretch.place, length);
        fewest = std::min(fewest, edits);
    }
    std::vector<Place> places; // ends that differ by no more than the edits are one place: the most alike in length
    Place first;
    qsizetype best = 0;
    for (const auto &[place, length] : found) {
        const bool isSame =
            !places.empty() && place.start - first.start <= fewest && std::abs(place.end - first.end) <= fewest;
        if (!isSame) {
            first = place;
            places.push_back(place);
            best = std::abs(length - size);
        } else if (std::abs(length - size) < best) {
            places.back() = place;
            best = std::abs(length - size);
        }
    }
    return places;
}

ExhaustiveAligner::Places ExhaustiveAligner::find(const QString &quote) const
{
    const QString plain = quote.trimmed();
    const QString bare = bareText(plain);
    const auto exactly = [this](const QString &text) {
        return where([&](const Stretch &stretch) { return stretch.text == text; });
    };
    const auto folded = [this](const QString &text) {
        return where(
            [&, form = foldedText(text)](const Stretch &stretch) { return stretch.folded == form && !form.isEmpty(); });
    };
    if (auto places = exactly(plain); !places.empty())
        return {places, GroundedBy::Exact};
    for (const auto &places : {folded(plain), exactly(bare), folded(bare)}) {
        if (!places.empty())
            return {places, GroundedBy::Normalised};
    }
    return {nearest(foldedText(bare)), GroundedBy::NearMiss};
}

std::set<ExhaustiveAligner::Landing> ExhaustiveAligner::sureLandings(const std::vector<WantedQuote> &quotes) const
{
    std::vector<std::vector<Place>> all;
    std::vector<std::vector<Place>> allowed;
    std::map<std::vector<Place>, size_t> counts;
    for (const WantedQuote &quote : quotes) {
        all.push_back(find(quote.quote).places);
        ++counts[all.back()];
        allowed.push_back(all.back());
        if (quote.occurrence <= 0)
            continue;
        const auto named = static_cast<size_t>(quote.occurrence);
        allowed.back() = named <= all.back().size() ? std::vector<Place>{all.back()[named - 1]} : std::vector<Place>();
    }
    const auto areRivals = [&](size_t i, size_t k) {
        const bool areAlike = quotes[i].kind == quotes[k].kind;
        const bool isEachOfItsOwn = all[i] == all[k] && counts[all[i]] <= all[i].size() &&
                                    (quotes[i].occurrence <= 0 || quotes[k].occurrence <= 0);
        return areAlike || isEachOfItsOwn;
    };
    size_t most = 0;
    std::vector<std::set<Landing>> ways[2]; // in any order, in the text's order
    std::vector<std::optional<Place>> given(quotes.size());
    const auto note = [&](size_t placed) {
        if (placed > most) {
            most = placed;
            ways[0].clear();
            ways[1].clear();
        }
        if (placed < most)
            return;
        std::set<Landing> way;
        bool isInOrder = true;
        qint64 last = -1;
        for (size_t i = 0; i < quotes.size(); ++i) {
            if (!given[i])
                continue;
            way.emplace(*given[i], quotes[i].kind);
            isInOrder = isInOrder && given[i]->start >= last;
            last = given[i]->start;
        }
        ways[0].push_back(way);
        if (isInOrder)
            ways[1].push_back(way);
    };
    const std::function<void(size_t, size_t)> tryFrom = [&](size_t i, size_t placed) {
        if (placed + quotes.size() - i < most)
            return;
        if (i == quotes.size())
            return note(placed);
        for (const Place &place : allowed[i]) {
            bool isFree = true;
            for (size_t k = 0; k < i; ++k)
                isFree = isFree && !(given[k] && *given[k] == place && areRivals(i, k));
            if (!isFree)
                continue;
            given[i] = place;
            tryFrom(i + 1, placed + 1);
            given[i].reset();
        }
        tryFrom(i + 1, placed);
    };
    tryFrom(0, 0);
    const auto &right = ways[1].empty() ? ways[0] : ways[1];
    std::set<Landing> sure = right.empty() ? std::set<Landing>() : right.front();
    for (const std::set<Landing> &way : right) {
        std::set<Landing> both;
        std::set_intersection(sure.begin(), sure.end(), way.begin(), way.end(), std::inserter(both, both.end()));
        sure = std::move(both);
    }
    return sure;
}

} // namespace tandem::test
