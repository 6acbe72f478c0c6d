// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/group_agreement.h"
#include "core/insight/agreement/krippendorff_alpha.h"
#include "core/insight/agreement/pair_agreement.h"
#include "core/insight/agreement/resampling.h"
#include "tests/core/insight/agreement/stats_cases.h"

#include <QTest>

#include <set>

using namespace tandem;
using nlohmann::json;

namespace {

using Item = std::vector<std::optional<int>>; // by annotator

CategoryWeights::Kind kindOf(const json &entry)
{
    const std::string word = entry.value("params", json::object()).value("weights", "unweighted");
    return word == "linear"      ? CategoryWeights::Kind::Linear
           : word == "quadratic" ? CategoryWeights::Kind::Quadratic
                                 : CategoryWeights::Kind::Nominal;
}

std::optional<double> valueOf(const AgreementValue &agreement)
{
    return agreement ? std::optional(agreement->value) : std::nullopt;
}

/// The ratings of a case in whatever form it has them, with codes from 0.
struct Ratings
{
    std::vector<Item> items;
    int categories = 0;

    void addRow(const json &row, const json &listed)
    {
        Item item;
        for (const json &cell : row)
            item.push_back(cell.is_null() ? std::nullopt : std::optional(codeOf(cell, listed)));
        items.push_back(std::move(item));
    }

    static int codeOf(const json &cell, const json &listed)
    {
        for (size_t i = 0; listed.is_array() && i < listed.size(); ++i) {
            if (listed[i] == cell)
                return static_cast<int>(i);
        }
        return cell.get<int>();
    }

    CountedItems counted() const
    {
        CountedItems counted(categories);
        for (const Item &item : items) {
            std::vector<int> codes;
            for (const auto &code : item) {
                if (code)
                    codes.push_back(*code);
            }
            counted.add(codes);
        }
        return counted;
    }

    ConfusionTable table(size_t first = 0, size_t second = 1) const
    {
        ConfusionTable table(categories);
        for (const Item &item : items) {
            if (second < item.size() && item[first] && item[second])
                table.add(*item[first], *item[second]);
        }
        return table;
    }

    std::vector<ConfusionTable> pairs() const
    {
        std::vector<ConfusionTable> tables;
        const size_t annotators = items.empty() ? 0 : items.front().size();
        for (size_t a = 0; a < annotators; ++a) {
            for (size_t b = a + 1; b < annotators; ++b)
                tables.push_back(table(a, b));
        }
        return tables;
    }

