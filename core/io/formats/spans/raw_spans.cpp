// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/raw_spans.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

/// In the order of what is likely.
constexpr std::array likelyUnits{OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Utf8};

bool isBefore(const FileSpan &left, const FileSpan &right)
{
    return std::tie(left.start, left.end, left.label) < std::tie(right.start, right.end, right.label);
}

bool isSameSpan(const FileSpan &left, const FileSpan &right)
{
    return std::tie(left.start, left.end, left.label) == std::tie(right.start, right.end, right.label);
}

class OffsetReader : public SpanReader
{
public:
    OffsetReader(std::unique_ptr<RawSpanSource> source, SpanFindings findings)
        : m_source(std::move(source))
        , m_findings(std::move(findings))
    {
        m_source->rows().onFault([this](const SourceFault &each) {
            fault(SpanFaultKind::DocumentLeftOut, each.row, each.line, each.reason);
        });
    }

    std::optional<SpanDocument> next() override
    {
        auto raw = m_source->next();
        m_findings.source = m_source->rows().findings();
        if (!raw)
            return std::nullopt;
        for (const SpanFileFault &each : raw->faults)
            fault(each.kind, each.place.row, each.place.line, each.place.reason);
        raw->document.spans = raw->ready ? std::move(raw->ready) : settled(*raw);
        return std::move(raw->document);
    }

    const SpanFindings &findings() const override { return m_findings; }
    qint64 bytesRead() const override { return m_source->rows().bytesRead(); }
    qint64 size() const override { return m_source->rows().size(); }
    QString readError() const override { return m_source->rows().readError(); }

private:
    std::optional<std::vector<FileSpan>> settled(const RawSpanDocument &raw)
    {
        if (!raw.spans)
            return std::nullopt;
        const TextOffsets offsets(raw.document.content);
        std::vector<FileSpan> spans;
        for (const RawSpan &span : *raw.spans) {
            const auto place =
                raw.document.content.isNull() ? placeWithoutText(span, raw) : placeOf(offsets, span, raw);
            if (place)
                spans.push_back({place->first, place->second, span.label, span.confidence});
        }
        std::stable_sort(spans.begin(), spans.end(), isBefore);
        const auto repeated = std::unique(spans.begin(), spans.end(), isSameSpan);
        for (auto each = repeated; each != spans.end(); ++each) {
            fault(SpanFaultKind::SpanLeftOut, raw.row, raw.document.line,
                  QCoreApplication::translate("Spans", "A span is there twice."));
        }
        spans.erase(repeated, spans.end());
        // That all of them were left out does not say that there is nothing to mark.
        if (spans.empty() && !raw.spans->empty())
            return std::nullopt;
        return spans;
    }

    /// Where the record's text is in the project, nothing can be checked here.
    std::optional<std::pair<qint64, qint64>> placeWithoutText(const RawSpan &span, const RawSpanDocument &raw)
    {
        const RawStretch &stretch = span.stretch;
        if (stretch.start < 0 || stretch.start >= stretch.end) {
            leaveOut(span, raw, QCoreApplication::translate("Spans", "it is empty"));
            return std::nullopt;
        }
        if (m_findings.unit != OffsetUnit::CodePoint) {
            leaveOut(span, raw,
                     QCoreApplication::translate("Spans", "without the text its offsets must be code points"));
            return std::nullopt;
        }
        ++m_findings.unchecked;
        return std::pair(stretch.start, stretch.end);
    }

    std::optional<std::pair<qint64, qint64>> placeOf(const TextOffsets &offsets, const RawSpan &span,
                                                     const RawSpanDocument &raw)
    {
        const bool isSaid = !span.stretch.covered.isNull();
        if (offsets.fits(span.stretch, *m_findings.unit)) {
            ++(isSaid ? m_findings.checked : m_findings.unchecked);
            return offsets.inCodePoints(span.stretch, *m_findings.unit);
        }
        for (const OffsetUnit unit : likelyUnits) {
            if (!isSaid || !offsets.fits(span.stretch, unit))
                continue;
            ++m_findings.checked;
            ++m_findings.inOtherUnit;
            return offsets.inCodePoints(span.stretch, unit);
        }
        leaveOut(span, raw, reasonOf(offsets, span.stretch));
        return std::nullopt;
    }

    QString reasonOf(const TextOffsets &offsets, const RawStretch &stretch) const
    {
        if (stretch.start >= stretch.end)
            return QCoreApplication::translate("Spans", "it is empty");
        const auto place = offsets.inCodePoints(stretch, *m_findings.unit);
        if (!place)
            return QCoreApplication::translate("Spans", "it is not in the text");
        return QCoreApplication::translate("Spans", "it covers another text than the file says");
    }

    void leaveOut(const RawSpan &span, const RawSpanDocument &raw, const QString &reason) const
    {
        fault(SpanFaultKind::SpanLeftOut, raw.row, span.line, spanNotTaken(span.stretch, reason));
    }

    std::unique_ptr<RawSpanSource> m_source;
    SpanFindings m_findings;
};

/// Reads all spans for the unit of their offsets; enough of those that tell will do.
OffsetUnitGuess guessedFrom(RawSpanSource &source, const SpanSourceOptions &options)
{
    constexpr qint64 enough = 20000;
    OffsetUnitGuess guess;
    const auto isDone = [&](qint64 read) {
        return guess.telling() >= enough || (options.unitFrom > 0 && read >= options.unitFrom) ||
               options.cancel.isCancelled();
    };
    for (qint64 read = 0; !isDone(read); ++read) {
        const auto raw = source.next();
        if (!raw)
            break;
        if (raw->document.content.isNull() || !raw->spans)
            continue;
        const TextOffsets offsets(raw->document.content);
        for (const RawSpan &span : *raw->spans)
            guess.add(offsets, span.stretch);
    }
    return guess;
}

} // namespace

QString spanNotTaken(const RawStretch &stretch, const QString &reason)
{
    return QCoreApplication::translate("Spans", "The span from %1 to %2 was left out: %3.")
        .arg(QString::number(stretch.start), QString::number(stretch.end), reason);
}

Result<std::unique_ptr<SpanReader>> openOffsetReader(const OpenRawSpans &open, const SpanSourceOptions &options)
{
    SpanFindings findings;
    findings.unit = options.unit;
    if (!options.unit) {
        const auto first = open();
        if (!first)
            return tl::unexpected<Error>(first.error());
        const OffsetUnitGuess guess = guessedFrom(**first, options);
        findings.unit = guess.unit();
        findings.isUnitGuessed = true;
        findings.isUnitSure = guess.telling() > 0;
    }
    auto source = open();
    if (!source)
        return tl::unexpected<Error>(source.error());
    return std::make_unique<OffsetReader>(std::move(*source), std::move(findings));
}

} // namespace tandem
