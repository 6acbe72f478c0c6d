// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QString>
#include <QStringView>

#include <initializer_list>
#include <vector>

namespace tandem {

/// The value of a label: exactly one option of a single choice; any number, also none, of a multiple choice, in the
/// order of the definition; or a set of spans, in the order of the text, none of them twice. Equal values compare
/// equal whatever order their options came in, as their keys do.
class LabelValue
{
public:
    LabelValue() = default;
    LabelValue(std::initializer_list<OptionId> options)
        : m_options(options)
    {
    }
    explicit LabelValue(std::vector<OptionId> options)
        : m_options(std::move(options))
    {
    }
    explicit LabelValue(std::vector<Span> spans);

    const std::vector<OptionId> &options() const { return m_options; }
    const std::vector<Span> &spans() const { return m_spans; }
    bool holds(OptionId option) const;
    /// No option and no span.
    bool isEmpty() const { return m_options.empty() && m_spans.empty(); }
    /// The options that it names: its own, or those of its spans, each once in ascending order.
    std::vector<OptionId> optionsNamed() const;

    /// What is stored and compared: a JSON array of option ids in ascending order, each once, or of spans as
    /// [start, end, option]; [] for none.
    QString key() const;
    /// Reads a key back; what is no id or no span is left out. Options stand in ascending order.
    static LabelValue fromKey(QStringView key);

    friend bool operator==(const LabelValue &left, const LabelValue &right);

private:
    std::vector<OptionId> m_options;
    std::vector<Span> m_spans;
};

} // namespace tandem
