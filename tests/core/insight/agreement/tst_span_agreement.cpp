// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/assignment.h"
#include "core/insight/agreement/pair_agreement.h"
#include "core/insight/agreement/semeval_scores.h"
#include "core/insight/agreement/span_agreement.h"
#include "tests/core/insight/agreement/stats_cases.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace tandem;
using nlohmann::json;

namespace {

/// Labels get ids in the order in which they come.
class Labels
{
public:
    std::vector<Span> spans(const json &list)
    {
        std::vector<Span> spans;
        for (const json &each : list)
            spans.push_back({each[0], each[1], idOf(each[2])});
        return spans;
    }

    std::vector<OptionId> ids() const
    {
        std::vector<OptionId> ids;
        for (size_t i = 0; i < m_names.size(); ++i)
            ids.push_back(OptionId(static_cast<qint64>(i) + 1));
        return ids;
    }

private:
    OptionId idOf(const std::string &name)
    {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        const auto place = found - m_names.begin();
        if (found == m_names.end())
            m_names.push_back(name);
        return OptionId(place + 1);
    }

    std::vector<std::string> m_names;
};

/// Every way to pair rows with columns.
double slowAssignment(const std::vector<std::vector<double>> &weights)
{
    std::vector<size_t> columns(std::max(weights.size(), weights.front().size()));
    std::iota(columns.begin(), columns.end(), size_t(0));
    double best = 0;
    do {
        double sum = 0;
        for (size_t row = 0; row < weights.size(); ++row)
            sum += columns[row] < weights.front().size() ? weights[row][columns[row]] : 0;
        best = std::max(best, sum);
    } while (std::next_permutation(columns.begin(), columns.end()));
    return best;
}

} // namespace

/// How far the spans of two annotators are the same.
class TestSpanAgreement : public QObject
{
    Q_OBJECT

private slots:
    void published()
    {
        for (const json &entry : m_cases.of({"span_agreement"})) {
            Labels labels;
            const auto first = labels.spans(entry["input"]["reference"]);
            const auto second = labels.spans(entry["input"]["other"]);
            for (const auto &[name, matching] :
                 {std::pair("exact", SpanMatching::Exact), std::pair("boundary_only", SpanMatching::SamePlace),
                  std::pair("overlap_same_label", SpanMatching::OverlapSameLabel),
                  std::pair("overlap_any_label", SpanMatching::OverlapAnyLabel)})
                check(entry, name, matchSpans(first, second, matching));
            QVERIFY(isExpected(entry, "soft_iou_f1", matchSpans(first, second, SpanMatching::SharedLength).f1()));
            ConfusionTable characters(static_cast<int>(labels.ids().size()) + 1);
            addCharacters(characters, first, second, labels.ids(), entry["input"]["text_length"]);
            const AgreementValue kappa = cohenKappa(characters, CategoryWeights(characters.categories()));
            QVERIFY(isExpected(entry, "char_kappa", kappa ? std::optional(kappa->value) : std::nullopt));
        }
    }

    void semeval()
    {
        for (const json &entry : m_cases.of({"semeval_spans"})) {
            Labels labels;
            const auto reference = labels.spans(entry["input"]["reference"]);
            const SemevalScores scores = semevalScores(reference, labels.spans(entry["input"]["other"]));
            for (const auto &[name, score] :
                 {std::pair("strict", scores.strict), std::pair("exact", scores.exact),
                  std::pair("partial", scores.partial), std::pair("ent_type", scores.type)}) {
                const json &expected = entry["expected"][name];
                QCOMPARE(score.correct, expected["correct"].get<qint64>());
                QCOMPARE(score.incorrect, expected["incorrect"].get<qint64>());
                QCOMPARE(score.partial, expected["partial"].get<qint64>());
                QCOMPARE(score.missed, expected["missed"].get<qint64>());
                QCOMPARE(score.spurious, expected["spurious"].get<qint64>());
                QVERIFY(isNear(entry, name, expected["precision"], *score.precision()));
                QVERIFY(isNear(entry, name, expected["recall"], *score.recall()));
                QVERIFY(isNear(entry, name, expected["f1"], *score.f1()));
            }
        }
    }

    void pairsAsWellAsCanBe()
    {
        std::mt19937 random(11);
        std::uniform_int_distribution<size_t> side(1, 5);
        std::uniform_int_distribution<int> weight(0, 3);
        for (int i = 0; i < 300; ++i) {
            std::vector<std::vector<double>> weights(side(random));
            const size_t columns = side(random);
            for (auto &row : weights) {
                for (size_t column = 0; column < columns; ++column)
                    row.push_back(weight(random));
            }
            QCOMPARE(heaviestAssignment(weights), slowAssignment(weights));
        }
        QCOMPARE(heaviestAssignment({}), 0.0);
    }

    void addsUpOverTexts()
    {
        const OptionId label(1);
        SpanMatches sum = matchSpans({{0, 2, label}}, {{0, 2, label}}, SpanMatching::Exact);
        sum += matchSpans({{5, 8, label}}, {}, SpanMatching::Exact);
        QCOMPARE(*sum.precision(), 1.0);
        QCOMPARE(*sum.recall(), 0.5);
    }

private:
    static void check(const json &entry, const std::string &name, const SpanMatches &matches)
    {
        const json &expected = entry["expected"][name];
        QCOMPARE(matches.matched, expected["tp"].get<double>());
        QCOMPARE(double(matches.second) - matches.matched, expected["fp"].get<double>());
        QCOMPARE(double(matches.first) - matches.matched, expected["fn"].get<double>());
        const auto isSame = [&](const char *which, std::optional<double> got) {
            return expected[which].is_null() ? !got : got && isNear(entry, name, expected[which], *got);
        };
        QVERIFY(isSame("precision", matches.precision()) && isSame("recall", matches.recall()) &&
                isSame("f1", matches.f1()));
    }

    const StatsCases m_cases;
};

QTEST_APPLESS_MAIN(TestSpanAgreement)
#include "tst_span_agreement.moc"
