// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement_report.h"

#include "core/insight/agreement/group_agreement.h"
#include "core/insight/agreement/krippendorff_alpha.h"
#include "core/insight/agreement/pair_agreement.h"
#include "core/insight/agreement/resampling.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

constexpr int resamples = 1000;
constexpr quint64 seed = 1; // the same numbers each time
constexpr double middle95 = 1.959963984540054;

/// One holder's word on an item, as a code of a category.
struct Code
{
    int holder = 0;
    int code = 0;
};

using Item = std::vector<Code>;

/// The opinions of a definition's records as codes: options by their place; sets by what they hold.
struct CodedItems
{
    std::vector<Item> items; ///< with at least two
    int categories = 0;

    CountedItems counted() const
    {
        CountedItems counted(categories);
        for (const Item &item : items)
            counted.add(codesOf(item));
        return counted;
    }

    /// Of one category against all others.
    CountedItems countedAgainstRest(int category) const
    {
        CountedItems counted(2);
        for (const Item &item : items) {
            std::vector<int> codes = codesOf(item);
            for (int &code : codes)
                code = code == category ? 1 : 0;
            counted.add(codes);
        }
        return counted;
    }

private:
    static std::vector<int> codesOf(const Item &item)
    {
        std::vector<int> codes;
        for (const Code &each : item)
            codes.push_back(each.code);
        return codes;
    }
};

double clipped(double value)
{
    return std::clamp(value, -1.0, 1.0);
}

MeasuredAgreement resampled(const CountedItems &items,
                            const std::function<AgreementValue(const CountedItems &)> &measure)
{
    MeasuredAgreement measured{measure(items)};
    const auto interval = measured.agreement ? resample(items, measure, resamples, seed) : std::nullopt;
    if (interval) {
        measured.low = clipped(interval->low);
        measured.high = clipped(interval->high);
        measured.agreement->standardError = interval->standardError;
    }
    return measured;
}

MeasuredAgreement analytic(const AgreementValue &agreement)
{
    MeasuredAgreement measured{agreement};
    if (agreement && agreement->standardError) {
        measured.low = clipped(agreement->value - middle95 * *agreement->standardError);
        measured.high = clipped(agreement->value + middle95 * *agreement->standardError);
    }
    return measured;
}

bool isEven(const CountedItems &items)
{
    const auto &patterns = items.patterns();
    return std::all_of(patterns.begin(), patterns.end(), [&patterns](const CountedItems::Pattern &pattern) {
        return pattern.ratings == patterns.front().ratings;
    });
}

/// Works out one report.
class Reporting
{
public:
    Reporting(const Opinions &opinions, const LabelDefinition &definition, const AgreementScope &scope)
        : m_opinions(opinions)
        , m_definition(definition)
        , m_scope(scope)
    {
        takeHolders();
    }

    AgreementReport run(const std::function<qint64(RecordId)> &lengthOf)
    {
        if (m_definition.valueKind() == ValueKind::Spans) {
            measureSpans(lengthOf);
            return std::move(m_report);
        }
        const CodedItems coded = m_definition.valueKind() == ValueKind::Option ? codedOptions() : codedSets();
        const CodedItems ofGroup = group(coded);
        m_report.items = static_cast<double>(ofGroup.items.size());
        measureGroup(ofGroup);
        measurePairs(coded);
        if (m_definition.valueKind() == ValueKind::Option) {
            measureOptions(ofGroup);
            findConfused(ofGroup);
        } else {
            measureSets(ofGroup.counted());
        }
        return std::move(m_report);
    }

private:
    void takeHolders()
    {
        for (const OpinionHolder &holder : m_opinions.holders) {
            const bool isIncluded = !m_scope.includesHolder || m_scope.includesHolder(holder);
            m_places.push_back(isIncluded ? static_cast<int>(m_report.holders.size()) : -1);
            if (isIncluded)
                m_report.holders.push_back(holder);
        }
    }

    /// The opinions that count of one record.
    template <typename Function>
    void eachIncluded(Function function) const
    {
        m_opinions.eachRecord([&](RecordId record, const Opinion *from, const Opinion *end) {
            if (m_scope.includesRecord && !m_scope.includesRecord(record))
                return;
            std::vector<Opinion> included;
            for (const Opinion *each = from; each != end; ++each) {
                const int place = m_places[static_cast<size_t>(each->holder)];
                if (place >= 0)
                    included.push_back({record, place, each->value});
            }
            if (included.size() > 1)
                function(record, included);
        });
    }

