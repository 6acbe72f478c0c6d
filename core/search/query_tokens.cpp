// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_tokens.h"

#include "core/base/nearest.h"
#include "core/search/comparison_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct QueryTokensText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// "label:" for what goes on behind a colon; else the whole example.
QString reminderOf(const SearchField &field)
{
    const QString &opening = field.openings.first();
    return opening.endsWith(u':') ? opening : field.example;
}

/// What stands before the colon or the equals sign of a word, up to a point: "metadata" of "metadata.airline=x".
QString headOf(const QString &word)
{
    const auto isEnd = [](QChar character) { return character == u':' || character == u'='; };
    const auto end = std::find_if(word.begin(), word.end(), isEnd);
    return end == word.end() ? QString() : word.left(end - word.begin()).section(u'.', 0, 0);
}

/// The field that a word is a misspelling of; null: it is a word like others.
const SearchField *fieldMeantBy(const QString &word)
{
    const QString head = headOf(word);
    QStringList known;
    for (const SearchField &field : searchFields())
        known += field.word();
    if (head.compare(u"metadata", Qt::CaseInsensitive) == 0)
        return &searchFields()[static_cast<size_t>(known.indexOf(QStringLiteral("meta")))];
    // Before an equals sign, short names are more often somebody's own.
    constexpr qsizetype shortest = 4;
    const bool isNearEnough = word.at(qMin(head.size(), word.size() - 1)) == u':' || head.size() >= shortest;
    const QString nearest = head.isEmpty() ? QString() : nearestName(head, known);
    if (nearest.isEmpty() || (!isNearEnough && nearest.compare(head, Qt::CaseInsensitive) != 0))
        return nullptr;
    return &searchFields()[static_cast<size_t>(known.indexOf(nearest))];
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
        for (const SearchField &field : searchFields()) {
            if (takeOpening(field)) {
                token.field = &field;
                readParts(field.form, token.parts);
                m_tokens.push_back(std::move(token));
                return;
            }
        }
        readWord(std::move(token));
    }

    void readParts(SearchField::Form form, FieldParts &parts)
    {
        const bool isNumber = form == SearchField::Form::Number;
        while (isNumber && m_at < m_text.size() && isComparisonCharacter(m_text[m_at]))
            parts.comparison += m_text[m_at++];
        if (isNumber)
            skipSpaces();
        parts.value = readPart(form == SearchField::Form::NamedValue);
        if (form != SearchField::Form::NamedValue || m_at >= m_text.size() || m_text[m_at] != u'=')
            return;
        ++m_at;
        parts.name = std::exchange(parts.value, readPart(false));
    }

    /// Goes behind the opening of a field, where it stands here.
    bool takeOpening(const SearchField &field)
    {
        for (const QString &opening : field.openings) {
            const qsizetype length = lengthOf(opening, field.form == SearchField::Form::Number);
            m_at += length;
            if (length > 0)
                return true;
        }
        return false;
    }

    /// The length of an opening that stands here, else 0. A comparison must follow that of a number, perhaps behind
    /// spaces, which count; without it, it is a word like others.
    qsizetype lengthOf(const QString &opening, bool isNumber) const
    {
        if (!QStringView(m_text).mid(m_at).startsWith(opening, Qt::CaseInsensitive))
            return 0;
        qsizetype end = m_at + opening.size();
        while (isNumber && end < m_text.size() && m_text[end].isSpace())
            ++end;
        const bool isCompared = end < m_text.size() && isComparisonCharacter(m_text[end]);
        return !isNumber || isCompared ? end - m_at : 0;
    }

    void readWord(QueryToken token)
    {
        const bool isQuoted = m_text[m_at] == u'"';
        token.parts.value = readPart(false);
        token.isQuoted = isQuoted;
        if (isQuoted) {
            if (token.parts.value.isEmpty())
                fail(token.column, QueryTokensText::tr("there is nothing between the quotes."));
            m_tokens.push_back(token);
            return;
        }
        if (token.parts.value.compare(u"and", Qt::CaseInsensitive) == 0)
            return;
        refuseMisspelling(token);
        m_tokens.push_back(token);
    }

    void refuseMisspelling(const QueryToken &token)
    {
        const SearchField *meant = fieldMeantBy(token.parts.value);
        if (!meant)
            return;
        fail(token.column,
             QueryTokensText::tr("“%1” is no condition. Did you mean %2? To search for it as a word, put it in "
                                 "double quotes.")
                 .arg(token.parts.value, reminderOf(*meant)));
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
               return character.isSpace() || character == u'"' || isComparisonCharacter(character);
           });
}

bool looksLikeCondition(const QString &word)
{
    return std::any_of(searchFields().begin(), searchFields().end(),
                       [&word](const SearchField &field) {
                           return field.form != SearchField::Form::Number &&
                                  word.startsWith(field.openings.first(), Qt::CaseInsensitive);
                       }) ||
           word.contains(u':'); // which may be a misspelling of one
}

} // namespace tandem
