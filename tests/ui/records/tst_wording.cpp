// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/built_in_model.h"
#include "core/search/search_fields.h"
#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/records/decision/history_text.h"
#include "ui/records/decision/provenance_text.h"
#include "ui/records/decision/reading_text.h"
#include "ui/records/search/query_edit.h"
#include "ui/records/status_line.h"

#include <QDateTime>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

LabelDefinition sentiment()
{
    LabelDefinition definition;
    definition.name = u"sentiment"_s;
    for (const auto &value : {u"negative"_s, u"<neutral>"_s, u"positive"_s}) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

LabelDetail answered()
{
    LabelDetail detail;
    detail.answer = AnswerDetail();
    detail.answer->agentName = u"gpt & co"_s;
    detail.answer->agentVersion = 4;
    detail.answer->samples.resize(1);
    return detail;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void textsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textsCanBeRead()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {t.window, t.base, t.selection}) {
            QVERIFY(contrast(t.text, ground) >= 7);
            QVERIFY(contrast(t.dim, ground) >= 4.5);
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.text, t.warnGround) >= 7);
        QVERIFY(contrast(t.text, t.badGround) >= 7);
        QCOMPARE(t.labels.size(), size_t(7));
        for (const QColor &label : t.labels) {
            QVERIFY(contrast(label, t.base) >= 3);
            QVERIFY(contrast(label, t.selection) >= 3);
        }
    }

    void labelsRepeatAsHollowSquares()
    {
        LabelDefinition definition;
        definition.options.resize(15);
        definition.options[2].colour = u"7"_s;
        definition.options[3].colour = u"#102030"_s;
        QVERIFY(!labelMark(definition, 6).hollow);
        QVERIFY(labelMark(definition, 7).hollow);
        QCOMPARE(labelMark(definition, 7).colour, labelMark(definition, 0).colour);
        QVERIFY(!labelMark(definition, 14).hollow);
        QCOMPARE(labelMark(definition, 2).colour, labelMark(definition, 6).colour);
        QCOMPARE(labelMark(definition, 3).colour, QColor(0x10, 0x20, 0x30));
        QCOMPARE(labelMark(definition, 99).colour, tokens().noLabel);
    }

    void confidencesAreShort()
    {
        QCOMPARE(confidenceText(0.432), u".43"_s);
        QCOMPARE(confidenceText(1.0), u"1.00"_s);
        QCOMPARE(confidenceText(0.999), u"1.00"_s);
        QCOMPARE(confidenceText(0), u".00"_s);
    }

    void onlyEnglishLeavesTheZeroOut_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u".43"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << u"0,43"_s;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"0.43"_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"0,43"_s;
    }

    void onlyEnglishLeavesTheZeroOut()
    {
        QFETCH(const QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const QString text = confidenceText(0.432);
        QLocale::setDefault(before);
        QTEST(text, "text");
    }

    void oneIsNotMany()
    {
        QCOMPARE(recordsText(0), u"0 records"_s);
        QCOMPARE(recordsText(1), u"1 record"_s);
        QCOMPARE(recordsText(14640), u"14,640 records"_s);
        QCOMPARE(counted(1, u"once"_s, u"%1 times"_s), u"once"_s);
        QCOMPARE(counted(1200, u"%1 row in %2"_s, u"%1 rows in %2"_s).arg(u"a%1b"_s), u"1,200 rows in a%1b"_s);
    }

    void durationsAreSpoken()
    {
        QCOMPARE(spokenDuration(4200), u"4.2 s"_s);
        QCOMPARE(spokenDuration(38'000), u"38 s"_s);
        QCOMPARE(spokenDuration(12 * 60'000), u"12 min"_s);
        QCOMPARE(spokenDuration(80 * 60'000), u"1 h 20 min"_s);
        QCOMPARE(timeLeftText(1204, 4000), u"1 h 20 min left in this queue"_s);
        QCOMPARE(timeLeftText(0, 4000), QString());
        ProjectCounts counts;
        QCOMPARE(todayText(counts), QString());
        counts.verifiedToday = 38;
        counts.medianDecisionTime = 4200;
        QCOMPARE(todayText(counts), u"38 verified today · 4.2 s each"_s);
    }

    void theTimeLeftCountsWhatIsUndecided_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<qint64>("listed");
        QTest::addColumn<qint64>("left");
        QTest::newRow("everything") << Query{} << qint64(100) << qint64(47);
        QTest::newRow("unverified alone") << Query{{StatusIs{Status::Unverified}}} << qint64(50) << qint64(30);
        QTest::newRow("conflicts alone") << Query{{StatusIs{Status::Conflict}}} << qint64(9) << qint64(2);
        QTest::newRow("what is decided") << Query{{StatusIs{Status::Confirmed}}} << qint64(53) << qint64(0);
        QTest::newRow("a search that finds few") << Query{{ContainsWord{u"late"_s}}} << qint64(5) << qint64(5);
        QTest::newRow("a search that finds much") << Query{{ContainsWord{u"late"_s}}} << qint64(90) << qint64(47);
    }

    void theTimeLeftCountsWhatIsUndecided()
    {
        QFETCH(Query, query);
        QFETCH(qint64, listed);
        LabelDefinition definition = sentiment();
        definition.id = LabelDefinitionId(1);
        ProjectCounts counts;
        counts.records = 100;
        ProjectCounts::ByDefinition of;
        of.definition = definition.id;
        of.statuses = {{Status::Unlabelled, 10}, {Status::Invalid, 5},    {Status::Unverified, 30},
                       {Status::Own, 3},         {Status::Confirmed, 40}, {Status::Corrected, 8},
                       {Status::Rejected, 2},    {Status::Conflict, 2}};
        counts.definitions.push_back(of);
        QTEST(undecided(counts, &definition, query, listed), "left");
        QCOMPARE(undecided(counts, nullptr, {}, 100), qint64(0));
    }

    void daysAreNear()
    {
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, 2)).toMSecsSinceEpoch();
        };
        QCOMPARE(whenText(at(20, 17), at(20, 18)), u"today 17:02"_s);
        QCOMPARE(whenText(at(19, 17), at(20, 1)), u"yesterday 17:02"_s);
        QCOMPARE(whenText(at(3, 17), at(20, 1)), u"3 November 17:02"_s);
        QCOMPARE(dayText(at(17, 17), at(20, 1)), u"Tuesday"_s);
        QCOMPARE(dayText(at(3, 17), at(20, 1)), u"3 November"_s);
    }

    void saysWhereALabelCameFrom()
    {
        const LabelDefinition definition = sentiment();
        LabelDetail detail = answered();
        detail.current.modelValue = LabelValue{OptionId(3)};
        detail.current.confidence = 0.43;
        detail.confidenceKind = ConfidenceKind::TokenProbability;
        detail.distribution = {0.19, 0.38, 0.43};
        QCOMPARE(
            provenanceText(definition, detail),
            u"gpt &amp; co v4: <b>positive</b>, .43 from the label's own tokens. Close second: &lt;neutral&gt;."_s);
        detail.distribution = {0.1, 0.1, 0.8};
        QVERIFY(!provenanceText(definition, detail).contains(u"Close second"_s));
        detail.distribution = {0.05, 0.52, 0.43};
        QVERIFY(provenanceText(definition, detail).endsWith(u"Its tokens lean to &lt;neutral&gt;."_s));
        detail.answer->model = builtInModelName();
        const QString computed = provenanceText(definition, detail);
        QVERIFY2(computed.contains(u".43 as it computed."_s), qPrintable(computed));
        QVERIFY2(!computed.contains(u"token"_s), qPrintable(computed)); // it has none
        detail.answer->model.clear();
        detail.completeness = ConfidenceCompleteness::Saturated;
        detail.answer->rationale = u"a <b> praise"_s;
        QVERIFY(provenanceText(definition, detail).endsWith(u"“at least .99”. Its reason: “a &lt;b&gt; praise”"_s));
        detail.confidenceKind = ConfidenceKind::Votes;
        detail.completeness = ConfidenceCompleteness::Complete;
        detail.distribution.clear();
        detail.answer->rationale.clear();
        detail.answer->samples.resize(5);
        for (const size_t vote : {0, 2, 3})
            detail.answer->samples[vote].value = detail.current.modelValue;
        QCOMPARE(provenanceText(definition, detail), u"gpt &amp; co v4: <b>positive</b>, .43 by 3 of 5 answers."_s);
        detail.current.modelValue.reset();
        detail.answer->samples.front().invalidReason = InvalidReason::OffSchema;
        QCOMPARE(provenanceText(definition, detail), u"gpt &amp; co v4 gave no readable label: it names no option."_s);
        QCOMPARE(provenanceText(definition, LabelDetail()), u"No agent has labelled this record yet."_s);
    }

    void editsQueries()
    {
        const Query query{
            {ContainsWord{u"late"_s}, StatusIs{Status::Unverified}, LabelIs{u"sentiment"_s, u"negative"_s}}};
        QCOMPARE(without(query, 1).conditions.size(), size_t(2));
        QCOMPARE(without(query, 9), query);
        QCOMPARE(withStatus(query, Status::Conflict).conditions.back(), Condition(StatusIs{Status::Conflict}));
        QCOMPARE(withStatus(query, std::nullopt).conditions.size(), size_t(2));
        QCOMPARE(withLabel(query, u"sentiment"_s, u"positive"_s).conditions.size(), size_t(3));
        QCOMPARE(withLabel(query, u"aspect"_s, u"price"_s).conditions.size(), size_t(4));
        QVERIFY((shownCondition(RungIs{Comparison::GreaterOrEqual, 4}) == ShownCondition{u"rung"_s, u"≥ 4"_s}));
        QVERIFY((shownCondition(ConfidenceIs{Comparison::Less, 0.7}) == ShownCondition{u"confidence"_s, u"< 0.70"_s}));
        for (const Subset subset : {Subset::All, Subset::Unlabelled, Subset::Unverified, Subset::BelowThreshold,
                                    Subset::Conflicts, Subset::Differing, Subset::Invalid})
            QVERIFY(subsetOf(subsetRequest(subset).query) == subset);
        QVERIFY(!subsetOf(query));
    }
};

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
