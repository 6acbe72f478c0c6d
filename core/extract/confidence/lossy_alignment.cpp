// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/lossy_alignment.h"

#include <algorithm>
#include <cctype>

namespace tandem {

namespace {

using Spans = std::vector<TokenSpan>;

const QByteArray &replacement()
{
    static const QByteArray bytes("\xEF\xBF\xBD");
    return bytes;
}

bool isLossy(const Token &token)
{
    return token.bytes.isEmpty() || token.bytes.contains(replacement());
}

/// A clean token, or a run of lossy ones: what is known of the bytes that it stands for.
struct Piece
{
    size_t firstToken = 0;
    size_t tokenCount = 1;
    bool isLossy = false;
    QByteArray head; ///< clean bytes at its start; of a clean token: all of them
    QByteArray tail; ///< clean bytes at the end of a run
    qsizetype least = 0;
    qsizetype most = 0;
};

/// A mark stands for one to three bytes (a character has four at most, and one of them is elsewhere); a token without
/// bytes for none to three.
Piece runOf(const std::vector<Token> &tokens, size_t first)
{
    constexpr qsizetype mostHidden = 3;
    Piece run;
    run.firstToken = first;
    run.isLossy = true;
    QByteArray bytes;
    size_t at = first;
    for (; at < tokens.size() && isLossy(tokens[at]); ++at) {
        bytes += tokens[at].bytes;
        run.most += tokens[at].bytes.isEmpty() ? mostHidden : 0;
    }
    run.tokenCount = at - first;
    const qsizetype marks = bytes.count(replacement());
    const qsizetype clean = bytes.size() - marks * replacement().size();
    run.least = clean + marks;
    run.most += clean + marks * mostHidden;
    run.head = bytes.left(std::max<qsizetype>(0, bytes.indexOf(replacement())));
    const qsizetype last = bytes.lastIndexOf(replacement());
    run.tail = last < 0 ? QByteArray() : bytes.mid(last + replacement().size());
    return run;
}

std::vector<Piece> piecesOf(const std::vector<Token> &tokens)
{
    std::vector<Piece> pieces;
    for (size_t at = 0; at < tokens.size(); at += pieces.back().tokenCount) {
        if (isLossy(tokens[at])) {
            pieces.push_back(runOf(tokens, at));
        } else {
            const QByteArray &bytes = tokens[at].bytes;
            pieces.push_back({at, 1, false, bytes, {}, bytes.size(), bytes.size()});
        }
    }
    return pieces;
}

/// A place in the content that a piece can end at.
struct Stop
{
    qsizetype at = 0;
    size_t previous = 0;     ///< index of the stop before it
    bool hasSeveral = false; ///< ways that lead here
};

using Stops = std::vector<Stop>;

void addStop(Stops &stops, qsizetype at, size_t previous, bool hasSeveral)
{
    const auto known = std::find_if(stops.begin(), stops.end(), [at](const Stop &stop) { return stop.at == at; });
    if (known != stops.end())
        known->hasSeveral = true;
    else
        stops.push_back({at, previous, hasSeveral});
}

/// Where the piece ends if it begins at each of the stops before it.
Stops advance(const QByteArray &content, const Stops &before, const Piece &piece)
{
    Stops after;
    for (size_t i = 0; i < before.size(); ++i) {
        const qsizetype begin = before[i].at;
        if (content.mid(begin, piece.head.size()) != piece.head)
            continue;
        const qsizetype most = std::min(begin + piece.most, content.size());
        for (qsizetype end = begin + piece.least; end <= most; ++end) {
            if (content.mid(begin, end - begin).endsWith(piece.tail))
                addStop(after, end, i, before[i].hasSeveral);
        }
    }
    return after;
}

bool isWhite(char byte)
{
    return std::isspace(static_cast<unsigned char>(byte)) != 0;
}

/// A clean token whose end is white space that the server cut off, or that goes on with a stop mark's white space.
bool endsInside(const QByteArray &content, const Stop &stop, const Piece &piece)
{
    const QByteArray rest = content.mid(stop.at);
    return !piece.isLossy && !rest.isEmpty() && piece.head.startsWith(rest) &&
           std::all_of(piece.head.begin() + rest.size(), piece.head.end(), isWhite);
}

/// The white space at the start of the first token that the content does not have.
qsizetype cutAtStart(const QByteArray &content, const Piece &first)
{
    if (first.isLossy || content.isEmpty() || isWhite(content.front()))
        return 0;
    return std::find_if_not(first.head.begin(), first.head.end(), isWhite) - first.head.begin();
}

/// One attempt to lay the pieces from `first` on over the whole content.
class Attempt
{
public:
    Attempt(const QByteArray &content, const std::vector<Piece> &pieces, size_t first)
        : m_content(content)
        , m_pieces(pieces)
        , m_first(first)
    {
    }