    void transpose()
    {
        std::vector<Item> turned(items.empty() ? 0 : items.front().size());
        for (const Item &row : items) {
            for (size_t i = 0; i < row.size(); ++i)
                turned[i].push_back(row[i]);
        }
        items = std::move(turned);
    }
};

Ratings fromTable(const json &table)
{
    Ratings ratings;
    ratings.categories = static_cast<int>(table.size());
    for (int a = 0; a < ratings.categories; ++a) {
        for (int b = 0; b < ratings.categories; ++b) {
            for (int i = 0; i < table[static_cast<size_t>(a)][static_cast<size_t>(b)].get<int>(); ++i)
                ratings.items.push_back({a, b});
        }
    }
    return ratings;
}

Ratings fromCounts(const json &counts)
{
    Ratings ratings;
    ratings.categories = static_cast<int>(counts.front().size());
    for (const json &row : counts) {
        Item item;
        for (int category = 0; category < ratings.categories; ++category)
            item.insert(item.end(), row[static_cast<size_t>(category)].get<size_t>(), category);
        ratings.items.push_back(std::move(item));
    }
    return ratings;
}

int highestCode(const std::vector<Item> &items)
{
    int highest = 0;
    for (const Item &item : items) {
        for (const auto &code : item)
            highest = std::max(highest, code.value_or(0));
    }
    return highest;
}

Ratings ratingsOf(const StatsCases &cases, const json &entry)
{
    const json &input = entry["input"];
    const json listed = input.value("categories", json());
    if (input.contains("table"))
        return fromTable(input["table"]);
    if (input.contains("counts"))
        return fromCounts(input["counts"]);
    Ratings ratings;
    if (input.contains("a")) {
        for (size_t i = 0; i < input["a"].size(); ++i)
            ratings.addRow(json::array({input["a"][i], input["b"][i]}), listed);
    } else if (input.contains("file")) {
        for (const auto &row : cases.rows(input["file"])) {
            Item item;
            for (size_t i = 1; i < row.size(); ++i)
                item.push_back(row[i] ? std::optional(static_cast<int>(*row[i])) : std::nullopt);
            ratings.items.push_back(std::move(item));
        }
    } else if (input.contains("items_by_raters")) {
        for (const json &row : input["items_by_raters"])
            ratings.addRow(row, listed);
    } else {
        for (const json &row : input["coders_by_units"])
            ratings.addRow(row, listed);
        ratings.transpose();
    }
    ratings.categories = listed.is_array() ? static_cast<int>(listed.size()) : highestCode(ratings.items) + 1;
    return ratings;
}

/// What the codes mean as numbers.
std::vector<double> numbersOf(const json &entry, int categories)
{
    if (entry["input"].contains("values"))
        return entry["input"]["values"].get<std::vector<double>>();
    std::vector<double> numbers;
    for (int i = 0; i < categories; ++i)
        numbers.push_back(i);
    return numbers;
}

/// Codes that were used, from 0: the coefficients of seeds and of older packages look no further.
Ratings usedOnly(Ratings ratings)
{
    std::set<int> used;
    for (const Item &item : ratings.items) {
        for (const auto &code : item) {
            if (code)
                used.insert(*code);
        }
    }
    for (Item &item : ratings.items) {
        for (auto &code : item) {
            if (code)
                code = static_cast<int>(std::distance(used.begin(), used.find(*code)));
        }
    }
    ratings.categories = static_cast<int>(used.size());
    return ratings;
}

Ratings recoded(Ratings ratings, const std::vector<int> &codes)
{
    for (Item &item : ratings.items) {
        for (auto &code : item) {
            if (code)
                code = codes[static_cast<size_t>(*code)];
        }
    }
    return ratings;
}

AgreementValue alpha(const Ratings &ratings, const CategoryDistance &distance = nominalDistance())
{
    return krippendorffAlpha(ratings.counted(), distance);
}

} // namespace

