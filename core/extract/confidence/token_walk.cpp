// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/token_walk.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr double floorLogProbability = -100.0;

/// Rounding at the server may give a little more than certainty.
double probabilityOf(double logProbability)
{
    return std::exp(std::min(0.0, logProbability));
}

QByteArray withoutLeadingSpace(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && std::isspace(static_cast<unsigned char>(bytes[at])) != 0)
        ++at;
    return bytes.mid(at);
}

class Walk
{
public:
    Walk(const WalkedValue &value, const OptionForms &forms, size_t optionCount)
        : m_value(value)
        , m_forms(forms)
    {
        m_mass.options.resize(optionCount, 0.0);
        m_mass.isListed.resize(optionCount, false);
    }

    void step(const Token &token, const TokenSpan &span)
    {
        // What stands before the value in its first token; rivals that start otherwise are other formatting.
        const qsizetype foreign = std::clamp<qsizetype>(m_value.begin - span.begin, 0, token.bytes.size());
        const QByteArray head = token.bytes.left(foreign);
        double listed = probabilityOf(token.logProbability);
        for (const AlternativeToken &rival : token.alternatives) {
            m_mass.hasLists = true;
            if (rival.bytes == token.bytes || !isKnownLogProbability(rival.logProbability))
                continue;
            listed += probabilityOf(rival.logProbability);
            if (rival.bytes.startsWith(head))
                consider(rival.bytes.mid(foreign), m_reach * probabilityOf(rival.logProbability));
        }
        m_mass.unlisted += m_reach * std::max(0.0, 1 - listed);
        m_path += token.bytes.mid(foreign);
        m_reach *= probabilityOf(token.logProbability);
    }

    WalkedMass mass() && { return std::move(m_mass); }

private:
    void consider(const QByteArray &bytes, double mass)
    {
        QByteArray begun = m_path + bytes;
        if (!m_value.inJson && m_path.isEmpty())
            begun = withoutLeadingSpace(begun);
        if (begun == m_path)
            return;
        const std::vector<size_t> options = optionsFrom(begun);
        if (options.size() == 1) {
            m_mass.options[options.front()] += mass;
            m_mass.isListed[options.front()] = true;
        } else if (!options.empty()) {
            m_mass.unresolved += mass;
        }
    }

    /// The value as it was written is the chosen option too, even where no form of the option reads like it.
    std::vector<size_t> optionsFrom(const QByteArray &begun) const
    {
        std::vector<size_t> options = m_forms.reachable(begun, m_value.terminator);
        const bool isDone =
            !m_value.terminator.isEmpty() && begun.startsWith(QByteArray(m_value.written + m_value.terminator));
        const bool isOwn = isDone || m_value.written.startsWith(begun);
        if (isOwn && std::find(options.begin(), options.end(), m_value.chosen) == options.end())
            options.push_back(m_value.chosen);
        return options;
    }

    const WalkedValue &m_value;
    const OptionForms &m_forms;
    WalkedMass m_mass;
    QByteArray m_path;
    double m_reach = 1;
};

} // namespace

bool isKnownLogProbability(double logProbability)
{
    return logProbability > floorLogProbability;
}

WalkedMass walkTokens(const std::vector<Token> &tokens, const std::vector<TokenSpan> &spans,
                      const std::vector<size_t> &indexes, const WalkedValue &value, const OptionForms &forms,
                      size_t optionCount, double joint)
{
    Walk walk(value, forms, optionCount);
    for (const size_t i : indexes)
        walk.step(tokens[i], spans[i]);
    WalkedMass mass = std::move(walk).mass();
    mass.options[value.chosen] += joint;
    return mass;
}

} // namespace tandem
