// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_tokens.h"

#include "core/base/nearest.h"
#include "core/domain/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

using Kind = QueryToken::Kind;

/// Lends tr() to the free functions below.
struct QueryTokensText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool isComparison(QChar character)
{
    return character == u'<' || character == u'>' || character == u'=';
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text)
    {
    }

    Result<std::vector<QueryToken>> run()
    {
        for (skipSpaces(); m_at < m_text.size() && m_error.isEmpty(); skipSpaces())
            readToken();
        if (!m_error.isEmpty())
            return failure(ErrorCode::InvalidInput, m_error);
        return std::move(m_tokens);
    }

private:
    void readToken()
    {
        QueryToken token;
        token.column = static_cast<int>(m_at) + 1;
        if (take(QStringLiteral("label:")))
            readLabel(token);
        else if (take(QStringLiteral("status:")))
            readValue(token, Kind::Status);
        else if (take(QStringLiteral("id:")))
            readValue(token, Kind::Id);
        else if (take(QStringLiteral("meta.")))
            readMetadata(token);
        else if (const qsizetype confidence = comparedLength({QStringLiteral("confidence"), QStringLiteral("conf")}))
            readCompared(token, Kind::Confidence, confidence);
        else if (const qsizetype rung = comparedLength({QStringLiteral("rung")}))
            readCompared(token, Kind::Rung, rung);
        else
            readWord(token);
    }

    void readLabel(QueryToken token)
    {
        token.kind = Kind::Label;
        token.value = readPart(true);
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            token.name = std::exchange(token.value, readPart(false));
            if (token.name.isEmpty())
                fail(token.column,
                     QueryTokensText::tr("the name of a label is missing, as in label:sentiment=negative."));
        }
        m_tokens.push_back(token);
    }

    void readValue(QueryToken token, Kind kind)
    {
        token.kind = kind;
        token.value = readPart(false);
        m_tokens.push_back(token);
    }

    void readMetadata(QueryToken token)
    {
        token.kind = Kind::Metadata;
        token.name = readPart(true);
        if (m_at >= m_text.size() || m_text[m_at] != u'=') {
            fail(token.column,
                 QueryTokensText::tr("a metadata condition is written meta.NAME=VALUE; names with spaces stand "
                                     "in double quotes."));
            return;
        }
        ++m_at;
        token.value = readPart(false);
        m_tokens.push_back(token);
    }

    /// The length of one of these words here, with spaces, where a comparison follows; else 0.
    qsizetype comparedLength(const QStringList &words) const
    {
        for (const QString &word : words) {
            if (!m_text.mid(m_at, word.size()).startsWith(word, Qt::CaseInsensitive))
                continue;
            qsizetype end = m_at + word.size();
            while (end < m_text.size() && m_text[end].isSpace())
                ++end;
            if (end < m_text.size() && isComparison(m_text[end]))
                return end - m_at;
        }
        return 0;
    }

    void readCompared(QueryToken token, Kind kind, qsizetype length)
    {
        token.kind = kind;
        m_at += length;
        while (m_at < m_text.size() && isComparison(m_text[m_at]))
            token.comparison += m_text[m_at++];
        skipSpaces();
        token.value = readPart(false);
        m_tokens.push_back(token);
    }

    void readWord(QueryToken token)
    {
        const bool isQuoted = m_text[m_at] == u'"';
        token.value = readPart(false);
        if (isQuoted) {
            if (token.value.isEmpty())
                fail(token.column, QueryTokensText::tr("there is nothing between the quotes."));
            m_tokens.push_back(token);
            return;
        }
        if (token.value.compare(u"and", Qt::CaseInsensitive) == 0)
            return;
        refuseMisspelling(token);
        m_tokens.push_back(token);
    }

    void refuseMisspelling(const QueryToken &token)
    {
        const qsizetype colon = token.value.indexOf(u':');
        if (colon <= 0)
            return;
        static const QStringList known{QStringLiteral("label"), QStringLiteral("status"), QStringLiteral("id"),
                                       QStringLiteral("meta"),  QStringLiteral("conf"),   QStringLiteral("rung")};
        const QString nearest = nearestName(token.value.left(colon), known);
        if (nearest.isEmpty())
            return;
        const QString form = nearest == u"meta"   ? QStringLiteral("meta.NAME=VALUE")
                             : nearest == u"conf" ? QStringLiteral("conf<0.7")
                             : nearest == u"rung" ? QStringLiteral("rung>=4")
                                                  : nearest + u':';
        fail(token.column,
             QueryTokensText::tr("“%1” is no condition. Did you mean %2? To search for it as a word, put it in "
                                 "double quotes.")
                 .arg(token.value, form));
    }

    /// A quoted text, or everything up to a space (or "=" where that ends a name).
    QString readPart(bool endsAtEqualsSign)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !(endsAtEqualsSign && m_text[m_at] == u'='))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString readQuoted()
    {
        const auto column = static_cast<int>(m_at) + 1;
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text[m_at];
            if (character == u'"') {
                ++m_at;
                return value;
            }
            const bool isEscape = character == u'\\' && m_at + 1 < m_text.size() &&
                                  (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            value += isEscape ? m_text[++m_at] : character;
        }
        fail(column, QueryTokensText::tr("the double quote that opens here is not closed."));
        return value;
    }

    bool take(const QString &prefix)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(prefix, Qt::CaseInsensitive))
            return false;
        m_at += prefix.size();
        return true;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    void fail(int column, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = QueryTokensText::tr("Column %1: %2").arg(column).arg(what);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
    QString m_error;
};

} // namespace

Result<std::vector<QueryToken>> queryTokens(const QString &text)
{
    return Tokenizer(text).run();
}

bool needsQuotes(const QString &text)
{
    return text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar character) {
               return character.isSpace() || character == u'"' || isComparison(character);
           });
}

bool looksLikeCondition(const QString &word)
{
    return word.contains(u':') || word.startsWith(QStringLiteral("meta."), Qt::CaseInsensitive) ||
           word.startsWith(QStringLiteral("conf"), Qt::CaseInsensitive);
}

QStringList statusWords()
{
    QStringList words;
    for (int i = static_cast<int>(Status::Unlabelled); i <= static_cast<int>(Status::Conflict); ++i)
        words += toWord(static_cast<Status>(i));
    return words;
}

} // namespace tandem
