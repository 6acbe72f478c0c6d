// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/lenient_json.h"
#include "core/extract/words/character_set.h"

namespace tandem {

namespace {

constexpr int deepest = 32;
constexpr CharacterSet afterKey(u":,{}[]\n");
constexpr CharacterSet afterValue(u",]}");
constexpr CharacterSet afterWord(u",]}\n");
constexpr CharacterSet frameSigns(u"}]`");

/// The quote that closes a string opened by `c`; null where `c` opens none.
QChar closingQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
        return c;
    case 0x201C:
    case 0x201E:
        return QChar(0x201D);
    case 0x2018:
        return QChar(0x2019);
    default:
        return {};
    }
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    default:
        return c;
    }
}

class LenientReader
{
public:
    LenientReader(QStringView text, TextSpan span)
        : m_text(text)
        , m_at(span.begin)
        , m_end(span.end)
    {
    }

    std::vector<LenientMember> outermostMembers()
    {
        std::vector<LenientMember> members;
        for (; m_at < m_end; ++m_at) {
            if (m_text[m_at] != u'{')
                continue;
            readObject(members, 1);
            --m_at; // the loop steps over it again
        }
        return members;
    }

    LenientValue readValue(int depth)
    {
        LenientValue value;
        const QChar c = current();
        if (!closingQuote(c).isNull())
            value = readString();
        else if (c == u'[')
            value = readArray(depth + 1);
        else if (c == u'{')
            value = readNested(depth + 1);
        else
            value = readBare();
        skipBlanks();
        value.isWhole = value.isWhole && (atEnd() || afterValue.contains(current()));
        return value;
    }

private:
    bool atEnd() const { return m_at >= m_end; }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && current().isSpace())
            ++m_at;
    }

    bool skip(QChar c)
    {
        skipBlanks();
        if (current() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// Reads { … }, or as far as it makes sense; its members go to `members`. Always moves on.
    bool readObject(std::vector<LenientMember> &members, int depth)
    {
        ++m_at;
        skipBlanks();
        while (!atEnd() && !skip(u'}')) {
            LenientMember member;
            member.key = readKey();
            if (!skip(u':'))
                return false;
            skipBlanks();
            member.value = readValue(depth);
            const bool isWhole = member.value.isWhole;
            members.push_back(std::move(member));
            if (!isWhole)
                return false;
            if (!skip(u',') && current() == u']')
                return false;
        }
        return m_at > 0 && m_text[m_at - 1] == u'}';
    }

    QString readKey()
    {
        if (!closingQuote(current()).isNull())
            return readString().text;
        const qsizetype begin = m_at;
        while (!atEnd() && !afterKey.contains(current()))
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed().toString();
    }

    LenientValue readString()
    {
        LenientValue value;
        value.kind = LenientValue::Kind::String;
        const QChar quote = closingQuote(current());
        value.span.begin = ++m_at;
        while (!atEnd() && current() != quote)
            readCharacter(value.text);
        value.span.end = m_at;
        value.isClosed = !atEnd();
        if (value.isClosed)
            ++m_at;
        else
            cutAtStructure(value);
        return value;
    }

    void readCharacter(QString &text)
    {
        if (current() != u'\\' || m_at + 1 >= m_end) {
            text += m_text[m_at++];
            return;
        }
        const QChar escaped = m_text[m_at + 1];
        bool isNumber = false;
        const ushort unit = escaped == u'u' ? m_text.mid(m_at + 2, 4).toString().toUShort(&isNumber, 16) : ushort(0);
        text += isNumber ? QChar(unit) : unescaped(escaped);
        m_at = std::min(m_end, m_at + (isNumber ? 6 : 2));
    }

    /// A string without its end took the closing brace and the fence along.
    void cutAtStructure(LenientValue &value)
    {
        const auto belongsToFrame = [](QChar c) { return c.isSpace() || frameSigns.contains(c); };
        while (!value.span.isEmpty() && belongsToFrame(m_text[value.span.end - 1]))
            --value.span.end;
        while (!value.text.isEmpty() && belongsToFrame(value.text.back()))
            value.text.chop(1);
    }

    LenientValue readArray(int depth)
    {
        LenientValue value;
        value.kind = LenientValue::Kind::Array;
        value.span.begin = m_at++;
        skipBlanks();
        while (!atEnd() && current() != u']' && depth < deepest) {
            value.elements.push_back(readValue(depth));
            if (!value.elements.back().isWhole || !skip(u','))
                break;
            skipBlanks();
        }
        value.isClosed = skip(u']');
        value.isWhole = value.isClosed || atEnd();
        value.span.end = m_at;
        return value;
    }

    LenientValue readNested(int depth)
    {
        LenientValue value;
        value.kind = LenientValue::Kind::Object;
        value.span.begin = m_at;
        value.isClosed = depth < deepest && readObject(value.members, depth);
        value.isWhole = value.isClosed;
        value.span.end = m_at;
        return value;
    }

    LenientValue readBare()
    {
        LenientValue value;
        value.span.begin = m_at;
        while (!atEnd() && !afterWord.contains(current()))
            ++m_at;
        value.span = trimmed(m_text, {value.span.begin, m_at});
        value.text = value.span.in(m_text).toString();
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace

std::vector<LenientMember> outermostMembers(QStringView text, TextSpan span)
{
    return LenientReader(text, span).outermostMembers();
}

LenientValue valueAtStart(QStringView text, TextSpan span)
{
    return LenientReader(text, span).readValue(0);
}

std::optional<LenientValue> arrayAtStart(QStringView text, TextSpan span)
{
    if (span.isEmpty() || text[span.begin] != u'[')
        return std::nullopt;
    return LenientReader(text, span).readValue(0);
}

} // namespace tandem
