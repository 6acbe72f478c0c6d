// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/old_sentences.h"

#include <QRegularExpression>

#include <optional>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// A count as any language groups its digits.
qint64 countOf(const QString &text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits += each;
    }
    return digits.toLongLong();
}

/// Parts that are all known, whose texts joined by ", " are this one; nothing where there are none.
std::optional<QStringList> knownParts(const QString &joined, const QStringList &known)
{
    if (known.contains(joined))
        return QStringList{joined};
    for (const QString &first : known) {
        if (!joined.startsWith(first + ", "_L1))
            continue;
        if (const auto rest = knownParts(joined.mid(first.size() + 2), known))
            return QStringList{first} + *rest;
    }
    return std::nullopt;
}

QStringList optionsOf(const QString &joined, const QStringList &known)
{
    if (const auto parts = knownParts(joined, known))
        return *parts;
    return joined == "none"_L1 ? QStringList() : QStringList{joined};
}

/// "NAME to VALUE". The name is one that is known, or stands alone before the only "to"; else false.
bool readNameAndValue(const QString &text, const QString &between, const OptionTextsByName &known,
                      OperationDescription &act)
{
    qsizetype at = -1;
    for (qsizetype from = text.indexOf(between); from >= 0; from = text.indexOf(between, from + 1)) {
        if (known.count(text.left(from)) > 0)
            at = from;
    }
    if (at < 0 && text.count(between) == 1)
        at = text.indexOf(between);
    if (at < 0)
        return false;
    act.definition = text.left(at);
    const auto found = known.find(act.definition);
    act.options = optionsOf(text.mid(at + between.size()), found == known.end() ? QStringList() : found->second);
    return true;
}

std::optional<OperationDescription> readDecision(const QString &sentence, const OptionTextsByName &known)
{
    static const QRegularExpression form(u"^(confirm|set|reject|settle) (\\d[^a-z]*) (?:labels?|conflicts?) of (.+)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    static const std::map<QString, OperationCode> codes{{u"confirm"_s, OperationCode::Confirm},
                                                        {u"set"_s, OperationCode::Set},
                                                        {u"reject"_s, OperationCode::Reject},
                                                        {u"settle"_s, OperationCode::Settle}};
    OperationDescription act;
    act.code = codes.at(match.captured(1));
    act.count = countOf(match.captured(2));
    act.definition = match.captured(3);
    const bool hasValue = act.code == OperationCode::Set || act.code == OperationCode::Settle;
    const QString between = act.code == OperationCode::Set ? u" to "_s : u" as "_s;
    if (hasValue && !readNameAndValue(match.captured(3), between, known, act))
        return std::nullopt;
    return act;
}

SubsetDescription wholeSubset(const QString &text)
{
    static const QRegularExpression selected(u"^(\\d[^a-z]*) selected$"_s);
    static const QRegularExpression ofJob(u"^left by job (\\d+)$"_s);
    static const QRegularExpression ofAgent(u"^left by (.+) v(\\d+)$"_s);
    SubsetDescription subset;
    if (text == "all records"_L1)
        return subset;
    if (const auto match = selected.match(text); match.hasMatch()) {
        subset.code = SubsetCode::Selection;
        subset.selected = countOf(match.captured(1));
    } else if (const auto match = ofJob.match(text); match.hasMatch()) {
        subset.code = SubsetCode::Rest;
        subset.restOf = JobId(match.captured(1).toLongLong());
    } else if (const auto match = ofAgent.match(text); match.hasMatch()) {
        subset.code = SubsetCode::Rest;
        subset.agent = match.captured(1);
        subset.agentVersion = match.captured(2).toInt();
    } else {
        subset.code = text.isEmpty() ? SubsetCode::Said : SubsetCode::Query;
        subset.query = text;
    }
    return subset;
}

} // namespace

OperationDescription operationFromSentence(const QString &sentence, const OptionTextsByName &known)
{
    if (const auto decision = readDecision(sentence, known))
        return *decision;
    OperationDescription act;
    if (sentence == "edit the schema"_L1)
        act.code = OperationCode::EditSchema;
    else
        act.said = sentence;
    return act;
}

SubsetDescription subsetFromSentence(const QString &sentence)
{
    static const QRegularExpression part(u"^(.+), first (\\d[^a-z]*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = part.match(sentence);
    if (!match.hasMatch())
        return wholeSubset(sentence);
    SubsetDescription subset = wholeSubset(match.captured(1));
    subset.first = countOf(match.captured(2));
    return subset;
}

} // namespace tandem
