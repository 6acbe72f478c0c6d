// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table_folding.h"

#include "core/base/search_form.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace tandem {

namespace {

constexpr char16_t combiningDot = 0x0307;
constexpr char16_t capitalIWithDot = 0x0130;

const icu::Normalizer2 &foldingNormalizer()
{
    static const icu::Normalizer2 *const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status); // part of the library: never absent
    }();
    return *instance;
}

/// What each character of the basic plane becomes by itself.
class FoldTable
{
public:
    enum class Kind : quint8 {
        Letter,    ///< becomes `form`, whatever stands around it
        Mark,      ///< as a letter, but two of them may change places
        Composing, ///< stays as it is, unless it makes one character with the one before it
        Nothing,
        Several, ///< becomes `longForm`
        Unknown, ///< joins what stands before or behind it in another way
    };

    FoldTable()
        : m_kinds(0x10000, Kind::Letter)
        , m_forms(0x10000)
    {
        for (UChar32 each = 0; each < 0x10000; ++each)
            add(each);
    }

    Kind kind(UChar32 character) const { return m_kinds[static_cast<size_t>(character)]; }
    char16_t form(UChar32 character) const { return m_forms[static_cast<size_t>(character)]; }
    const std::u16string &longForm(UChar32 character) const
    {
        return m_longForms[m_forms[static_cast<size_t>(character)]];
    }

private:
    void add(UChar32 character)
    {
        m_forms[static_cast<size_t>(character)] = static_cast<char16_t>(character);
        const bool isChinese = character >= 0x4E00 && character < 0x9FFF; // thousands, none of which changes
        if (character < 0x80 || isChinese || U16_IS_SURROGATE(character))
            m_forms[static_cast<size_t>(character)] = QChar(character).toLower().unicode();
        else
            addOther(character);
    }

    void addOther(UChar32 character)
    {
        const auto unit = static_cast<char16_t>(character);
        const std::u16string form = searchForm(QStringView(&unit, 1)).toStdU16String();
        const auto place = static_cast<size_t>(character);
        m_kinds[place] = kindOf(character, form);
        if (m_kinds[place] == Kind::Several) {
            m_forms[place] = static_cast<char16_t>(m_longForms.size());
            m_longForms.push_back(form);
        } else if (!form.empty()) {
            m_forms[place] = form.front();
        }
    }

    static Kind kindOf(UChar32 character, const std::u16string &form)
    {
        if (form.empty())
            return Kind::Nothing;
        if (character == capitalIWithDot) // whose dot goes, unless a mark comes between
            return Kind::Mark;
        const bool isKept = form.size() == 1 && form.front() == character;
        const bool isMark = u_getCombiningClass(character) != 0;
        if (isKept && u_getIntPropertyValue(character, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE)
            return Kind::Composing;
        if (isKept && isMark)
            return Kind::Mark;
        const bool joinsOthers = !foldingNormalizer().hasBoundaryBefore(character) ||
                                 !foldingNormalizer().hasBoundaryBefore(form.front()) ||
                                 (form.size() > 1 && u_getCombiningClass(form.back()) != 0);
        if (joinsOthers)
            return Kind::Unknown;
        const auto bytes = static_cast<size_t>(U8_LENGTH(character));
        return form.size() == 1 ? Kind::Letter : form.size() <= bytes ? Kind::Several : Kind::Unknown;
    }

    std::vector<Kind> m_kinds;
    std::vector<char16_t> m_forms; ///< of Kind::Several: the place of the long form
    std::vector<std::u16string> m_longForms;
};

/// Emoji, of which none changes.
bool isPicture(UChar32 character)
{
    return character >= 0x1F300 && character <= 0x1FAFF;
}

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

FoldTable::Kind kindOf(const FoldTable &table, UChar32 character)
{
    if (character > 0xFFFF)
        return isPicture(character) ? FoldTable::Kind::Letter : FoldTable::Kind::Unknown;
    return character < 0 ? FoldTable::Kind::Unknown : table.kind(character);
}

/// Writes the form of a text character by character.
class TableFolding
{
public:
    explicit TableFolding(char16_t *to)
        : m_begin(to)
        , m_end(to)
    {
    }

    char16_t *end() const { return m_end; }

    void addAscii(uint8_t byte)
    {
        *m_end++ = m_table.form(byte);
        m_last = Kind::Letter;
    }

    /// False where a character needs more than the table.
    bool add(UChar32 character)
    {
        const Kind kind = kindOf(m_table, character);
        switch (kind) {
        case Kind::Unknown:
            return false;
        case Kind::Nothing:
            return true;
        case Kind::Composing:
            return compose(character);
        case Kind::Several:
            m_end = std::copy(m_table.longForm(character).begin(), m_table.longForm(character).end(), m_end);
            break;
        case Kind::Mark:
            if (m_last == Kind::Mark)
                return false;
            [[fallthrough]];
        case Kind::Letter:
            put(character);
        }
        m_last = kind;
        return true;
    }

private:
    using Kind = FoldTable::Kind;

    void put(UChar32 character)
    {
        if (character <= 0xFFFF) {
            *m_end++ = m_table.form(character);
            return;
        }
        *m_end++ = U16_LEAD(character);
        *m_end++ = U16_TRAIL(character);
    }

    bool compose(UChar32 character)
    {
        const bool isMark = u_getCombiningClass(character) != 0;
        const bool isAlone = m_end == m_begin || m_last == Kind::Mark || U16_IS_SURROGATE(m_end[-1]);
        if (isMark && (m_last == Kind::Mark || (!isAlone && endsInMark(m_end[-1]))))
            return false; // two marks may change places
        const UChar32 both = isAlone ? U_SENTINEL : foldingNormalizer().composePair(m_end[-1], character);
        const bool isDotOfI = character == combiningDot && !isAlone && m_end[-1] == u'i';
        if (both > 0xFFFF)
            return false;
        if (both >= 0)
            m_end[-1] = static_cast<char16_t>(both);
        else if (!isDotOfI)
            put(character);
        m_last = isMark ? Kind::Mark : Kind::Letter;
        return true;
    }

    /// Whether a letter has a mark in it.
    static bool endsInMark(UChar32 letter)
    {
        return letter >= 0x80 && u_getIntPropertyValue(letter, UCHAR_TRAIL_CANONICAL_COMBINING_CLASS) != 0;
    }

    const FoldTable &m_table = foldTable();
    char16_t *m_begin;
    char16_t *m_end;
    Kind m_last = Kind::Letter;
};

} // namespace

bool foldForSearch(std::string_view text, std::u16string &form)
{
    form.resize(text.size()); // in UTF-16 it is never longer
    TableFolding folding(form.data());
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    for (size_t at = 0; at < text.size();) {
        if (bytes[at] < 0x80) {
            folding.addAscii(bytes[at++]);
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, at, text.size(), character);
        if (!folding.add(character))
            return false;
    }
    form.resize(static_cast<size_t>(folding.end() - form.data()));
    return true;
}

bool keepsAscii(std::string_view text)
{
    using Kind = FoldTable::Kind;
    const FoldTable &table = foldTable();
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    for (size_t at = 0; at < text.size();) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, at, text.size(), character);
        const Kind kind = kindOf(table, character);
        if (kind != Kind::Letter && kind != Kind::Mark)
            return false;
        if (character <= 0xFFFF && table.form(character) < 0x80)
            return false;
    }
    return true;
}

} // namespace tandem
