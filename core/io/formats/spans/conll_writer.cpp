// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/conll_writer.h"

#include "core/base/code_points.h"
#include "core/io/formats/spans/conll_layout.h"
#include "core/io/formats/spans/conll_lines.h"
#include "core/io/formats/spans/tag_runs.h"
#include "core/io/formats/spans/word_tokens.h"

#include <algorithm>

namespace tandem {

namespace {

using Tokens = std::vector<std::pair<qint64, qint64>>;

/// Spans of one text that were lost in one way.
struct LostSpans
{
    qint64 count = 0;
    QString example;
};

/// "New York (place)", cut where it is long.
QString shownSpan(const FileSpan &span, const QString &text)
{
    constexpr qint64 longest = 40;
    const bool isCut = span.end - span.start > longest;
    const QString covered = textBetween(text, CodePoints(text), span.start, isCut ? span.start + longest : span.end);
    return QStringLiteral("%1%2 (%3)").arg(covered.simplified(), isCut ? QStringLiteral("…") : QString(), span.label);
}

bool comesFirst(const FileSpan &left, const FileSpan &right)
{
    return left.start != right.start ? left.start < right.start : left.end > right.end;
}

bool cameFromConll(const SpanDocument &document)
{
    return std::any_of(document.metadata.begin(), document.metadata.end(),
                       [](const auto &member) { return member.first == conllMember(); });
}

class ConllWriter : public SpanWriter
{
public:
    QByteArray document(const SpanDocument &document) override
    {
        if (document.content.isEmpty()) {
            losses().add(SpanLoss::NoText, document.externalId);
            return {};
        }
        if (!document.spans) {
            losses().add(SpanLoss::Unlabelled, document.externalId);
            return {};
        }
        const ConllLayout layout = layoutOf(document);
        if (layout.tokens.empty()) {
            losses().add(SpanLoss::NoText, document.externalId);
            return {};
        }
        const CodePoints points(document.content);
        const QStringList tags = iob2Tags(runsOf(document, layout), int(layout.tokens.size()));
        countSpacing(document, layout);
        countMetadata(document);
        return blankBefore(layout) + linesOf(document.content, points, layout, tags);
    }

private:
    /// A text that ended its file had no blank line behind it, which it needs before another one.
    QByteArray blankBefore(const ConllLayout &layout)
    {
        const bool isParted = !layout.before.isEmpty() && layout.before.front().startsWith(u"-DOCSTART-");
        const bool isOpen = std::exchange(m_isOpen, layout.after.isEmpty());
        return isOpen && !isParted ? "\n" : "";
    }

    ConllLayout layoutOf(const SpanDocument &document)
    {
        if (auto layout = conllLayoutOf(document.metadata, document.content))
            return *layout;
        losses().add(cameFromConll(document) ? SpanLoss::LayoutChanged : SpanLoss::Ids, document.externalId);
        ConllLayout layout;
        layout.tokens = wordTokens(document.content, *document.spans);
        return layout;
    }

    /// The spans as tokens, in order; the longest first where some begin together.
    std::vector<TagRun> runsOf(const SpanDocument &document, const ConllLayout &layout)
    {
        std::vector<FileSpan> spans = *document.spans;
        std::stable_sort(spans.begin(), spans.end(), comesFirst);
        std::map<SpanLoss, LostSpans> lost;
        std::vector<TagRun> runs;
        for (const FileSpan &span : spans) {
            const auto note = [&](SpanLoss loss) { noteLoss(lost[loss], span, document.content); };
            const auto run = runOf(span, layout, note);
            if (!run)
                continue;
            if (!runs.empty() && runs.back().end > run->first) {
                note(SpanLoss::Overlap);
                continue;
            }
            if (span.confidence)
                note(SpanLoss::Confidence);
            runs.push_back(*run);
        }
        for (const auto &[loss, spansLost] : lost)
            losses().add(loss, document.externalId, spansLost.count, spansLost.example);
        return runs;
    }

    static void noteLoss(LostSpans &lost, const FileSpan &span, const QString &text)
    {
        if (lost.count++ == 0)
            lost.example = shownSpan(span, text);
    }

    template <typename Note>
    std::optional<TagRun> runOf(const FileSpan &span, const ConllLayout &layout, const Note &note) const
    {
        const Tokens &tokens = layout.tokens;
        const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                                [&](const auto &token) { return token.second <= span.start; });
        const auto end =
            std::partition_point(first, tokens.end(), [&](const auto &token) { return token.first < span.end; });
        if (first == end) {
            note(SpanLoss::OnlySpace);
            return std::nullopt;
        }
        if (first->first < span.start || std::prev(end)->second > span.end)
            note(SpanLoss::InsideToken);
        if (first->first > span.start || std::prev(end)->second < span.end)
            note(SpanLoss::SpaceAtEnd);
        const QString type = typeOf(span.label, layout.separator);
        if (type != span.label)
            note(SpanLoss::LabelChanged);
        return TagRun{int(first - tokens.begin()), int(end - tokens.begin()), type};
    }

    /// Without what would end the column or the line.
    static QString typeOf(const QString &label, QChar separator)
    {
        QString type = separator == u'\t' ? withoutGapAtEnd(label) : label;
        std::replace_if(
            type.begin(), type.end(),
            [&](QChar character) {
                return character == separator || character == u'\t' || character == u'\n' || character == u'\r';
            },
            u'_');
        return type;
    }

    void countSpacing(const SpanDocument &document, const ConllLayout &layout)
    {
        const auto isBreak = [](QChar character) { return character == u'\n' || character == u'\r'; };
        if (std::any_of(document.content.begin(), document.content.end(), isBreak)) {
            losses().add(SpanLoss::LineBreak, document.externalId);
            return;
        }
        const CodePoints points(document.content);
        QStringList tokens;
        for (const auto &[start, end] : layout.tokens)
            tokens += textBetween(document.content, points, start, end);
        Tokens places;
        if (textOfTokens(tokens, places) != document.content)
            losses().add(SpanLoss::Spacing, document.externalId);
    }

    void countMetadata(const SpanDocument &document)
    {
        const auto isLost = [](const auto &member) { return member.first != conllMember(); };
        if (std::any_of(document.metadata.begin(), document.metadata.end(), isLost))
            losses().add(SpanLoss::Metadata, document.externalId);
    }

    static QByteArray linesOf(const QString &text, const CodePoints &points, const ConllLayout &layout,
                              const QStringList &tags)
    {
        QString lines;
        const auto addLine = [&](const QString &line) { lines += line + u'\n'; };
        for (const QString &line : layout.before)
            addLine(line);
        for (size_t token = 0; token < layout.tokens.size(); ++token) {
            QStringList fields;
            size_t other = 0;
            for (int column = 0; column < layout.width; ++column) {
                if (column == layout.tokenColumn)
                    fields += textBetween(text, points, layout.tokens[token].first, layout.tokens[token].second);
                else if (column == layout.tagColumn)
                    fields += tags[qsizetype(token)];
                else
                    fields += layout.others[other++][qsizetype(token)];
            }
            addLine(fields.join(layout.separator));
        }
        for (const QString &line : layout.after)
            addLine(line);
        return lines.toUtf8();
    }

    bool m_isOpen = false; ///< no blank line is behind the last text
};

} // namespace

std::unique_ptr<SpanWriter> conllWriter()
{
    return std::make_unique<ConllWriter>();
}

} // namespace tandem
