// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/tag_runs.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace tandem {

namespace {

bool isBegin(char letter)
{
    return letter == 'B' || letter == 'S' || letter == 'U';
}

bool isEnd(char letter)
{
    return letter == 'E' || letter == 'L' || letter == 'S' || letter == 'U';
}

/// The name of a label alone, and no tag that was spoilt.
bool isPlainType(const QString &text)
{
    return text.size() > 2 && text[0].isLetter() && text[1] != u'-' &&
           std::all_of(text.begin(), text.end(), [](QChar character) {
               return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.';
           });
}

/// Follows the tags of one sentence.
class TagWalk
{
public:
    TagWalk(TagScheme scheme, std::vector<TagFault> &faults)
        : m_scheme(scheme)
        , m_faults(faults)
    {
    }

    void take(int token, const QString &text)
    {
        const auto tag = conllTag(text);
        if (!tag && isPlainType(text))
            return goPlain(token, text);
        if (!tag)
            fault(token, QCoreApplication::translate("Spans", "“%1” is no tag; it was taken for O.").arg(text));
        if (!tag || tag->letter == 'O')
            close(token);
        else
            go(token, *tag, text);
    }

    void close(int token)
    {
        if (m_isOpen && hasEnds() && !m_isPlain) {
            fault(token - 1, QCoreApplication::translate("Spans", "The span “%1” has no end; it ends here.")
                                 .arg(m_runs.back().type));
        }
        m_isOpen = false;
    }

    std::vector<TagRun> takeRuns() { return std::move(m_runs); }

private:
    bool hasEnds() const { return m_scheme == TagScheme::Bioes || m_scheme == TagScheme::Bilou; }

    void go(int token, const ConllTag &tag, const QString &text)
    {
        const bool goesOn = m_isOpen && !isBegin(tag.letter) && m_runs.back().type == tag.type;
        if (goesOn) {
            m_runs.back().end = token + 1;
        } else {
            close(token);
            if (!isBegin(tag.letter) && m_scheme != TagScheme::Iob1) {
                fault(token, QCoreApplication::translate(
                                 "Spans", "“%1” goes on with a span that is not there; it was taken for the "
                                          "beginning of one.")
                                 .arg(text));
            }
            m_runs.push_back({token, token + 1, tag.type});
        }
        m_isOpen = !isEnd(tag.letter);
        m_isPlain = false;
    }

    /// Of those who tag inside alone.
    void goPlain(int token, const QString &type)
    {
        if (m_isOpen && m_isPlain && m_runs.back().type == type) {
            m_runs.back().end = token + 1;
            return;
        }
        close(token);
        fault(token, QCoreApplication::translate("Spans", "“%1” says neither B- nor I-; the tokens in a row that have "
                                                          "it were taken for one span.")
                         .arg(type));
        m_runs.push_back({token, token + 1, type});
        m_isOpen = true;
        m_isPlain = true;
    }

    void fault(int token, const QString &reason) { m_faults.push_back({token, reason}); }

    TagScheme m_scheme;
    std::vector<TagFault> &m_faults;
    std::vector<TagRun> m_runs;
    bool m_isOpen = false;
    bool m_isPlain = false; ///< the open run has tags without a letter before them
};

} // namespace

QString nameOf(TagScheme scheme)
{
    switch (scheme) {
    case TagScheme::Iob2:
        return QStringLiteral("IOB2");
    case TagScheme::Iob1:
        return QStringLiteral("IOB1");
    case TagScheme::Bioes:
        return QStringLiteral("BIOES");
    case TagScheme::Bilou:
        return QStringLiteral("BILOU");
    }
    return {};
}

std::optional<ConllTag> conllTag(const QString &text)
{
    if (text == u"O")
        return ConllTag();
    constexpr std::string_view letters = "BIESLU";
    if (text.size() < 3 || text[1] != u'-' || letters.find(text[0].toLatin1()) == std::string_view::npos)
        return std::nullopt;
    return ConllTag{text[0].toLatin1(), text.mid(2)};
}

std::vector<TagRun> tagRuns(const QStringList &tags, TagScheme scheme, std::vector<TagFault> &faults)
{
    TagWalk walk(scheme, faults);
    for (int i = 0; i < int(tags.size()); ++i)
        walk.take(i, tags[i]);
    walk.close(int(tags.size()));
    return walk.takeRuns();
}

QStringList iob2Tags(const std::vector<TagRun> &runs, int tokens)
{
    QStringList tags(tokens, QStringLiteral("O"));
    for (const TagRun &run : runs) {
        for (int i = run.first; i < run.end; ++i)
            tags[i] = (i == run.first ? QStringLiteral("B-") : QStringLiteral("I-")) + run.type;
    }
    return tags;
}

void TagSchemeGuess::add(const QStringList &tags)
{
    QString open; // the type of the span under way; empty: none
    for (const QString &text : tags) {
        const auto tag = conllTag(text);
        m_tags += tag ? 1 : 0;
        const char letter = tag ? tag->letter : 'O';
        const bool isSame = letter != 'O' && open == tag->type;
        m_hasEnds = m_hasEnds || letter == 'E' || letter == 'S';
        m_hasLasts = m_hasLasts || letter == 'L' || letter == 'U';
        m_beginsInside = m_beginsInside || (letter == 'I' && !isSame);
        m_beginsUnneeded = m_beginsUnneeded || (letter == 'B' && !isSame);
        open = letter == 'O' ? QString() : tag->type;
    }
}

TagScheme TagSchemeGuess::scheme() const
{
    if (m_hasEnds)
        return TagScheme::Bioes;
    if (m_hasLasts)
        return TagScheme::Bilou;
    return m_beginsInside && !m_beginsUnneeded ? TagScheme::Iob1 : TagScheme::Iob2;
}

} // namespace tandem
