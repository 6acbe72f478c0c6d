// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/word_tokens.h"

#include "core/base/code_points.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tandem {

namespace {

/// Places in UTF-16 at which tokens begin or end.
std::vector<qsizetype> cuts(const QString &text, const CodePoints &points, const std::vector<FileSpan> &spans)
{
    std::vector<qsizetype> places;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0; at = words.toNextBoundary())
        places.push_back(at);
    for (const FileSpan &span : spans) {
        places.push_back(points.unitAt(span.start));
        places.push_back(points.unitAt(span.end));
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

std::vector<std::pair<qint64, qint64>> wordTokens(const QString &text, const std::vector<FileSpan> &spans)
{
    const CodePoints points(text);
    const std::vector<qsizetype> places = cuts(text, points, spans);
    std::vector<std::pair<qint64, qint64>> tokens;
    const auto addToken = [&](qsizetype from, qsizetype to) {
        if (from < to)
            tokens.emplace_back(points.codePointAt(from), points.codePointAt(to));
    };
    for (size_t i = 0; i + 1 < places.size(); ++i) {
        // A stretch between two boundaries may hold white space beside a mark.
        qsizetype from = places[i];
        for (qsizetype at = from; at < places[i + 1]; ++at) {
            if (!text[at].isSpace())
                continue;
            addToken(from, at);
            from = at + 1;
        }
        addToken(from, places[i + 1]);
    }
    return tokens;
}

} // namespace tandem