    const LabelValue &valueOf(const Opinion &opinion) const
    {
        return m_opinions.values[static_cast<size_t>(opinion.value)];
    }

    /// By the place of the option in the schema; options that have left it are no opinion any more.
    CodedItems codedOptions() const
    {
        std::map<OptionId, int> codes;
        for (const Option &option : m_definition.options)
            codes.emplace(option.id, static_cast<int>(codes.size()));
        return coded(static_cast<int>(codes.size()), [&](const Opinion &opinion) -> std::optional<int> {
            const LabelValue &value = valueOf(opinion);
            const auto found = value.options().empty() ? codes.end() : codes.find(value.options().front());
            return found == codes.end() ? std::nullopt : std::optional(found->second);
        });
    }

    CodedItems codedSets() const
    {
        return coded(static_cast<int>(m_opinions.values.size()),
                     [](const Opinion &opinion) { return std::optional(opinion.value); });
    }

    template <typename CodeOf>
    CodedItems coded(int categories, CodeOf codeOf) const
    {
        CodedItems coded;
        coded.categories = categories;
        eachIncluded([&](RecordId, const std::vector<Opinion> &included) {
            Item item;
            for (const Opinion &opinion : included) {
                if (const std::optional<int> code = codeOf(opinion))
                    item.push_back({opinion.holder, *code});
            }
            if (item.size() > 1)
                coded.items.push_back(std::move(item));
        });
        return coded;
    }

    /// What the coefficients for all are computed from.
    CodedItems group(const CodedItems &all)
    {
        CodedItems ofPeople{{}, all.categories};
        for (const Item &item : all.items) {
            Item people;
            std::copy_if(item.begin(), item.end(), std::back_inserter(people),
                         [this](const Code &each) { return isPerson(each.holder); });
            if (people.size() > 1)
                ofPeople.items.push_back(std::move(people));
        }
        const bool isOfPeople = m_scope.isGroupOfPeople && !ofPeople.items.empty();
        for (size_t i = 0; i < m_report.holders.size(); ++i)
            m_report.isInGroup.push_back(!isOfPeople || isPerson(static_cast<int>(i)));
        return isOfPeople ? ofPeople : all;
    }

    bool isPerson(int holder) const
    {
        return m_report.holders[static_cast<size_t>(holder)].kind == AnnotatorKind::Person;
    }

    void measureGroup(const CodedItems &coded)
    {
        const CountedItems items = coded.counted();
        const CategoryWeights weights(coded.categories);
        m_report.percent =
            resampled(items, [&](const CountedItems &drawn) { return percentAgreement(drawn, weights); });
        m_report.isFleissComplete = isEven(items);
        const bool isSet = m_definition.valueKind() == ValueKind::Set;
        if (m_report.isFleissComplete && !isSet)
            m_report.fleiss = resampled(items, [&](const CountedItems &drawn) { return fleissKappa(drawn, weights); });
        if (!isSet)
            m_report.gwet = analytic(gwetCoefficient(items, weights));
        const bool isOrdinal = m_definition.isScale && !isSet;
        m_report.alpha = resampled(items, [isOrdinal](const CountedItems &drawn) {
            return krippendorffAlpha(drawn, isOrdinal ? ordinalDistance(drawn) : nominalDistance());
        });
    }

    void measurePairs(const CodedItems &coded)
    {
        // Of sets as a whole there may be very many: only whether they are the same counts.
        const bool isSet = m_definition.valueKind() == ValueKind::Set;
        std::map<std::pair<int, int>, std::vector<std::pair<int, int>>> ratings;
        for (const Item &item : coded.items) {
            for (size_t a = 0; a < item.size(); ++a) {
                for (size_t b = a + 1; b < item.size(); ++b)
                    ratings[{item[a].holder, item[b].holder}].emplace_back(item[a].code, item[b].code);
            }
        }
        for (const auto &[pair, codes] : ratings) {
            PairAgreement measured{pair.first, pair.second, {}, 0};
            const auto equal =
                std::count_if(codes.begin(), codes.end(), [](const auto &each) { return each.first == each.second; });
            measured.percent = static_cast<double>(equal) / static_cast<double>(codes.size());
            if (!isSet) {
                ConfusionTable table(coded.categories);
                for (const auto &[first, second] : codes)
                    table.add(first, second);
                measured.kappa = analytic(cohenKappa(table, CategoryWeights(coded.categories)));
            }
            m_report.pairs.push_back(std::move(measured));
        }
    }

