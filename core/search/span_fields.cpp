// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/span_fields.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions of the fields.
struct SpanFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

// span:OPTION, span:OPTION=TEXT

Result<Condition> readSpan(const FieldParts &parts)
{
    const QString option = parts.name.value_or(parts.value);
    if (option.isEmpty() || (parts.name && parts.value.isEmpty()))
        return failure(ErrorCode::InvalidInput,
                       SpanFieldText::tr("after “span:” an option is missing, as in span:person or span:person=Ada."));
    return SpanIs{option, parts.name ? parts.value : QString()};
}

std::optional<FieldParts> spanParts(const Condition &condition)
{
    if (!std::holds_alternative<SpanIs>(condition))
        return std::nullopt;
    const auto &[option, text] = std::get<SpanIs>(condition);
    return text.isEmpty() ? FieldParts{{}, {}, option} : FieldParts{option, {}, text};
}

ShownCondition shownSpan(const Condition &condition)
{
    const auto &[option, text] = std::get<SpanIs>(condition);
    //: Of a stretch of the text that has a label
    return {SpanFieldText::tr("span"), text.isEmpty() ? option : option + QStringLiteral(": ") + text};
}

// spans:WORD

QStringList spansWords()
{
    return {QStringLiteral("ungrounded"), QStringLiteral("overlapping"), QStringLiteral("disputed"),
            QStringLiteral("one-sided")};
}

Result<Condition> readSpans(const FieldParts &parts)
{
    const qsizetype place = spansWords().indexOf(parts.value.toLower());
    if (place >= 0)
        return SpansAre{SpansAre::Kind(place)};
    return failure(ErrorCode::InvalidInput, SpanFieldText::tr("spans cannot be “%1”. Possible: %2.")
                                                .arg(parts.value, spansWords().join(QStringLiteral(", "))));
}

std::optional<FieldParts> spansParts(const Condition &condition)
{
    if (!std::holds_alternative<SpansAre>(condition))
        return std::nullopt;
    return FieldParts{{}, {}, spansWords().at(int(std::get<SpansAre>(condition).kind))};
}

ShownCondition shownSpans(const Condition &condition)
{
    switch (std::get<SpansAre>(condition).kind) {
    case SpansAre::Kind::Ungrounded:
        return {SpanFieldText::tr("spans"), SpanFieldText::tr("quotes that stand nowhere in the text")};
    case SpansAre::Kind::Overlapping:
        return {SpanFieldText::tr("spans"), SpanFieldText::tr("overlapping")};
    case SpansAre::Kind::Disputed:
        return {SpanFieldText::tr("spans"), SpanFieldText::tr("overlapping between annotators")};
    case SpansAre::Kind::OneSided:
        break;
    }
    return {SpanFieldText::tr("spans"), SpanFieldText::tr("marked by one person and not by another")};
}

} // namespace

SearchField spanField()
{
    return {SearchField::Form::NamedValue,
            {QStringLiteral("span:")},
            QStringLiteral("span:OPTION"),
            nullptr,
            readSpan,
            spanParts,
            shownSpan};
}

SearchField spansField()
{
    return {SearchField::Form::Value,
            {QStringLiteral("spans:")},
            QStringLiteral("spans:ungrounded"),
            spansWords,
            readSpans,
            spansParts,
            shownSpans};
}

} // namespace tandem
