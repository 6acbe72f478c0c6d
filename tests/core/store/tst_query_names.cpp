// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/record_lists.h"
#include "tests/support/test_job.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

Q_DECLARE_METATYPE(tandem::Query)

namespace {
QString joined(const std::vector<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts += QString::number(id.value);
    return texts.join(QLatin1Char(' '));
}
} // namespace

/// Names in a query that are written otherwise than in the project, and names that are not there.
class TestQueryNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void understands_data();
    void understands();
    void refusesUnknownNames_data();
    void refusesUnknownNames();
    void refusesWhereThereIsNothing();

private:
    TestProject m_project;
};

void TestQueryNames::initTestCase()
{
    const Schema schema = m_project.setSchema(R"({"label_schema": [
        {"name": "größe", "options": ["klein", "mittelgroß", "très grand"]},
        {"name": "sentiment", "options": ["klein", "mittelgroß", "très grand"]}]})");
    must(m_project.connection().execute(QStringLiteral(
        "INSERT INTO metadata_column (name, position) VALUES ('lang', 0), ('n', 1), ('Größe', 2), ('größe', 3)")));
    m_project.addRecord(QStringLiteral("a"), QStringLiteral("Straße"), R"({"lang": "de", "n": "1", "Größe": "Länge"})");
    m_project.addRecord(QStringLiteral("b"), QStringLiteral("x"), R"({"lang": "DE", "n": "2", "größe": "Länge"})");
    m_project.addRecord(QStringLiteral("c"), QStringLiteral("y"), R"({"lang": null})");
    const auto &options = schema.definitions[0].options;
    TestJob job(m_project, {RecordId(1), RecordId(2), RecordId(3)}, {schema.definitions[0].id});
    for (int record = 1; record <= 3; ++record)
        job.answer(RecordId(record), {LabelValue{options[static_cast<size_t>(record) - 1].id}});
}

void TestQueryNames::understands_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, Condition condition, const char *ids) {
        QTest::newRow(name) << Query{{std::move(condition)}} << QString::fromLatin1(ids);
    };
    const auto s = [](const char16_t *word) { return QString::fromUtf16(word); };
    row("metadata", MetadataIs{s(u"lang"), s(u"de")}, "1");
    row("metadata in capitals", MetadataIs{s(u"LANG"), s(u"de")}, "1");
    row("metadata in full-width letters", MetadataIs{s(u"\uFF4C\uFF41\uFF4E\uFF47"), s(u"de")}, "1");
    row("a value in capitals is another", MetadataIs{s(u"lang"), s(u"DE")}, "2");
    row("a value that is not there", MetadataIs{s(u"lang"), s(u"fr")}, "");
    row("a value that is null", MetadataIs{s(u"lang"), s(u"")}, "");
    row("the one of exactly this name", MetadataIs{s(u"größe"), s(u"Länge")}, "2");
    row("the other", MetadataIs{s(u"Größe"), s(u"Länge")}, "1");
    row("the first where none is exactly so", MetadataIs{s(u"gro\u0308\u00DFe"), s(u"Länge")}, "1");
    row("a value composed otherwise", MetadataIs{s(u"größe"), s(u"La\u0308nge")}, "2");
    row("label", LabelIs{s(u"größe"), s(u"klein")}, "1");
    row("label in capitals", LabelIs{s(u"GRÖSSE"), s(u"KLEIN")}, "1");
    row("label composed otherwise", LabelIs{s(u"gro\u0308\u00DFe"), s(u"klein")}, "1");
    row("option with a sharp s in capitals", LabelIs{{}, s(u"MITTELGROSS")}, "2");
    row("option composed otherwise", LabelIs{{}, s(u"tre\u0300s grand")}, "3");
    row("option in full-width letters", LabelIs{{}, s(u"\uFF4B\uFF4C\uFF45\uFF49\uFF4E")}, "1");
    row("word with a sharp s in capitals", ContainsWord{s(u"STRASSE")}, "1");
}