    void measureOptions(const CodedItems &coded)
    {
        for (int category = 0; category < coded.categories; ++category) {
            OptionAgreement measured{m_definition.options[static_cast<size_t>(category)].id};
            for (const Item &item : coded.items)
                measured.ratings += static_cast<double>(std::count_if(
                    item.begin(), item.end(), [category](const Code &each) { return each.code == category; }));
            if (measured.ratings > 0)
                measured.alpha = krippendorffAlpha(coded.countedAgainstRest(category), nominalDistance());
            m_report.options.push_back(measured);
        }
    }

    void findConfused(const CodedItems &coded)
    {
        std::map<std::pair<int, int>, double> pairs;
        for (const Item &item : coded.items) {
            for (size_t a = 0; a < item.size(); ++a) {
                for (size_t b = a + 1; b < item.size(); ++b) {
                    if (item[a].code != item[b].code)
                        pairs[std::minmax(item[a].code, item[b].code)] += 1;
                }
            }
        }
        for (const auto &[codes, count] : pairs)
            m_report.confused.push_back({m_definition.options[static_cast<size_t>(codes.first)].id,
                                         m_definition.options[static_cast<size_t>(codes.second)].id, count});
        std::stable_sort(m_report.confused.begin(), m_report.confused.end(),
                         [](const ConfusedOptions &a, const ConfusedOptions &b) { return a.pairs > b.pairs; });
    }

    void measureSets(const CountedItems &items)
    {
        OptionSets sets;
        for (const LabelValue &value : m_opinions.values) {
            sets.emplace_back();
            for (const OptionId option : value.optionsNamed())
                sets.back().push_back(static_cast<int>(option.value));
        }
        const CategoryDistance jaccard = jaccardDistance(sets);
        const CategoryDistance masi = masiDistance(sets);
        m_report.jaccardAlpha =
            resampled(items, [&](const CountedItems &drawn) { return krippendorffAlpha(drawn, jaccard); });
        m_report.masiAlpha =
            resampled(items, [&](const CountedItems &drawn) { return krippendorffAlpha(drawn, masi); });
    }

    void measureSpans(const std::function<qint64(RecordId)> &lengthOf)
    {
        std::vector<OptionId> options;
        for (const Option &option : m_definition.options)
            options.push_back(option.id);
        std::map<std::pair<int, int>, std::pair<SpanPairAgreement, ConfusionTable>> pairs;
        eachIncluded([&](RecordId record, const std::vector<Opinion> &included) {
            m_report.items += 1;
            const qint64 length = lengthOf(record);
            for (size_t a = 0; a < included.size(); ++a) {
                for (size_t b = a + 1; b < included.size(); ++b) {
                    const std::pair key(included[a].holder, included[b].holder);
                    auto &[pair, characters] =
                        pairs
                            .try_emplace(key, SpanPairAgreement{key.first, key.second, 0, {}, {}, {}},
                                         ConfusionTable(static_cast<int>(options.size()) + 1))
                            .first->second;
                    const std::vector<Span> &first = valueOf(included[a]).spans();
                    const std::vector<Span> &second = valueOf(included[b]).spans();
                    ++pair.records;
                    pair.exact += matchSpans(first, second, SpanMatching::Exact);
                    pair.overlapping += matchSpans(first, second, SpanMatching::OverlapSameLabel);
                    pair.shared += matchSpans(first, second, SpanMatching::SharedLength);
                    addCharacters(characters, first, second, options, length);
                }
            }
        });
        for (auto &[key, value] : pairs) {
            auto &[pair, characters] = value;
            pair.characters = cohenKappa(characters, CategoryWeights(characters.categories()));
            m_report.spanPairs.push_back(pair);
        }
    }

    const Opinions &m_opinions;
    const LabelDefinition &m_definition;
    const AgreementScope &m_scope;
    std::vector<int> m_places; // of a holder among those of the report; −1: not in it
    AgreementReport m_report;
};

} // namespace

AgreementReport agreementReport(const Opinions &opinions, const LabelDefinition &definition,
                                const AgreementScope &scope, const std::function<qint64(RecordId)> &lengthOf)
{
    return Reporting(opinions, definition, scope).run(lengthOf);
}

} // namespace tandem
