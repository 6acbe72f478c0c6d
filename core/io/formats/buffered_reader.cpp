// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/buffered_reader.h"

namespace tandem {

std::optional<SourceRow> BufferedReader::next()
{
    while (!m_ahead.empty()) {
        auto entry = std::move(m_ahead.front());
        m_ahead.pop_front();
        if (auto *row = std::get_if<SourceRow>(&entry)) {
            if (finish(*row))
                return std::move(*row);
            continue;
        }
        fault(std::move(std::get<SourceFault>(entry)));
    }
    while (auto row = read()) {
        if (finish(*row))
            return row;
    }
    return std::nullopt;
}

void BufferedReader::fault(SourceFault fault)
{
    if (m_isLookingAhead)
        m_ahead.emplace_back(std::move(fault));
    else if (m_onFault)
        m_onFault(fault);
}

void BufferedReader::lookAhead(int count)
{
    m_isLookingAhead = true;
    for (int i = 0; i < count; ++i) {
        auto row = read();
        if (!row)
            break;
        m_ahead.emplace_back(std::move(*row));
    }
    m_isLookingAhead = false;
}

} // namespace tandem
