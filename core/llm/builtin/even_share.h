// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tandem {

/// Which of things of these sizes to keep so that their sizes add up to no more than the limit: all of them where they
/// do, else such that the same share is kept everywhere in the list. Places, ascending.
std::vector<size_t> evenShare(const std::vector<size_t> &sizes, size_t limit);

} // namespace tandem
