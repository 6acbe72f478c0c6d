// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_order.h"

#include <unicode/coll.h>

namespace tandem {

namespace {

icu::Locale icuLocale(const QLocale &locale)
{
    if (locale.language() == QLocale::C) // which does not say
        return icu::Locale::getRoot();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale found = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), status);
    return U_SUCCESS(status) ? found : icu::Locale::getRoot();
}

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), static_cast<int32_t>(text.size())};
}

} // namespace

TextOrder::TextOrder(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(icu::Collator::createInstance(icuLocale(locale), status));
    if (m_collator)
        m_collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status))
        m_collator.reset();
}

TextOrder::~TextOrder() = default;

const TextOrder &TextOrder::ofUser()
{
    static const TextOrder order{QLocale()};
    return order;
}

int TextOrder::compare(QStringView left, QStringView right) const
{
    UErrorCode status = U_ZERO_ERROR;
    if (!m_collator)
        return left.compare(right);
    return m_collator->compare(left.utf16(), static_cast<int32_t>(left.size()), right.utf16(),
                               static_cast<int32_t>(right.size()), status);
}

int TextOrder::compareUtf8(std::string_view left, std::string_view right) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_collator ? m_collator->compareUTF8(piece(left), piece(right), status) : left.compare(right);
}

} // namespace tandem
