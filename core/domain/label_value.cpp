// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/label_value.h"

#include <algorithm>

namespace tandem {

namespace {

template <typename T>
void sortAndDropDoubles(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<OptionId> sortedOptions(std::vector<OptionId> options)
{
    sortAndDropDoubles(options);
    return options;
}

/// The numbers of one array without brackets, in order.
std::vector<qint64> numbersOf(QStringView list)
{
    std::vector<qint64> numbers;
    for (const QStringView part : list.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 number = part.trimmed().toLongLong(&isNumber);
        if (isNumber)
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<Span> spansOf(QStringView key)
{
    std::vector<Span> spans;
    for (qsizetype open = key.indexOf(u'['); open >= 0; open = key.indexOf(u'[', open + 1)) {
        const qsizetype close = key.indexOf(u']', open);
        const std::vector<qint64> numbers = numbersOf(key.sliced(open + 1, close - open - 1));
        if (close > open && numbers.size() == 3)
            spans.push_back({numbers[0], numbers[1], OptionId(numbers[2])});
    }
    return spans;
}

} // namespace

LabelValue::LabelValue(std::vector<Span> spans)
    : m_spans(std::move(spans))
{
    sortAndDropDoubles(m_spans);
}

bool LabelValue::holds(OptionId option) const
{
    return std::find(m_options.begin(), m_options.end(), option) != m_options.end();
}

std::vector<OptionId> LabelValue::optionsNamed() const
{
    std::vector<OptionId> named = m_options;
    for (const Span &span : m_spans)
        named.push_back(span.option);
    return sortedOptions(std::move(named));
}

QString LabelValue::key() const
{
    QStringList parts;
    for (const Span &span : m_spans)
        parts.append(QStringLiteral("[%1,%2,%3]").arg(span.start).arg(span.end).arg(span.option.value));
    for (const OptionId option : sortedOptions(m_options))
        parts.append(QString::number(option.value));
    return u'[' + parts.join(u',') + u']';
}

LabelValue LabelValue::fromKey(QStringView key)
{
    const QStringView inner = key.trimmed().mid(1).chopped(key.size() > 1 ? 1 : 0);
    if (inner.contains(u'['))
        return LabelValue(spansOf(inner));
    std::vector<OptionId> options;
    for (const qint64 number : numbersOf(inner))
        options.emplace_back(number);
    return LabelValue(std::move(options));
}

bool operator==(const LabelValue &left, const LabelValue &right)
{
    if (left.m_spans != right.m_spans)
        return false;
    return left.m_options == right.m_options || sortedOptions(left.m_options) == sortedOptions(right.m_options);
}

} // namespace tandem