    /// Where each piece begins, and where the last one ends. Of several ways the one with the most pieces is meant:
    /// what can be part of the content is. Empty where nothing fits.
    std::optional<std::vector<qsizetype>> run()
    {
        std::optional<std::vector<qsizetype>> best;
        m_stops.push_back({{-cutAtStart(m_content, m_pieces[m_first]), 0, false}});
        for (size_t i = m_first; i < m_pieces.size(); ++i) {
            if (const auto last = lastInside(i))
                best = wayTo(*last, true);
            m_stops.push_back(next(i));
            if (m_stops.back().empty())
                break;
            if (const auto last = atEnd())
                best = wayTo(*last, false);
        }
        return best;
    }

    /// Whether the way that was found is one of several.
    bool isAmbiguous() const { return m_isAmbiguous; }

private:
    Stops next(size_t piece) const
    {
        const qsizetype cut = -m_stops.back().front().at;
        if (piece != m_first || cut <= 0)
            return advance(m_content, m_stops.back(), m_pieces[piece]);
        const QByteArray rest = m_pieces[piece].head.mid(cut);
        return m_content.startsWith(rest) ? Stops{{rest.size(), 0, false}} : Stops();
    }

    std::optional<size_t> lastInside(size_t piece) const
    {
        for (size_t i = 0; i < m_stops.back().size(); ++i) {
            if (m_stops.back()[i].at >= 0 && endsInside(m_content, m_stops.back()[i], m_pieces[piece]))
                return i;
        }
        return std::nullopt;
    }

    std::optional<size_t> atEnd() const
    {
        for (size_t i = 0; i < m_stops.back().size(); ++i) {
            if (m_stops.back()[i].at == m_content.size())
                return i;
        }
        return std::nullopt;
    }

    std::vector<qsizetype> wayTo(size_t index, bool endsInsideNext)
    {
        m_isAmbiguous = m_stops.back()[index].hasSeveral;
        std::vector<qsizetype> way;
        for (size_t row = m_stops.size(); row-- > 0; index = m_stops[row][index].previous)
            way.push_back(m_stops[row][index].at);
        std::reverse(way.begin(), way.end());
        if (endsInsideNext)
            way.push_back(way.back() + m_pieces[m_first + way.size() - 1].head.size());
        return way;
    }

    const QByteArray &m_content;
    const std::vector<Piece> &m_pieces;
    const size_t m_first;
    std::vector<Stops> m_stops;
    bool m_isAmbiguous = false;
};

Spans spansOf(const std::vector<Piece> &pieces, const std::vector<Token> &tokens, size_t first,
              const std::vector<qsizetype> &way, qsizetype size)
{
    Spans spans(tokens.size(), TokenSpan{-1, 0, false});
    for (size_t i = first; i < pieces.size(); ++i) {
        const size_t step = i - first;
        const bool isInside = step + 1 < way.size();
        const TokenSpan span = isInside ? TokenSpan{way[step], way[step + 1], pieces[i].isLossy}
                                        : TokenSpan{size, size + pieces[i].most, pieces[i].isLossy};
        std::fill_n(spans.begin() + static_cast<std::ptrdiff_t>(pieces[i].firstToken), pieces[i].tokenCount, span);
    }
    return spans;
}

} // namespace

std::optional<Spans> alignLossyTokens(const QByteArray &content, const std::vector<Token> &tokens)
{
    if (content.isEmpty() || std::none_of(tokens.begin(), tokens.end(), isLossy))
        return std::nullopt;
    const std::vector<Piece> pieces = piecesOf(tokens);
    // All tokens, if that fits; else what comes last is the answer, and thinking goes before it.
    std::vector<size_t> starts{0};
    for (size_t i = pieces.size(); i-- > 1;)
        starts.push_back(i);
    for (const size_t first : starts) {
        Attempt attempt(content, pieces, first);
        const auto way = attempt.run();
        if (way && attempt.isAmbiguous())
            return std::nullopt;
        if (way)
            return spansOf(pieces, tokens, first, *way, content.size());
    }
    return std::nullopt;
}

} // namespace tandem
