// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tandem {

/// The search form (search_form.h) of UTF-8 by tables alone, many times faster, where each character of the text can be
/// folded by itself; false where it cannot, or the text is broken, and `form` holds anything. Thread: any.
bool foldForSearch(std::string_view text, std::u16string &form);

/// Whether what is ASCII in the form of a text is what is ASCII in the text: no other character becomes one, vanishes
/// or joins one. Thread: any.
bool keepsAscii(std::string_view text);

} // namespace tandem
