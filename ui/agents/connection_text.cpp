// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/connection_text.h"

#include "core/text/money_text.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

QStringList refusedParts(const Adaptation &adaptation)
{
    QStringList parts = adaptation.drop;
    for (const auto &[from, to] : adaptation.rename)
        parts.append(ConnectionText::tr("%1 (sent as %2)").arg(from, to));
    for (const auto &[name, value] : adaptation.set)
        parts.append(QStringLiteral("%1 = %2").arg(name, QString::fromUtf8(value)));
    return parts;
}

QString formText(AnswerForm form)
{
    switch (form) {
    case AnswerForm::Json:
        return ConnectionText::tr("It takes a JSON schema.");
    case AnswerForm::Option:
        return ConnectionText::tr("It binds its answer to one option.");
    case AnswerForm::Written:
        break;
    }
    return ConnectionText::tr("Its answers are asked for in writing.");
}

QString priceText(const Price &price)
{
    if (price.rates.input <= 0 && price.rates.output <= 0)
        return ConnectionText::tr("Free.");
    return ConnectionText::tr("A million tokens cost %1 US dollars in and %2 out.")
        .arg(amountText(price.rates.input), amountText(price.rates.output));
}

} // namespace

QString reportText(const ConnectionReport &report)
{
    QStringList sentences{
        ConnectionText::tr("%1 answered in %2 ms.").arg(report.answeringModel, countText(report.took))};
    sentences.append(formText(report.form));
    sentences.append(
        report.hasTokenProbabilities
            ? ConnectionText::tr("It gives token probabilities.")
            : ConnectionText::tr("It gives no token probabilities: ask for several answers, or how sure it "
                                 "is, if you want a confidence."));
    if (!report.adapted.isEmpty())
        sentences.append(ConnectionText::tr("Left out or changed: %1.").arg(report.adapted.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

QString listedText(const ListedFacts &listed)
{
    if (!listed.facts)
        return ConnectionText::tr("Its context and price are not in the list of models.");
    const ModelFacts &facts = *listed.facts;
    QStringList sentences;
    sentences.append(facts.contextTokens
                         ? ConnectionText::tr("Takes %Ln token(s).", nullptr, countOf(*facts.contextTokens))
                         : ConnectionText::tr("How many tokens it takes is unknown."));
    sentences.append(facts.price ? priceText(*facts.price) : ConnectionText::tr("Its price is unknown."));
    if (facts.price && facts.priceDate.isValid())
        sentences.append(ConnectionText::tr("As of %1.").arg(facts.priceDate.toString(Qt::ISODate)));
    return sentences.join(u' ');
}

QString learnedText(const Capability &learned)
{
    const QStringList parts = refusedParts(learned.adaptation);
    if (!learned.isKnown() || parts.isEmpty())
        return {};
    //: A date and a list of parameters
    return ConnectionText::tr("Learned %1: this model does not take %2. It is left out or changed.")
        .arg(whenText(learned.learnedAt), parts.join(QStringLiteral(", ")));
}

} // namespace tandem