/// The coefficients of agreement against a table of published and recomputed numbers.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void pairs()
    {
        for (const json &entry : m_cases.of({"cohen_kappa", "scott_pi"})) {
            const Ratings ratings = ratingsOf(m_cases, entry);
            const CategoryWeights weights(ratings.categories, kindOf(entry));
            const ConfusionTable table = ratings.table();
            const AgreementValue kappa = entry["method"] == "scott_pi" ? scottPi(table) : cohenKappa(table, weights);
            QVERIFY(kappa);
            const double error = kappa->standardError.value_or(0);
            QVERIFY(isExpected(entry, "kappa", kappa->value) && isExpected(entry, "pi", kappa->value) &&
                    isExpected(entry, "po", kappa->observed) && isExpected(entry, "pe", kappa->expected) &&
                    isExpected(entry, "ase", error) && isExpected(entry, "se0", cohenNullError(table, weights)));
            if (entry["expected"].contains("ci95")) {
                constexpr double middle = 1.959963984540054;
                QVERIFY(isNear(entry, "ci95", entry["expected"]["ci95"][0], kappa->value - middle * error));
                QVERIFY(isNear(entry, "ci95", entry["expected"]["ci95"][1], kappa->value + middle * error));
            }
        }
    }

    void groups()
    {
        for (const json &entry : m_cases.of({"fleiss_kappa", "fleiss_kappa_missing", "gwet_ac"})) {
            const Ratings ratings = ratingsOf(m_cases, entry);
            const bool isGwet = entry["method"] == "gwet_ac";
            // The published numbers are those of the categories that were used.
            const CountedItems items =
                isGwet || entry["method"] == "fleiss_kappa_missing" ? usedOnly(ratings).counted() : ratings.counted();
            const CategoryWeights weights(items.categories(), kindOf(entry));
            const AgreementValue agreement = isGwet ? gwetCoefficient(items, weights) : fleissKappa(items, weights);
            QVERIFY(agreement);
            QVERIFY(isExpected(entry, "kappa", agreement->value) && isExpected(entry, "ac", agreement->value) &&
                    isExpected(entry, "pa", agreement->observed) && isExpected(entry, "P_bar", agreement->observed) &&
                    isExpected(entry, "pe", agreement->expected) && isExpected(entry, "P_e", agreement->expected) &&
                    isExpected(entry, "se", agreement->standardError));
            checkFleissDetails(entry, items, *agreement);
        }
    }

    void panels()
    {
        for (const json &entry :
             m_cases.of({"two_rater_panel", "multi_rater_panel", "missing_panel", "edge_agreement"})) {
            const Ratings ratings = ratingsOf(m_cases, entry);
            const CountedItems items = ratings.counted();
            const CategoryWeights weights(ratings.categories, kindOf(entry));
            const AgreementValue percent = percentAgreement(items, weights);
            const AgreementValue fleiss = fleissKappa(items, weights);
            const AgreementValue gwet = gwetCoefficient(items, weights);
            const std::optional<double> error = gwet ? gwet->standardError : std::nullopt;
            QVERIFY(isExpected(entry, "percent_agreement", valueOf(percent)) &&
                    isExpected(entry, "pa", valueOf(percent)));
            QVERIFY(isExpected(entry, "fleiss_kappa", valueOf(fleiss)));
            QVERIFY(isExpected(entry, "gwet_ac1", valueOf(gwet)) && isExpected(entry, "gwet_ac", valueOf(gwet)));
            QVERIFY(isExpected(entry, "gwet_ac1_se", error) && isExpected(entry, "gwet_ac_se", error));
            QVERIFY(isExpected(entry, "brennan_prediger", valueOf(brennanPrediger(items, weights))));
            QVERIFY(isExpected(entry, "krippendorff_alpha", valueOf(alpha(ratings))));
            checkPairs(entry, ratings);
            if (fleiss)
                checkFleissDetails(entry, items, *fleiss);
        }
    }

    void alphas()
    {
        for (const json &entry : m_cases.of({"krippendorff_alpha"})) {
            const Ratings ratings = ratingsOf(m_cases, entry);
            const std::vector<double> numbers = numbersOf(entry, ratings.categories);
            const std::string metric = entry["params"]["metric"];
            const AgreementValue agreement = alpha(ratings, metric == "nominal"    ? nominalDistance()
                                                            : metric == "ordinal"  ? ordinalDistance(ratings.counted())
                                                            : metric == "interval" ? intervalDistance(numbers)
                                                                                   : ratioDistance(numbers));
            QVERIFY(agreement);
            QVERIFY(isExpected(entry, "alpha", agreement->value) && isExpected(entry, "n_pairable", agreement->pairs));
        }
    }

    void intervals()
    {
        for (const json &entry : m_cases.of({"bootstrap_ci"})) {
            const Ratings ratings = ratingsOf(m_cases, entry);
            std::vector<double> values;
            int undefined = 0;
            for (const auto &row : m_cases.rows(entry["input"]["indices"])) {
                Ratings drawn{{}, ratings.categories};
                for (const auto &index : row)
                    drawn.items.push_back(ratings.items[static_cast<size_t>(*index)]);
                const AgreementValue kappa = cohenKappa(drawn.table(), CategoryWeights(drawn.categories));
                kappa ? values.push_back(kappa->value) : void(++undefined);
            }
            const auto interval = percentileInterval(values, undefined);
            QVERIFY(interval);
            QVERIFY(isExpected(entry, "estimate",
                               valueOf(cohenKappa(ratings.table(), CategoryWeights(ratings.categories)))));
            QVERIFY(isNear(entry, "ci95", entry["expected"]["ci95"][0], interval->low));
            QVERIFY(isNear(entry, "ci95", entry["expected"]["ci95"][1], interval->high));
            QVERIFY(isExpected(entry, "se", interval->standardError));
        }
    }

    void relations()
    {
        for (const json &entry : m_cases.of({"property"})) {
            const std::string name = entry["params"]["name"];
            const bool isOfRatings = entry["input"].contains("file") && entry["input"]["file"].get<std::string>().find(
                                                                            "prop_ratings") != std::string::npos;
            const bool isOfPairs = entry["input"].contains("file") &&
                                   entry["input"]["file"].get<std::string>().find("prop_two") != std::string::npos;
            if (isOfRatings)
                checkRatings(entry, name, ratingsOf(m_cases, entry));
            if (isOfPairs)
                checkPair(entry, name, ratingsOf(m_cases, entry));
        }
    }

    void resamplesTheSameForTheSameSeed()
    {
        CountedItems items(3);
        for (int i = 0; i < 300; ++i)
            items.add({i % 3, i % 5 == 0 ? (i + 1) % 3 : i % 3});
        const auto ac = [](const CountedItems &drawn) { return gwetCoefficient(drawn, CategoryWeights(3)); };
        const auto interval = resample(items, ac, 1000, 7);
        QVERIFY(interval && interval->undefined == 0);
        QCOMPARE(interval->low, resample(items, ac, 1000, 7)->low);
        const AgreementValue agreement = ac(items);
        QVERIFY(interval->low < agreement->value && agreement->value < interval->high);
        // As wide as the analytic one, within a tenth.
        QVERIFY(std::abs(interval->standardError / *agreement->standardError - 1) < 0.1);
        // Where all say the same there is no value.
        CountedItems equal(2);
        equal.add({0, 0});
        const auto none = resample(
            equal, [](const CountedItems &drawn) { return krippendorffAlpha(drawn, nominalDistance()); }, 10, 1);
        QVERIFY(!none);
    }

    void setsAreFarByWhatTheyLack_data()
    {
        QTest::addColumn<QList<int>>("first");
        QTest::addColumn<QList<int>>("second");
        QTest::addColumn<double>("jaccard");
        QTest::addColumn<double>("masi");
        QTest::newRow("equal") << QList<int>{1, 2} << QList<int>{1, 2} << 0.0 << 0.0;
        QTest::newRow("both empty") << QList<int>{} << QList<int>{} << 0.0 << 0.0;
        QTest::newRow("one empty") << QList<int>{} << QList<int>{1} << 1.0 << 1.0;
        QTest::newRow("apart") << QList<int>{1} << QList<int>{2} << 1.0 << 1.0;
        QTest::newRow("one in the other") << QList<int>{1} << QList<int>{1, 2} << 0.5 << 1 - 0.5 * 2 / 3;
        QTest::newRow("overlapping") << QList<int>{1, 2} << QList<int>{2, 3} << 1 - 1.0 / 3 << 1 - 1.0 / 9;
    }

    void setsAreFarByWhatTheyLack()
    {
        QFETCH(QList<int>, first);
        QFETCH(QList<int>, second);
        QFETCH(double, jaccard);
        QFETCH(double, masi);
        const OptionSets sets{{first.begin(), first.end()}, {second.begin(), second.end()}};
        QVERIFY(std::abs(jaccardDistance(sets)(0, 1) - jaccard) < 1e-12);
        QVERIFY(std::abs(masiDistance(sets)(0, 1) - masi) < 1e-12);
        QVERIFY(std::abs(masiDistance(sets)(1, 0) - masi) < 1e-12);
    }

