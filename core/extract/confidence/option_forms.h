// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// The ways in which the options of a definition are written in an answer, as UTF-8 bytes (inside of JSON strings: in
/// escaped form): text, value and aliases, in the cases that models use. Prepared once; lookups are by bisection.
class OptionForms
{
public:
    OptionForms(const LabelDefinition &definition, bool inJson);

    /// The options (by index, at most two: more is the same as two) that a value is or can still become that starts
    /// with `begun`. Where `begun` goes past the value, the byte sequence `terminator` must end it; if that is empty,
    /// nothing tells where a value ends.
    std::vector<size_t> reachable(const QByteArray &begun, const QByteArray &terminator) const;

    /// Whether a name of one option is the start of another option's name: then a value's end is part of the choice.
    bool hasSharedStarts() const { return m_hasSharedStarts; }

private:
    struct Form
    {
        QByteArray bytes;
        size_t option = 0;
    };

    void addForms(const Option &option, size_t index, bool inJson);
    bool findSharedStarts() const;
    std::vector<Form>::const_iterator firstNotBefore(const QByteArray &bytes) const;

    std::vector<Form> m_forms; // by bytes
    bool m_hasSharedStarts = false;
};

} // namespace tandem