void TestQueryNames::understands()
{
    QFETCH(Query, query);
    QFETCH(QString, ids);
    QCOMPARE(joined(must(listRecords(m_project.connection(), {query, {}, {}}))), ids);
    QCOMPARE(joined(must(firstRecords(m_project.connection(), {query, {}, {}}, 9))), ids);
}

void TestQueryNames::refusesUnknownNames_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Condition condition, const char16_t *said) {
        QTest::newRow(name) << Query{{std::move(condition)}} << QString::fromUtf16(said);
    };
    const auto s = [](const char16_t *word) { return QString::fromUtf16(word); };
    row("label", LabelIs{s(u"mood"), s(u"good")}, u"größe, sentiment");
    row("label, misspelt", LabelIs{s(u"sentimant"), s(u"positive")}, u"Did you mean “sentiment”?");
    row("option", LabelIs{s(u"sentiment"), s(u"good")}, u"klein, mittelgroß, très grand");
    row("option, misspelt", LabelIs{s(u"sentiment"), s(u"kleim")}, u"Did you mean “klein”?");
    row("option of the request's label", LabelIs{{}, s(u"mittelgross.")}, u"Did you mean “mittelgroß”?");
    row("option of another label", LabelIs{s(u"sentiment"), s(u"service")}, u"“sentiment” has no option “service”");
    row("gold of a label", GoldIs{s(u"grösse"), s(u"mittel")}, u"“größe” has no option “mittel”");
    row("gold", GoldIs{{}, s(u"kleim")}, u"Did you mean “klein”?");
    row("metadata", MetadataIs{s(u"airline"), s(u"x")}, u"There is no metadata column “airline”. There is: lang, n,");
    row("metadata, misspelt", MetadataIs{s(u"lnag"), s(u"en")}, u"Did you mean “lang”?");
    row("metadata with a prefix", MetadataIs{s(u"meta.lang"), s(u"en")}, u"no metadata column “meta.lang”");
    row("metadata with a space", MetadataIs{s(u"lang "), s(u"en")}, u"Did you mean “lang”?");
    row("metadata, an accent missing", MetadataIs{s(u"gr\u00F6se"), s(u"x")}, u"Did you mean “Größe”?");
    row("metadata named as a field", MetadataIs{s(u"status"), s(u"unverified")}, u"no metadata column “status”");
    row("job", JobCompares{JobComparison::DiffersFromPeople, JobId(99)}, u"99");
    row("job that agrees", JobCompares{JobComparison::AgreesWithGold, JobId(4)}, u"4");
}

/// In each order, for the whole list and for its first rows, and where another condition finds nothing.
void TestQueryNames::refusesUnknownNames()
{
    QFETCH(Query, query);
    QFETCH(QString, said);
    Query second{{ContainsWord{QStringLiteral("nowhere")}}};
    second.conditions.push_back(query.conditions.front());
    for (const SortKey key : {SortKey::ImportOrder, SortKey::Confidence, SortKey::Text, SortKey::Metadata}) {
        for (const Query &each : {query, second}) {
            const ListRequest asked{each, {key, true, QStringLiteral("n")}, {}};
            for (const auto &list :
                 {listRecords(m_project.connection(), asked), firstRecords(m_project.connection(), asked, 1)}) {
                QVERIFY(!list);
                QCOMPARE(list.error().code, ErrorCode::InvalidInput);
                QVERIFY2(list.error().message.contains(said), qPrintable(list.error().message));
            }
        }
    }
}

void TestQueryNames::refusesWhereThereIsNothing()
{
    TestProject project;
    project.addRecords(1);
    const auto said = [&project](const Condition &condition) {
        const auto list = listRecords(project.connection(), {{{condition}}, {}, {}});
        return list ? QString() : list.error().message;
    };
    QVERIFY(said(MetadataIs{QStringLiteral("x"), {}}).contains(QStringLiteral("the records have no metadata")));
    QVERIFY(said(LabelIs{QStringLiteral("mood"), QStringLiteral("x")}).contains(QStringLiteral("no schema yet")));
    QVERIFY(!said(LabelIs{{}, QStringLiteral("x")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryNames)
#include "tst_query_names.moc"
