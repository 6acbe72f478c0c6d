// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/span_losses.h"

#include <QCoreApplication>

namespace tandem {

namespace {

QString lossSentence(SpanLoss loss, int count)
{
    const auto say = [count](const char *text) { return QCoreApplication::translate("SpanLosses", text, "", count); };
    switch (loss) {
    case SpanLoss::Overlap:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n span(s) overlap another and are left out."));
    case SpanLoss::InsideToken:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n span(s) begin or end inside a token and are written out to "
                                                     "its ends."));
    case SpanLoss::OnlySpace:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n span(s) hold only white space and are left out."));
    case SpanLoss::SpaceAtEnd:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n span(s) are written without white space at their ends."));
    case SpanLoss::LabelChanged:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "The labels of %n span(s) hold white space, written as “_”."));
    case SpanLoss::Confidence:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "The confidence of %n span(s) is not written."));
    case SpanLoss::LineBreak:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n text(s) are written without their line breaks."));
    case SpanLoss::Spacing:
        return say(
            QT_TRANSLATE_N_NOOP("SpanLosses", "The white space of %n text(s) cannot be told from their tokens."));
    case SpanLoss::LayoutChanged:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n text(s) have changed since they were imported, and are parted "
                                                     "into tokens anew."));
    case SpanLoss::NoText:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n record(s) without a text are left out."));
    case SpanLoss::Unlabelled:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "%n record(s) have no final spans."));
    case SpanLoss::OtherLabels:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "In %n record(s) only the final spans are written, and not each "
                                                     "annotator's."));
    case SpanLoss::Metadata:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "The metadata of %n record(s) is not written."));
    case SpanLoss::Ids:
        return say(QT_TRANSLATE_N_NOOP("SpanLosses", "The ids of %n record(s) are not written."));
    }
    return {};
}

} // namespace

QString toWord(SpanLoss loss)
{
    switch (loss) {
    case SpanLoss::Overlap:
        return QStringLiteral("overlap");
    case SpanLoss::InsideToken:
        return QStringLiteral("inside_token");
    case SpanLoss::OnlySpace:
        return QStringLiteral("only_space");
    case SpanLoss::SpaceAtEnd:
        return QStringLiteral("space_at_end");
    case SpanLoss::LabelChanged:
        return QStringLiteral("label_changed");
    case SpanLoss::Confidence:
        return QStringLiteral("confidence");
    case SpanLoss::LineBreak:
        return QStringLiteral("line_break");
    case SpanLoss::Spacing:
        return QStringLiteral("spacing");
    case SpanLoss::LayoutChanged:
        return QStringLiteral("layout_changed");
    case SpanLoss::NoText:
        return QStringLiteral("no_text");
    case SpanLoss::Unlabelled:
        return QStringLiteral("unlabelled");
    case SpanLoss::OtherLabels:
        return QStringLiteral("other_labels");
    case SpanLoss::Metadata:
        return QStringLiteral("metadata");
    case SpanLoss::Ids:
        return QStringLiteral("ids");
    }
    return {};
}

bool isOfRecord(SpanLoss loss)
{
    return loss >= SpanLoss::LineBreak;
}

void SpanLosses::add(SpanLoss loss, const QString &externalId, qint64 count, const QString &example)
{
    constexpr qint64 kept = 100;
    if (count == 0)
        return;
    counts[loss] += count;
    if (m_kept[loss]++ < kept)
        records.push_back({externalId, loss, count, example});
}

QStringList spanLossSentences(const SpanLosses &losses)
{
    QStringList sentences;
    for (const auto &[loss, count] : losses.counts)
        sentences += lossSentence(loss, int(count));
    return sentences;
}

} // namespace tandem
