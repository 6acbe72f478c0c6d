// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/aggregation/dawid_skene.h"
#include "core/insight/aggregation/majority.h"
#include "tests/core/insight/agreement/stats_cases.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace tandem;
using nlohmann::json;

namespace {

/// Votes with items, annotators and categories numbered from 0, in the order of their numbers in the file.
struct Votes
{
    std::vector<Vote> votes;
    std::vector<int> items; ///< their numbers in the file
    int annotators = 0;
    int categories = 0;
};

int placeOf(const std::set<int> &known, int number)
{
    return static_cast<int>(std::distance(known.begin(), known.find(number)));
}

Votes numbered(const std::vector<std::vector<std::optional<double>>> &rows, size_t categoryColumn)
{
    std::set<int> items;
    std::set<int> annotators;
    std::set<int> categories;
    for (const auto &row : rows) {
        items.insert(static_cast<int>(*row[0]));
        annotators.insert(static_cast<int>(*row[1]));
        categories.insert(static_cast<int>(*row[categoryColumn]));
    }
    Votes numbered{
        {}, {items.begin(), items.end()}, static_cast<int>(annotators.size()), static_cast<int>(categories.size())};
    for (const auto &row : rows)
        numbered.votes.push_back({placeOf(items, static_cast<int>(*row[0])),
                                  placeOf(annotators, static_cast<int>(*row[1])),
                                  placeOf(categories, static_cast<int>(*row[categoryColumn]))});
    return numbered;
}

Votes votesOf(const StatsCases &cases, const json &entry)
{
    const json &input = entry["input"];
    if (input.contains("file")) {
        const auto rows = cases.rows(input["file"]);
        return numbered(rows, rows.front().size() - 1);
    }
    std::vector<std::vector<std::optional<double>>> rows;
    for (const json &vote : input["votes"])
        rows.push_back({vote[0].get<double>(), vote[1].get<double>(), vote[2].get<double>()});
    Votes votes = numbered(rows, 2);
    votes.categories = input.value("classes", votes.categories);
    return votes;
}

DawidSkene estimated(const json &entry, const Votes &votes)
{
    DawidSkeneOptions options;
    const std::string start = entry.value("params", json::object()).value("init", "vote shares");
    if (start.find("majority") != std::string::npos)
        options.start = DawidSkeneOptions::Start::HardMajority;
    return dawidSkene(votes.votes, static_cast<int>(votes.items.size()), votes.annotators, votes.categories, options);
}

/// A share of items: right ones count 1, and in a tie that part which a draw would give.
double majorityAccuracy(const Votes &votes, const std::map<int, int> &truth, int &ties)
{
    std::vector<std::vector<int>> said(votes.items.size());
    for (const Vote &vote : votes.votes)
        said[static_cast<size_t>(vote.item)].push_back(vote.category);
    double right = 0;
    for (size_t item = 0; item < said.size(); ++item) {
        const Majority majority = majorityOf(said[item]);
        const auto &winners = majority.winners;
        ties += winners.size() > 1 ? 1 : 0;
        if (std::find(winners.begin(), winners.end(), truth.at(votes.items[item])) != winners.end())
            right += 1.0 / static_cast<double>(winners.size());
    }
    return right / static_cast<double>(said.size());
}

} // namespace

/// Several annotators' votes made into one label.
class TestAggregation : public QObject
{
    Q_OBJECT

private slots:
    void majorities()
    {
        for (const json &entry : m_cases.of({"majority_vote"})) {
            std::vector<int> votes;
            for (const json &vote : entry["input"]["votes"])
                votes.push_back(vote.get<std::string>().front());
            const Majority majority = majorityOf(votes);
            std::vector<int> winners;
            for (const json &winner : entry["expected"]["winners"])
                winners.push_back(winner.get<std::string>().front());
            QCOMPARE(majority.winners, winners);
            QVERIFY(isExpected(entry, "share", majority.share));
            QCOMPARE(majority.resolved().has_value(), !entry["expected"]["resolved"].is_null());
        }
    }

    void weightedMajorities()
    {
        for (const json &entry : m_cases.of({"weighted_majority"})) {
            const int classes = entry["input"].value("classes", 2);
            const bool isByOdds = entry.value("params", json::object()).value("weighting", "") == "log-odds";
            std::vector<WeightedVote> votes;
            for (const json &vote : entry["input"]["votes"])
                votes.push_back({vote[0].get<std::string>().front() - 'a',
                                 isByOdds ? logOddsWeight(vote[1], classes) : vote[1].get<double>()});
            const WeightedMajority majority = weightedMajority(votes, classes);
            for (const auto &[name, score] : entry["expected"]["scores"].items())
                QVERIFY(isNear(entry, "scores", score, majority.scores[static_cast<size_t>(name.front() - 'a')]));
            QCOMPARE(majority.winners.size(), entry["expected"]["winners"].size());
            QCOMPARE(majority.winners.front(), entry["expected"]["winners"][0].get<std::string>().front() - 'a');
        }
    }

