// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_completion.h"
#include "core/search/query_text.h"
#include "core/search/search_fields.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Query queryOf(std::vector<Condition> conditions)
{
    return Query{std::move(conditions)};
}

} // namespace

Q_DECLARE_METATYPE(tandem::Query)

class TestQueryText : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Query>("query");
        QTest::newRow("empty") << "" << Query{};
        QTest::newRow("blank") << " \t " << Query{};
        QTest::newRow("words") << "gate agent" << queryOf({ContainsWord{s("gate")}, ContainsWord{s("agent")}});
        QTest::newRow("several words") << "\"gate agent\"" << queryOf({ContainsWord{s("gate agent")}});
        QTest::newRow("escapes") << "\"say \\\"hi\\\" \\\\ \\n\"" << queryOf({ContainsWord{s("say \"hi\" \\ \\n")}});
        QTest::newRow("and") << "a AND b and c"
                             << queryOf({ContainsWord{s("a")}, ContainsWord{s("b")}, ContainsWord{s("c")}});
        QTest::newRow("the word and") << "\"and\"" << queryOf({ContainsWord{s("and")}});
        QTest::newRow("label") << "label:sentiment=negative" << queryOf({LabelIs{s("sentiment"), s("negative")}});
        QTest::newRow("label of the request") << "label:negative" << queryOf({LabelIs{QString(), s("negative")}});
        QTest::newRow("quoted label") << "label:\"my label\"=\"not = this\""
                                      << queryOf({LabelIs{s("my label"), s("not = this")}});
        QTest::newRow("value with an equals sign") << "label:a=b=c" << queryOf({LabelIs{s("a"), s("b=c")}});
        QTest::newRow("status") << "status:unverified" << queryOf({StatusIs{Status::Unverified}});
        QTest::newRow("capitals") << "STATUS:Unverified" << queryOf({StatusIs{Status::Unverified}});
        QTest::newRow("conf <") << "conf<0.7" << queryOf({ConfidenceIs{Comparison::Less, 0.7}});
        QTest::newRow("rung >=") << "rung>=4" << queryOf({RungIs{Comparison::GreaterOrEqual, 4}});
        QTest::newRow("rung =") << "rung = 6" << queryOf({RungIs{Comparison::Equal, 6}});
        QTest::newRow("a rung is a word too") << "rung" << queryOf({ContainsWord{QStringLiteral("rung")}});
        QTest::newRow("conf <=") << "conf<=.7" << queryOf({ConfidenceIs{Comparison::LessOrEqual, 0.7}});
        QTest::newRow("conf =") << "conf=1" << queryOf({ConfidenceIs{Comparison::Equal, 1}});
        QTest::newRow("conf >=") << "conf >= 0.25" << queryOf({ConfidenceIs{Comparison::GreaterOrEqual, 0.25}});
        QTest::newRow("confidence >") << "confidence>0" << queryOf({ConfidenceIs{Comparison::Greater, 0}});
        QTest::newRow("the word confirm") << "confirm" << queryOf({ContainsWord{s("confirm")}});
        QTest::newRow("metadata") << "meta.airline=United" << queryOf({MetadataIs{s("airline"), s("United")}});
        QTest::newRow("metadata, quoted")
            << "meta.\"time zone\"=\"a b\"" << queryOf({MetadataIs{s("time zone"), s("a b")}});
        QTest::newRow("metadata, empty") << "meta.x=" << queryOf({MetadataIs{s("x"), QString()}});
        QTest::newRow("id") << "id:r=1:2" << queryOf({ExternalIdIs{s("r=1:2")}});
        QTest::newRow("id with a space") << "id:\" 8\"" << queryOf({ExternalIdIs{s(" 8")}});
        QTest::newRow("a URL and a time are words")
            << "https://x.org 12:30" << queryOf({ContainsWord{s("https://x.org")}, ContainsWord{s("12:30")}});
        const auto compares = [](JobComparison comparison, qint64 job) {
            return queryOf({JobCompares{comparison, JobId(job)}});
        };
        QTest::newRow("differs") << "differs:any" << compares(JobComparison::DiffersFromPeople, 0);
        QTest::newRow("differs, capitals") << "Differs:ANY" << compares(JobComparison::DiffersFromPeople, 0);
        QTest::newRow("differs, a job") << "differs:12" << compares(JobComparison::DiffersFromPeople, 12);
        QTest::newRow("disagree") << "disagree:any" << compares(JobComparison::DisagreesWithJobs, 0);
        QTest::newRow("disagree, a job") << "disagree:3" << compares(JobComparison::DisagreesWithJobs, 3);
        QTest::newRow("agrees") << "agrees:3" << compares(JobComparison::AgreesWithPeople, 3);
        QTest::newRow("gold differs") << "gold-differs:3" << compares(JobComparison::DiffersFromGold, 3);
        QTest::newRow("gold agrees") << "gold-agrees:3" << compares(JobComparison::AgreesWithGold, 3);
        QTest::newRow("gold") << "gold:negative" << queryOf({GoldIs{QString(), s("negative")}});
        QTest::newRow("gold of a label") << "gold:\"my label\"=negative"
                                         << queryOf({GoldIs{s("my label"), s("negative")}});
        const auto said = [](qint64 job, const QString &label, const QString &value) {
            return queryOf({JobSaid{JobId(job), label, value}});
        };
        QTest::newRow("said by a job") << "job:3=negative" << said(3, {}, s("negative"));
        QTest::newRow("said by a job, of a label")
            << "job:3/sentiment=negative" << said(3, s("sentiment"), s("negative"));
        QTest::newRow("said by a job, awkward names")
            << "job:\"12/my / label\"=\"a = b\"" << said(12, s("my / label"), s("a = b"));
        QTest::newRow("not read from a job") << "job-invalid:3" << said(3, {}, {});
        QTest::newRow("not read from a job, of a label") << "job-invalid:3/sentiment" << said(3, s("sentiment"), {});
        QTest::newRow("not read from a job, awkward name")
            << "job-invalid:\"3/my label\"" << said(3, s("my label"), {});
        QTest::newRow("span") << "span:person" << queryOf({SpanIs{s("person"), {}}});
        QTest::newRow("span with a text")
            << "span:person=\"Ada Lovelace\"" << queryOf({SpanIs{s("person"), s("Ada Lovelace")}});
        QTest::newRow("labelled before") << "schema:before" << queryOf({LabelledBeforeSchema{}});
        QTest::newRow("asked by the schema") << "schema:asked" << queryOf({AskedBySchema{}});
        QTest::newRow("spans that stand nowhere")
            << "spans:ungrounded" << queryOf({SpansAre{SpansAre::Kind::Ungrounded}});
        QTest::newRow("spans that overlap") << "spans:overlapping" << queryOf({SpansAre{SpansAre::Kind::Overlapping}});
        QTest::newRow("spans of several annotators")
            << "spans:disputed" << queryOf({SpansAre{SpansAre::Kind::Disputed}});
        QTest::newRow("spans of one person alone")
            << "spans:one-sided" << queryOf({SpansAre{SpansAre::Kind::OneSided}});
        QTest::newRow("by number") << "number:12" << queryOf({NumbersAre{{RecordId(12)}}});
        QTest::newRow("by several numbers")
            << "number:12,7,1234" << queryOf({NumbersAre{{RecordId(12), RecordId(7), RecordId(1234)}}});
        QTest::newRow("comment") << "comment:unsure" << queryOf({CommentContains{s("unsure")}});
        QTest::newRow("comment of several words")
            << "comment:\"not sure\"" << queryOf({CommentContains{s("not sure")}});
        QTest::newRow("agrees, of one option") << "agrees:3 label:sentiment=negative"
                                               << queryOf({JobCompares{JobComparison::AgreesWithPeople, JobId(3)},
                                                           LabelIs{s("sentiment"), s("negative")}});
        QTest::newRow("the words of these")
            << "gold differs disagree"
            << queryOf({ContainsWord{s("gold")}, ContainsWord{s("differs")}, ContainsWord{s("disagree")}});
        QTest::newRow("CJK") << s("東京 status:own") << queryOf({ContainsWord{s("東京")}, StatusIs{Status::Own}});
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(Query, query);
        const auto parsed = parseQuery(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(*parsed == query);
        const auto again = parseQuery(queryText(query));
        QVERIFY2(again, qPrintable(queryText(query)));
        QVERIFY2(*again == query, qPrintable(queryText(query)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("quote") << "a \"b"
                               << "Column 3: the double quote that opens here is not closed.";
        QTest::newRow("status") << "status:unverfied"
                                << "Column 1: there is no status “unverfied”. Did you mean status:unverified?";
        QTest::newRow("far status") << "status:banana"
                                    << "Possible: unlabelled, invalid";
        QTest::newRow("confidence") << "conf<70"
                                    << "“70” is no confidence";
        QTest::newRow("comparison") << "conf=<1"
                                    << "one of <, <=";
        QTest::newRow("not a number") << "conf<nan"
                                      << "“nan” is no confidence";
        QTest::newRow("metadata") << "x meta.airline"
                                  << "Column 3: a metadata condition is written meta.NAME=VALUE";
        QTest::newRow("metadata with a colon") << "meta:airline=x"
                                               << "Did you mean meta.NAME=VALUE?";
        QTest::newRow("misspelt") << "lable:a=b"
                                  << "Did you mean label:?";
        QTest::newRow("an equals sign for a colon") << "status=confirmed"
                                                    << "Did you mean status:?";
        QTest::newRow("an equals sign, misspelt") << "x lable=a"
                                                  << "Column 3: “lable=a” is no condition. Did you mean label:?";
        QTest::newRow("metadata in full") << "metadata.src=web"
                                          << "Did you mean meta.NAME=VALUE?";
        QTest::newRow("metadata in full, with a colon") << "metadata:src=web"
                                                        << "Did you mean meta.NAME=VALUE?";
        QTest::newRow("no value") << "label:"
                                  << "a value is missing";
        QTest::newRow("no label") << "label:=x"
                                  << "the name of a label is missing";
        QTest::newRow("no id") << "id:"
                               << "the id is missing";
        for (const char *text : {"differs:", "differs:x", "differs:-1", "differs:0", "disagree:first", "differs:1.5"})
            QTest::newRow(text) << text << "the number of a job is missing, or “any”";
        for (const char *text : {"agrees:", "agrees:any", "gold-agrees:any", "gold-differs:all"})
            QTest::newRow(text) << text << "the number of a job is missing, as in";
        for (const char *text : {"job:", "job:negative", "job:x=negative", "job:0=negative", "job:-1=negative"})
            QTest::newRow(text) << text << "the number of a job and a value are missing";
        QTest::newRow("no value") << "job:3="
                                  << "a value is missing";
        for (const char *text : {"job-invalid:", "job-invalid:x", "job-invalid:0"})
            QTest::newRow(text) << text << "the number of a job is missing";
        QTest::newRow("no span") << "span:"
                                 << "option is missing";
        QTest::newRow("no text of a span") << "span:person="
                                           << "option is missing";
        QTest::newRow("spans of no kind") << "spans:wide"
                                          << "ungrounded, overlapping, disputed, one-sided";
        for (const char *text : {"number:x", "number:0", "number:3,-1", "number:3,x"})
            QTest::newRow(text) << text << "is no number of a record";
        QTest::newRow("no number") << "number:"
                                   << "numbers of records are missing";
        QTest::newRow("no comment") << "comment:"
                                    << "a word is missing";
        QTest::newRow("no gold") << "gold:"
                                 << "a value is missing";
        QTest::newRow("no gold label") << "gold:=x"
                                       << "the name of a label is missing";
        QTest::newRow("nothing") << "\"\""
                                 << "nothing between the quotes";
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto parsed = parseQuery(text);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(message), qPrintable(parsed.error().message));
        QVERIFY(parsed.error().message.startsWith(s("Column ")));
    }

    void doubtsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << "gate status:own conf=0.5 meta.x=1"
                              << "";
        QTest::newRow("a field that is none") << "gate annotator:Ana bogus:1"
                                              << "annotator:Ana bogus:1";
        QTest::newRow("an equals sign") << "a=b"
                                        << "a=b";
        QTest::newRow("an operator") << "not positive OR negative"
                                     << "not OR";
        QTest::newRow("quoted") << "\"annotator:Ana\" \"not\""
                                << "";
        QTest::newRow("an address") << "https://x.org/?a=b"
                                    << "";
        QTest::newRow("what cannot be read") << "\"a"
                                             << "";
    }

    void doubtsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(doubtfulWords(text).join(u' '), words);
    }

    void everyFieldReadsItsExample()
    {
        for (const SearchField &field : searchFields()) {
            const auto parsed = parseQuery(field.example);
            QVERIFY2(parsed && parsed->conditions.size() == 1, qPrintable(field.example));
            const Condition &condition = parsed->conditions.front();
            QCOMPARE(fieldOf(condition), &field);
            QCOMPARE(queryText(*parsed), field.example);
            const ShownCondition shown = shownCondition(condition);
            QVERIFY2(!shown.about.isEmpty() && !shown.asked.isEmpty(), qPrintable(field.example));
        }
        QVERIFY(!fieldOf(ContainsWord{s("status")}));
        QVERIFY((shownCondition(ContainsWord{s("late")}) == ShownCondition{QString(), s("late")}));
    }

    void completes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("completed");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("a word") << "gate"
                                << "gate";
        QTest::newRow("a field") << "sta"
                                 << "status:";
        QTest::newRow("a field in capitals") << "STA"
                                             << "status:";
        QTest::newRow("a field after others") << "gate  conf<0.7 la"
                                              << "gate  conf<0.7 label:";
        QTest::newRow("a value") << "status:confi"
                                 << "status:confirmed";
        QTest::newRow("as far as there is no choice") << "status:con"
                                                      << "status:conf";
        QTest::newRow("no choice yet") << "status:conf"
                                       << "status:conf";
        QTest::newRow("no such value") << "status:x"
                                       << "status:x";
        QTest::newRow("after a space") << "sta "
                                       << "sta ";
        QTest::newRow("differs") << "dif"
                                 << "differs:";
        QTest::newRow("any job") << "differs:a"
                                 << "differs:any";
        QTest::newRow("jobs disagree") << "dis"
                                       << "disagree:";
        QTest::newRow("whole") << "status:confirmed"
                               << "status:confirmed";
    }

    void completes()
    {
        QFETCH(QString, written);
        QTEST(completedQuery(written), "completed");
    }

    void survivesNoise()
    {
        QRandomGenerator random(3);
        const QString alphabet = s("ab \"\\=:<>.0conflabelmetaidand");
        for (int i = 0; i < 20000; ++i) {
            QString noise;
            const int length = random.bounded(16);
            for (int k = 0; k < length; ++k)
                noise += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const Query words = noise.isEmpty() ? Query{} : queryOf({ContainsWord{noise}, MetadataIs{noise, noise}});
            const auto again = parseQuery(queryText(words));
            QVERIFY2(again, qPrintable(queryText(words)));
            QVERIFY2(*again == words, qPrintable(queryText(words)));
            if (const auto parsed = parseQuery(noise)) {
                const auto reread = parseQuery(queryText(*parsed));
                QVERIFY2(reread && *reread == *parsed, qPrintable(noise));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_query_text.moc"
