// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/noisy_spans.h"

#include "core/base/code_points.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

struct Stretch
{
    qsizetype begin = 0; ///< in UTF-16
    qsizetype end = 0;
};

/// One letter of the text from `at` on, or, after a space, the word behind it.
qsizetype oneFurther(const QString &text, qsizetype at)
{
    const bool isSpace = text[at].isSpace();
    at += text[at].isHighSurrogate() ? 2 : 1;
    while (isSpace && at < text.size() && !text[at].isSpace())
        ++at;
    return std::min(at, text.size());
}

qsizetype oneBack(const QString &text, qsizetype at)
{
    const bool isSpace = text[at - 1].isSpace();
    at -= text[at - 1].isLowSurrogate() ? 2 : 1;
    while (isSpace && at > 0 && !text[at - 1].isSpace())
        --at;
    return std::max(at, qsizetype(0));
}

/// Grown by a word or a letter; where the quote is the whole text, nothing can be done.
Stretch shifted(Stretch place, const QString &text)
{
    if (place.end < text.size())
        place.end = oneFurther(text, place.end);
    else if (place.begin > 0)
        place.begin = oneBack(text, place.begin);
    return place;
}

class QuoteDrawer
{
public:
    QuoteDrawer(const GoldLabel &label, const QString &text, const SpanNoise &noise, const Draw &draw)
        : m_label(label)
        , m_text(text)
        , m_points(text)
        , m_noise(noise)
        , m_draw(draw)
    {
    }

    std::vector<SaidQuote> quotes(const QString &goldCell)
    {
        const ordered_json gold = ordered_json::parse(goldCell.toStdString(), nullptr, false);
        for (const ordered_json &span : gold.is_array() ? gold : ordered_json::array()) {
            sayOne(span);
            ++m_number;
        }
        if (isHit("invented", m_noise.invented))
            m_said.push_back({QStringLiteral("Zorblax %1 of Nowhere").arg(m_text.size()), drawnOption({}), 0.5});
        return std::move(m_said);
    }

private:
    double drawn(const char *what) const
    {
        return m_draw(QByteArray(what) + ' ' + m_label.name.toUtf8() + ' ' + QByteArray::number(m_number));
    }
    bool isHit(const char *what, double rate) const { return drawn(what) < rate; }

    QString drawnOption(const QString &except) const
    {
        QStringList others = m_label.options;
        others.removeAll(except);
        const auto place = static_cast<qsizetype>(drawn("pick") * static_cast<double>(others.size()));
        return others.value(place, except);
    }

    void sayOne(const ordered_json &span)
    {
        if (isHit("missing", m_noise.missing))
            return;
        Stretch place{m_points.unitAt(span.value("start", 0)), m_points.unitAt(span.value("end", 0))};
        const bool isShifted = isHit("shifted", m_noise.shifted);
        if (isShifted)
            place = shifted(place, m_text);
        const QString label = QString::fromStdString(span.value("label", std::string()));
        const bool isWrong = isHit("relabelled", m_noise.relabelled);
        const SaidQuote said{m_text.mid(place.begin, place.end - place.begin), isWrong ? drawnOption(label) : label,
                             sureness(!isWrong && !isShifted, drawn("sure"))};
        m_said.push_back(said);
        if (isHit("repeated", m_noise.repeated))
            m_said.push_back(said);
    }

    const GoldLabel &m_label;
    const QString &m_text;
    CodePoints m_points;
    const SpanNoise &m_noise;
    const Draw &m_draw;
    std::vector<SaidQuote> m_said;
    int m_number = 0;
};

} // namespace

std::vector<SaidQuote> noisySpans(const GoldLabel &label, const QString &text, const QString &goldCell,
                                  const SpanNoise &noise, const Draw &draw)
{
    return QuoteDrawer(label, text, noise, draw).quotes(goldCell);
}

QString quotesCell(const std::vector<SaidQuote> &quotes)
{
    ordered_json array = ordered_json::array();
    for (const SaidQuote &quote : quotes)
        array.push_back({{"text", quote.text.toStdString()}, {"label", quote.label.toStdString()}});
    return QString::fromStdString(array.dump());
}

} // namespace tandem