    void dawidAndSkene()
    {
        for (const json &entry : m_cases.of({"dawid_skene", "dawid_skene_edge", "dawid_skene_property"})) {
            const Votes votes = votesOf(m_cases, entry);
            const DawidSkene found = estimated(entry, votes);
            const json &expected = entry["expected"];
            QVERIFY(isExpected(entry, "log_likelihood", found.logLikelihood));
            for (size_t i = 0; expected.contains("class_marginals") && i < found.prior.size(); ++i)
                QVERIFY(isNear(entry, "class_marginals", expected["class_marginals"][i], found.prior[i]));
            for (size_t i = 0; expected.contains("posterior") && i < found.posterior.size(); ++i) {
                for (size_t j = 0; j < found.prior.size(); ++j)
                    QVERIFY(isNear(entry, "posterior", expected["posterior"][i][j], found.posterior[i][j]));
            }
            for (size_t i = 0; expected.contains("map_label") && i < found.posterior.size(); ++i)
                QCOMPARE(found.likeliest(i) + 1, expected["map_label"][i].get<int>());
            checkErrorRates(entry, found);
            checkAccuracy(entry, votes, found);
            const json likelihoods = expected.value("loglik_after_iterations", json::object());
            for (const auto &[iteration, value] : likelihoods.items())
                QVERIFY(isNear(entry, "loglik_after_iterations", value,
                               found.logLikelihoods[static_cast<size_t>(std::stoi(iteration)) - 1]));
            for (size_t i = 1; i < found.logLikelihoods.size(); ++i)
                QVERIFY(found.logLikelihoods[i] >= found.logLikelihoods[i - 1] - 1e-6);
        }
    }

    void otherNamesGiveTheSame()
    {
        for (const json &entry : m_cases.of({"property"})) {
            if (entry["params"]["name"] != "dawid-skene symmetry")
                continue;
            const Votes votes = votesOf(m_cases, entry);
            const int items = static_cast<int>(votes.items.size());
            const auto turned = [&](const Vote &vote) {
                return Vote{items - 1 - vote.item, votes.annotators - 1 - vote.annotator,
                            (vote.category + 1) % votes.categories};
            };
            Votes others = votes;
            std::transform(votes.votes.begin(), votes.votes.end(), others.votes.begin(), turned);
            const DawidSkene found = estimated(entry, votes);
            const DawidSkene again = estimated(entry, others);
            for (size_t i = 0; i < found.posterior.size(); ++i) {
                double sum = 0;
                for (size_t j = 0; j < found.prior.size(); ++j) {
                    sum += found.posterior[i][j];
                    QVERIFY(std::abs(found.posterior[i][j] -
                                     again.posterior[found.posterior.size() - 1 - i][(j + 1) % found.prior.size()]) <
                            1e-6);
                }
                QVERIFY(std::abs(sum - 1) < 1e-9);
            }
            for (const auto &rates : found.errorRates) {
                for (const std::vector<double> &row : rates)
                    QVERIFY(std::abs(std::accumulate(row.begin(), row.end(), 0.0) - 1) < 1e-9);
            }
        }
    }

private:
    static void checkErrorRates(const json &entry, const DawidSkene &found)
    {
        const json expected = entry["expected"].value("error_rates", json());
        for (size_t who = 0; expected.is_array() && who < found.errorRates.size(); ++who) {
            for (size_t truth = 0; truth < found.prior.size(); ++truth) {
                for (size_t said = 0; said < found.prior.size(); ++said)
                    QVERIFY(
                        isNear(entry, "error_rates", expected[who][truth][said], found.errorRates[who][truth][said]));
            }
        }
        const json diagonals = entry["expected"].value("diagonal_mean", json());
        for (size_t who = 0; diagonals.is_array() && who < found.errorRates.size(); ++who) {
            double sum = 0;
            for (size_t i = 0; i < found.prior.size(); ++i)
                sum += found.errorRates[who][i][i];
            QVERIFY(isNear(entry, "diagonal_mean", diagonals[who], sum / static_cast<double>(found.prior.size())));
        }
    }

    void checkAccuracy(const json &entry, const Votes &votes, const DawidSkene &found) const
    {
        if (!entry["input"].contains("truth"))
            return;
        std::map<int, int> truth;
        std::set<int> categories;
        for (const auto &row : m_cases.rows(entry["input"]["truth"]))
            categories.insert(static_cast<int>(*row[1]));
        for (const auto &row : m_cases.rows(entry["input"]["truth"]))
            truth[static_cast<int>(*row[0])] = placeOf(categories, static_cast<int>(*row[1]));
        double right = 0;
        for (size_t item = 0; item < votes.items.size(); ++item)
            right += found.likeliest(item) == truth.at(votes.items[item]) ? 1 : 0;
        int ties = 0;
        QVERIFY(isExpected(entry, "majority_accuracy_ties_split", majorityAccuracy(votes, truth, ties)));
        QVERIFY(isExpected(entry, "majority_ties", ties));
        QVERIFY(isExpected(entry, "accuracy", right / static_cast<double>(votes.items.size())));
    }

    const StatsCases m_cases;
};

QTEST_APPLESS_MAIN(TestAggregation)
#include "tst_aggregation.moc"
