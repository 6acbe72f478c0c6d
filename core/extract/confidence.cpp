// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence.h"
#include "core/extract/token_alignment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace tandem {

namespace {

/// At or below it a log-probability stands for "not listed", not for a number.
constexpr double floorLogProbability = -100.0;

bool isKnown(double logProbability)
{
    return logProbability > floorLogProbability;
}

/// A way to write an option, with the byte that ends a value where there is one.
struct Form
{
    QByteArray bytes;
    size_t option = 0;
};

QString withCapital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QByteArray escaped(const QString &word)
{
    const nlohmann::json json = word.toStdString();
    return QByteArray::fromStdString(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace))
        .chopped(1)
        .mid(1);
}

/// The value's place in the answer's bytes, and what is needed to compare its tokens with the options.
struct Value
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray terminator; ///< the closing quote, or the line's end; empty where the text ends
    bool inJson = false;
};

Value valueOf(const Extraction &extraction, const QByteArray &content)
{
    Value value{extraction.valueBegin, extraction.valueEnd, {}, extraction.inJson};
    const QByteArray next = content.mid(value.end, 1);
    if (value.inJson || next == "\n")
        value.terminator = next;
    return value;
}

/// Models write "Positive" for "positive": other cases are the same option.
std::set<QString> spellings(const Option &option)
{
    std::set<QString> words;
    QStringList names = option.aliases;
    names << option.shownText() << option.value;
    for (const QString &name : names) {
        words.insert(name);
        words.insert(withCapital(name));
        words.insert(name.toLower());
        words.insert(name.toUpper());
    }
    words.erase(QString());
    return words;
}

std::vector<Form> formsOf(const LabelDefinition &definition, const Value &value)
{
    std::vector<Form> forms;
    for (size_t i = 0; i < definition.options.size(); ++i) {
        for (const QString &word : spellings(definition.options[i]))
            forms.push_back({(value.inJson ? escaped(word) : word.toUtf8()) + value.terminator, i});
    }
    return forms;
}

/// Whether some option's name is the start of another option's: then the end of the value is part of the choice.
bool needTerminator(std::vector<Form> forms, const QByteArray &terminator)
{
    for (Form &form : forms)
        form.bytes.chop(terminator.size());
    std::sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.bytes < b.bytes; });
    for (size_t i = 0; i < forms.size(); ++i) {
        for (size_t k = i + 1; k < forms.size() && forms[k].bytes.startsWith(forms[i].bytes); ++k) {
            if (forms[k].option != forms[i].option)
                return true;
        }
    }
    return false;
}

/// The tokens that overlap [begin, end).
std::vector<size_t> overlapping(const std::vector<TokenSpan> &spans, qsizetype begin, qsizetype end)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].end > begin && spans[i].begin < end && spans[i].end > spans[i].begin)
            found.push_back(i);
    }
    return found;
}

/// The sum of the log-probabilities; empty where one of them is unknown.
std::optional<double> jointLogProbability(const std::vector<Token> &tokens, const std::vector<size_t> &indexes)
{
    double sum = 0;
    for (const size_t i : indexes) {
        if (!isKnown(tokens[i].logProbability))
            return std::nullopt;
        sum += tokens[i].logProbability;
    }
    return sum;
}

QByteArray withoutLeadingSpace(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && std::isspace(static_cast<unsigned char>(bytes[at])) != 0)
        ++at;
    return bytes.mid(at);
}

/// Walks the sampled path and gives the mass of what could have come instead to the options that it leads to.
class Walk
{
public:
    Walk(const LabelDefinition &definition, const Value &value, std::vector<Form> forms)
        : m_value(value)
        , m_forms(std::move(forms))
        , m_mass(definition.options.size(), 0.0)
    {
    }

    void give(size_t option, double mass) { m_mass[option] += mass; }

    void step(const Token &token, const TokenSpan &span)
    {
        // What stands before the value in its first token; rivals that start otherwise are other formatting.
        const qsizetype foreign = std::max<qsizetype>(0, m_value.begin - span.begin);
        const QByteArray head = token.bytes.left(foreign);
        for (const AlternativeToken &rival : token.alternatives) {
            m_sawRival = true;
            if (rival.bytes != token.bytes && isKnown(rival.logProbability) && rival.bytes.startsWith(head))
                consider(rival.bytes.mid(foreign), rival.logProbability);
        }
        m_path += token.bytes.mid(foreign);
        if (isKnown(token.logProbability))
            m_reach += token.logProbability;
    }