private:
    static void checkFleissDetails(const json &entry, const CountedItems &items, const Coefficient &kappa)
    {
        const auto details = fleissDetails(items);
        if (!details)
            return;
        QVERIFY(isExpected(entry, "se0", details->nullError));
        QVERIFY(isExpected(entry, "z", kappa.value / details->nullError));
        QVERIFY(isExpected(entry, "fleiss_z", kappa.value / details->nullError));
        for (const char *name : {"per_category", "fleiss_per_category"}) {
            for (size_t i = 0; entry["expected"].contains(name) && i < details->perCategory.size(); ++i)
                QVERIFY(isNear(entry, name, entry["expected"][name][i], *details->perCategory[i]));
        }
    }

    static void checkPairs(const json &entry, const Ratings &ratings)
    {
        const CategoryWeights weights(ratings.categories, kindOf(entry));
        const AgreementValue kappa = cohenKappa(ratings.table(), weights);
        QVERIFY(isExpected(entry, "cohen_kappa", valueOf(kappa)));
        QVERIFY(isExpected(entry, "cohen_kappa_ase", kappa ? kappa->standardError : std::nullopt));
        QVERIFY(isExpected(entry, "cohen_kappa_se0", cohenNullError(ratings.table(), weights)));
        QVERIFY(isExpected(entry, "scott_pi", valueOf(scottPi(ratings.table()))));
        const std::vector<ConfusionTable> pairs = ratings.pairs();
        QVERIFY(isExpected(entry, "light_kappa", valueOf(lightKappa(pairs))));
        QVERIFY(isExpected(entry, "conger_kappa", valueOf(congerKappa(pairs))));
        for (size_t i = 0; entry["expected"].contains("pairwise_cohen") && i < pairs.size(); ++i)
            QVERIFY(isNear(entry, "pairwise_cohen", entry["expected"]["pairwise_cohen"][i],
                           cohenKappa(pairs[i], weights)->value));
    }

    static void checkRatings(const json &entry, const std::string &name, const Ratings &ratings)
    {
        std::vector<double> numbers = numbersOf(entry, ratings.categories);
        if (name == "permutation invariance") {
            Ratings other = recoded(ratings, entry["input"]["relabel"]);
            other.categories = ratings.categories;
            std::vector<Item> items;
            for (const json &index : entry["input"]["item_order"]) {
                Item item;
                for (const json &rater : entry["input"]["rater_order"])
                    item.push_back(other.items[index.get<size_t>()][rater.get<size_t>()]);
                items.push_back(std::move(item));
            }
            other.items = std::move(items);
            const CategoryWeights weights(ratings.categories);
            for (const Ratings &each : {ratings, other}) {
                QVERIFY(isExpected(entry, "krippendorff_alpha", valueOf(alpha(each))));
                QVERIFY(isExpected(entry, "gwet_ac1", valueOf(gwetCoefficient(each.counted(), weights))));
            }
            QVERIFY(std::abs(fleissKappa(ratings.counted(), weights)->value -
                             fleissKappa(other.counted(), weights)->value) < 1e-12);
        } else if (name == "scale reversal") {
            std::vector<int> turned;
            for (int code = ratings.categories - 1; code >= 0; --code)
                turned.push_back(code);
            const Ratings reversed = recoded(ratings, turned);
            const Ratings relabelled = recoded(ratings, entry["params"]["relabel"]);
            QVERIFY(isExpected(entry, "alpha_ordinal", valueOf(alpha(ratings, ordinalDistance(ratings.counted())))));
            QVERIFY(isExpected(entry, "alpha_ordinal_reversed_scale",
                               valueOf(alpha(reversed, ordinalDistance(reversed.counted())))));
            QVERIFY(isExpected(entry, "alpha_ordinal_relabelled",
                               valueOf(alpha(relabelled, ordinalDistance(relabelled.counted())))));
        } else if (name == "affine invariance") {
            QVERIFY(isExpected(entry, "alpha_interval", valueOf(alpha(ratings, intervalDistance(numbers)))));
            for (double &number : numbers)
                number = 3 * number - 7;
            QVERIFY(isExpected(entry, "alpha_interval", valueOf(alpha(ratings, intervalDistance(numbers)))));
        }
    }

    static void checkPair(const json &entry, const std::string &name, const Ratings &ratings)
    {
        const CategoryWeights weights(ratings.categories);
        const CategoryWeights quadratic(ratings.categories, CategoryWeights::Kind::Quadratic);
        const AgreementValue kappa = cohenKappa(ratings.table(), weights);
        QVERIFY(isExpected(entry, "kappa", kappa->value));
        QVERIFY(isExpected(entry, "scott_pi", valueOf(scottPi(ratings.table()))));
        QVERIFY(isExpected(entry, "krippendorff_alpha", valueOf(alpha(ratings))));
        QVERIFY(isExpected(entry, "fleiss_kappa", valueOf(fleissKappa(ratings.counted(), weights))));
        if (name == "replication") {
            Ratings copies = ratings;
            for (int i = 1; i < entry["input"]["times"].get<int>(); ++i)
                copies.items.insert(copies.items.end(), ratings.items.begin(), ratings.items.end());
            QVERIFY(isExpected(entry, "ase", kappa->standardError));
            QVERIFY(isExpected(entry, "ase_of_4_copies", cohenKappa(copies.table(), weights)->standardError));
        } else if (name == "rater symmetry") {
            for (const ConfusionTable &table : {ratings.table(0, 1), ratings.table(1, 0)}) {
                const AgreementValue weighted = cohenKappa(table, quadratic);
                QVERIFY(isExpected(entry, "kappa_quadratic", weighted->value));
                QVERIFY(isExpected(entry, "ase", weighted->standardError));
            }
        }
    }

    const StatsCases m_cases;
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
