// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <deque>
#include <variant>

namespace tandem {

/// A reader that looks some rows ahead to know its columns. What it finds on the way, rows and faults, is kept and
/// given out later in its order.
class BufferedReader : public SourceReader
{
public:
    std::optional<SourceRow> next() final;

protected:
    /// The next row of the file; faults go to `fault`.
    virtual std::optional<SourceRow> read() = 0;
    /// Called for each row just before it is given out; false, after a fault, where it must not be.
    virtual bool finish(SourceRow &row) = 0;

    void fault(SourceFault fault);
    /// Reads up to `count` rows and keeps them.
    void lookAhead(int count);
    std::deque<std::variant<SourceRow, SourceFault>> &ahead() { return m_ahead; }

private:
    std::deque<std::variant<SourceRow, SourceFault>> m_ahead;
    bool m_isLookingAhead = false;
};

} // namespace tandem