    bool sawRivals() const { return m_sawRival; }
    double unresolved() const { return m_unresolved; }
    const std::vector<double> &mass() const { return m_mass; }

private:
    void consider(const QByteArray &bytes, double logProbability)
    {
        QByteArray begun = m_path + bytes;
        if (!m_value.inJson && m_path.isEmpty())
            begun = withoutLeadingSpace(begun);
        if (begun == m_path)
            return;
        const std::set<size_t> options = optionsFrom(begun);
        const double mass = std::exp(m_reach + logProbability);
        if (options.size() == 1)
            m_mass[*options.begin()] += mass;
        else if (!options.empty())
            m_unresolved += mass;
    }

    std::set<size_t> optionsFrom(const QByteArray &begun) const
    {
        std::set<size_t> options;
        for (const Form &form : m_forms) {
            const bool isDone = !m_value.terminator.isEmpty() && begun.startsWith(form.bytes);
            if (isDone || form.bytes.startsWith(begun))
                options.insert(form.option);
        }
        return options;
    }

    const Value &m_value;
    std::vector<Form> m_forms;
    std::vector<double> m_mass;
    QByteArray m_path;
    double m_reach = 0;
    double m_unresolved = 0;
    bool m_sawRival = false;
};

std::optional<size_t> indexOf(const LabelDefinition &definition, OptionId id)
{
    for (size_t i = 0; i < definition.options.size(); ++i) {
        if (definition.options[i].id == id)
            return i;
    }
    return std::nullopt;
}

/// Without any listed rival there is nothing to normalise over: the joint probability is all that is known.
Confidence fromWalk(const Walk &walk, size_t chosen, double joint)
{
    double total = 0;
    for (const double mass : walk.mass())
        total += mass;
    Confidence confidence;
    confidence.kind = ConfidenceKind::TokenProbability;
    confidence.joint = std::min(1.0, joint);
    confidence.unresolved = walk.unresolved();
    confidence.residual = std::max(0.0, 1 - total - walk.unresolved());
    confidence.value = walk.sawRivals() ? walk.mass()[chosen] / total : confidence.joint;
    for (const double mass : walk.mass()) {
        if (walk.sawRivals())
            confidence.distribution.push_back(mass / total);
    }
    return confidence;
}

std::optional<Confidence> ofSingle(const Sample &sample, const LabelDefinition &definition, const Value &value,
                                   const std::vector<TokenSpan> &spans, OptionId option)
{
    const auto chosen = indexOf(definition, option);
    std::vector<Form> forms = formsOf(definition, value);
    const qsizetype end = needTerminator(forms, value.terminator) ? value.end + value.terminator.size() : value.end;
    const std::vector<size_t> indexes = overlapping(spans, value.begin, end);
    const auto joint = jointLogProbability(sample.tokens, indexes);
    // Far below what a double can tell from nothing, the shares mean nothing either.
    if (!chosen || indexes.empty() || !joint || std::exp(*joint) <= 0)
        return std::nullopt;
    Walk walk(definition, value, std::move(forms));
    walk.give(*chosen, std::exp(*joint));
    for (const size_t i : indexes)
        walk.step(sample.tokens[i], spans[i]);
    return fromWalk(walk, *chosen, std::exp(*joint));
}

/// The members and non-members of a set have no alternatives of their own in the tokens: the joint it is.
std::optional<Confidence> ofMultiple(const Sample &sample, const Value &value, const std::vector<TokenSpan> &spans)
{
    const std::vector<size_t> indexes = overlapping(spans, value.begin, value.end);
    const auto joint = jointLogProbability(sample.tokens, indexes);
    if (indexes.empty() || !joint)
        return std::nullopt;
    Confidence confidence;
    confidence.kind = ConfidenceKind::TokenProbability;
    confidence.joint = std::min(1.0, std::exp(*joint));
    confidence.value = confidence.joint;
    confidence.residual = std::max(0.0, 1 - confidence.joint);
    return confidence;
}

} // namespace

std::optional<Confidence> confidenceFromTokens(const Sample &sample, const LabelDefinition &definition,
                                               const Extraction &extraction)
{
    const bool hasPlace = extraction.value && extraction.valueEnd > extraction.valueBegin;
    if (!hasPlace || sample.tokens.empty())
        return std::nullopt;
    const QByteArray content = sample.text.toUtf8();
    const auto spans = alignTokens(content, sample.tokens);
    if (!spans)
        return std::nullopt;
    const Value value = valueOf(extraction, content);
    if (definition.choice == Choice::Multiple)
        return ofMultiple(sample, value, *spans);
    if (extraction.value->size() != 1)
        return std::nullopt;
    return ofSingle(sample, definition, value, *spans, extraction.value->front());
}

} // namespace tandem
