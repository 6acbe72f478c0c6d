// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/span_json.h"

#include "core/base/json_text.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace tandem {

namespace {

using SpanJson = nlohmann::ordered_json;

/// The first of these members that is there.
template <size_t count>
const SpanJson *member(const SpanJson &object, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        if (const auto found = object.find(name); found != object.end() && !found->is_null())
            return &*found;
    }
    return nullptr;
}

constexpr std::array startNames{"start", "start_offset", "start_idx", "begin", "startOffset"};
constexpr std::array endNames{"end", "end_offset", "end_idx", "stop", "endOffset"};
constexpr std::array labelNames{"label", "label_value", "type", "tag", "entity_group", "entity"};
constexpr std::array coveredNames{"text", "covered_text", "quote", "word", "surface"};
constexpr std::array confidenceNames{"confidence", "score"};
constexpr std::array spanLists{"labels_span", "spans", "entities"};

std::optional<qint64> offsetOf(const SpanJson *json)
{
    constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (!json || !json->is_number_integer() || (json->is_number_unsigned() && json->get<quint64>() > largest))
        return std::nullopt;
    return json->get<qint64>();
}

QString textOf(const SpanJson *json)
{
    if (json && json->is_array() && json->size() == 1)
        json = &json->front(); // MEGAnno has a list of one
    return json && json->is_string() ? QString::fromStdString(json->get<std::string>()) : QString();
}

QString excerpt(const SpanJson &json)
{
    constexpr qsizetype shown = 60;
    const QString text = QString::fromStdString(json.dump(-1, ' ', false, SpanJson::error_handler_t::replace));
    return text.size() <= shown ? text : text.left(shown) + QStringLiteral("…");
}

class SpanJsonReading
{
public:
    explicit SpanJsonReading(QString labelName)
        : m_labelName(std::move(labelName))
    {
    }

    void takeAll(const SpanJson &list)
    {
        for (const SpanJson &each : list) {
            if (each.is_object() && !member(each, startNames) && member(each, spanLists))
                takeAnnotation(each);
            else
                take(each);
        }
    }

    ReadSpans m_read;

private:
    /// Of several annotators in one document the first is read.
    void takeAnnotation(const SpanJson &annotation)
    {
        const SpanJson &list = *member(annotation, spanLists);
        if (!list.is_array() || list.empty())
            return;
        if (std::exchange(m_hasAnnotation, true)) {
            m_read.faults.push_back(QCoreApplication::translate(
                "Spans", "The spans of another annotator were left out: a file can bring those of one."));
            return;
        }
        for (const SpanJson &each : list)
            take(each);
    }

    void take(const SpanJson &json)
    {
        auto span = json.is_object() ? ofObject(json) : json.is_array() ? ofArray(json) : std::nullopt;
        if (!span) {
            ++m_read.unreadable;
            m_read.faults.push_back(QCoreApplication::translate("Spans", "This is no span, which has a start, an end "
                                                                         "and a label: %1")
                                        .arg(excerpt(json)));
            return;
        }
        if (json.is_object() && isOfOtherLabel(json)) {
            m_read.faults.push_back(
                spanNotTaken(span->stretch, QCoreApplication::translate("Spans", "it belongs to another label")));
            return;
        }
        m_read.spans.push_back(std::move(*span));
    }

    bool isOfOtherLabel(const SpanJson &json) const
    {
        const auto name = json.find("label_name");
        return !m_labelName.isEmpty() && name != json.end() && textOf(&*name) != m_labelName;
    }

    static std::optional<RawSpan> ofObject(const SpanJson &json)
    {
        const auto start = offsetOf(member(json, startNames));
        const auto end = offsetOf(member(json, endNames));
        const QString label = textOf(member(json, labelNames));
        if (!start || !end || label.isEmpty())
            return std::nullopt;
        RawSpan span{{*start, *end, textOf(member(json, coveredNames))}, label};
        const SpanJson *confidence = member(json, confidenceNames);
        if (confidence && confidence->is_number()) {
            const double value = confidence->get<double>();
            if (value >= 0 && value <= 1)
                span.confidence = value;
        }
        return span;
    }

    static std::optional<RawSpan> ofArray(const SpanJson &json)
    {
        if (json.size() < 3)
            return std::nullopt;
        const auto start = offsetOf(&json[0]);
        const auto end = offsetOf(&json[1]);
        const QString label = textOf(&json[2]);
        if (!start || !end || label.isEmpty())
            return std::nullopt;
        return RawSpan{{*start, *end, {}}, label};
    }

    QString m_labelName;
    bool m_hasAnnotation = false;
};

} // namespace

std::optional<ReadSpans> spansOfJson(const QString &json, const QString &labelName)
{
    const auto parsed = parseJson(json.toUtf8());
    if (!parsed || !parsed->is_array())
        return std::nullopt;
    const auto isPlain = [](const SpanJson &each) { return !each.is_object() && !each.is_array(); };
    if (!parsed->empty() && std::all_of(parsed->begin(), parsed->end(), isPlain))
        return std::nullopt;
    SpanJsonReading reading(labelName);
    reading.takeAll(*parsed);
    return std::move(reading.m_read);
}

QStringList textsOfJson(const QString &json)
{
    const auto parsed = parseJson(json.toUtf8());
    QStringList texts;
    if (!parsed || !parsed->is_array())
        return texts;
    for (const SpanJson &each : *parsed) {
        if (!each.is_string())
            return {};
        texts += QString::fromStdString(each.get<std::string>());
    }
    return texts;
}

} // namespace tandem
