// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/span_answer.h"
#include "tests/core/extract/extraction_cases.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace tandem;
using nlohmann::json;

namespace {

LabelDefinition entities()
{
    LabelDefinition definition = definitionOf(QStringLiteral("entity"),
                                              {QStringLiteral("per=person|human"), QStringLiteral("loc=location|place"),
                                               QStringLiteral("org=organisation"), QStringLiteral("oth=other")});
    definition.level = Level::Span;
    return definition;
}

const json &table()
{
    static const json read = [] {
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/grounding_cases.json"));
        return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
    }();
    return read;
}

QString text(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

QString wayOf(GroundedBy by)
{
    switch (by) {
    case GroundedBy::Exact:
        return QStringLiteral("exact");
    case GroundedBy::Normalised:
        return QStringLiteral("normalised");
    case GroundedBy::NearMiss:
        break;
    }
    return QStringLiteral("near");
}

QString shownExpected(const json &entry)
{
    QStringList lines;
    for (const json &span : entry["spans"])
        lines.append(QStringLiteral("%1-%2 %3 %4 [%5]")
                         .arg(QString::number(span["start"].get<int>()), QString::number(span["end"].get<int>()),
                              text(span["label"]), text(span["by"]), text(span["text"])));
    QStringList lost;
    for (const json &quote : entry["ungrounded"])
        lost.append(text(quote["reason"]) + QStringLiteral(" [") + text(quote["quote"]) + u']');
    lost.sort();
    return (lines + lost).join(u'\n');
}

QString shownFound(const SpanReading &reading, const LabelDefinition &definition)
{
    QStringList lines;
    for (const LabelledSpan &span : reading.spans)
        lines.append(QStringLiteral("%1-%2 %3 %4 [%5]")
                         .arg(QString::number(span.place.start), QString::number(span.place.end),
                              definition.option(span.option)->value, wayOf(span.place.by), span.place.text));
    QStringList lost;
    for (const UngroundedSpan &quote : reading.ungrounded)
        lost.append(toWord(quote.fault) + QStringLiteral(" [") + quote.quote + u']');
    lost.sort();
    return (lines + lost).join(u'\n');
}

} // namespace

/// Where quotes stand, case by case, as worked out by hand.
class TestGroundingCases : public QObject
{
    Q_OBJECT

private slots:
    void enough();
    void cases_data();
    void cases();
};

void TestGroundingCases::enough()
{
    QVERIFY(table().contains("cases"));
    std::set<std::string> ids;
    for (const json &entry : table()["cases"])
        ids.insert(entry["id"].get<std::string>());
    QCOMPARE(ids.size(), table()["cases"].size());
    QVERIFY(ids.size() >= 150);
}

void TestGroundingCases::cases_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    for (const json &entry : table()["cases"]) {
        const QString answer = text(entry.contains("answer") ? entry["answer"] : json(entry["quotes"].dump()));
        QTest::newRow(entry["id"].get<std::string>().c_str())
            << answer << text(entry["content"]) << shownExpected(entry);
    }
}

void TestGroundingCases::cases()
{
    QFETCH(QString, answer);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    const SpanReading reading = readSpans(answerOf(answer), content, entities());
    QVERIFY(!reading.invalid);
    const QList<uint> letters = content.toUcs4();
    for (const LabelledSpan &span : reading.spans) {
        const auto *first = reinterpret_cast<const char32_t *>(letters.constData()) + span.place.start;
        QCOMPARE(span.place.text, QString::fromUcs4(first, span.place.end - span.place.start));
    }
    QCOMPARE(shownFound(reading, entities()), expected);
}

QTEST_APPLESS_MAIN(TestGroundingCases)
#include "tst_grounding_cases.moc"
