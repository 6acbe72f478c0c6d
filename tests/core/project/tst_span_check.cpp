// SPDX-License-Identifier: GPL-3.0-or-later
// What the check of a file of spans says is what its import does.
#include "core/domain/schema_additions.h"
#include "core/io/span_preview.h"
#include "tests/support/small_project.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const char schemaOfSpans[] = R"({"label_schema":[
    {"name":"entity","level":"span","options":[{"value":"PER","aliases":["person"]},{"value":"LOC"}]}]})";

LabelDefinition definitionWith(const QString &name, const QStringList &values)
{
    LabelDefinition definition;
    definition.name = name;
    definition.level = Level::Span;
    for (const QString &value : values) {
        Option option;
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

} // namespace

class TestSpanCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ImportRequest requestOf(const QByteArray &bytes, const QString &person) const
    {
        ImportRequest request;
        request.path = m_folder.filePath(u"spans.jsonl"_s);
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        request.onDuplicate = DuplicatePolicy::Update;
        request.spans = SpanImport{u"spans-jsonl"_s, {}, u"entity"_s, person};
        return request;
    }

    static void setSchema(SmallProject &small)
    {
        const AnnotatorId person = must(small.project().person(u"Ana"_s).wait()).id;
        must(small.project().schemas().save(must(schemaFromJson(schemaOfSpans)), person).wait());
    }

private slots:
    void foretellsTheImport_data()
    {
        QTest::addColumn<QByteArray>("before"); // what is there
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("counts"); // added, unknown, twice, spans, left out, no option, conflicts
        const QByteArray bob = R"({"id":"1","text":"Bob met Ann","spans":[[0,3,"PER"]]})"
                               "\n";
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &file, const QString &counts) {
            QTest::newRow(name) << before << file << counts;
        };
        row("new texts", {}, bob + R"({"id":"2","text":"Ann","spans":[[0,3,"person"]]})", u"2 0 0 2 0 0 0"_s);
        row("no spans", {},
            R"({"id":"1","text":"Bob"})"
            "\n"
            R"({"id":"2","text":"Bob","spans":[]})",
            u"2 0 0 0 0 0 0"_s);
        row("no option", {}, R"({"id":"1","text":"Bob","spans":[[0,3,"ORG"],[0,1,"PER"],[1,2,"ORG"]]})",
            u"1 0 0 1 0 2 0"_s);
        row("outside the text", {}, R"({"id":"1","text":"Bob","spans":[[0,4,"PER"],[0,1,"PER"]]})", u"1 0 0 1 1 0 0"_s);
        row("the same again", bob, bob, u"0 0 1 1 0 0 0"_s);
        row("other spans", bob, R"({"id":"1","text":"Bob met Ann","spans":[[8,11,"PER"]]})", u"0 0 1 1 0 0 1"_s);
        row("spans alone", bob, R"({"id":"1","spans":[[8,11,"PER"],[8,12,"PER"]]})", u"0 0 1 1 1 0 1"_s);
        row("nobody's", bob, R"({"id":"9","spans":[[0,1,"PER"]]})", u"0 1 0 0 0 0 0"_s);
        row("twice in the file", {},
            R"({"id":"1","text":"Bob","spans":[[0,3,"PER"]]})"
            "\n"
            R"({"id":"1","text":"Bob","spans":[[0,3,"LOC"]]})",
            u"1 0 1 2 0 0 0"_s);
    }

    void foretellsTheImport()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, file);
        QFETCH(QString, counts);
        SmallProject small;
        setSchema(small);
        if (!before.isEmpty())
            must(small.project().importer().import(requestOf(before, u"Ben"_s), {}, {}).wait());
        const ImportRequest request = requestOf(file, u"Ben"_s);
        const ImportReport checked = must(small.project().importer().check(request, {}, {}).wait());
        const ImportReport report = must(small.project().importer().import(request, {}, {}).wait());
        const auto shown = [](const ImportReport &each) {
            QStringList numbers;
            for (const qint64 number : {each.rows - each.duplicateIds - each.unknown, each.unknown, each.duplicateIds,
                                        each.spans, each.spansLeftOut, each.spansNotAnOption, each.conflicts})
                numbers += QString::number(number);
            return numbers.join(u' ');
        };
        QCOMPARE(shown(checked), counts);
        QCOMPARE(shown(report), counts);
        QCOMPARE(report.added, checked.rows - checked.duplicateIds - checked.unknown);
        QCOMPARE(checked.notAnOption, report.notAnOption);
        QCOMPARE(checked.faults.size(), report.faults.size());
    }

    /// As though the schema had them by then.
    void countsWithAdditions_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("spans");
        QTest::newRow("none") << u"entity"_s << QStringList() << 1;
        QTest::newRow("an option") << u"entity"_s << QStringList{u"ORG"_s} << 2;
        QTest::newRow("two, one of them known") << u"entity"_s << QStringList{u"ORG"_s, u"PER"_s} << 2;
        QTest::newRow("a label") << u"new"_s << QStringList{u"ORG"_s, u"MISC"_s} << 2;
    }

    void countsWithAdditions()
    {
        QFETCH(QString, label);
        QFETCH(QStringList, values);
        QFETCH(int, spans);
        SmallProject small;
        setSchema(small);
        ImportRequest request =
            requestOf(R"({"id":"1","text":"Bob met","spans":[[0,3,"PER"],[0,2,"ORG"],[1,2,"MISC"]]})", {});
        request.spans->label = label;
        const ImportReport checked =
            must(small.project().importer().check(request, {}, {}, {definitionWith(label, values)}).wait());
        QCOMPARE(checked.spans, spans);
        QCOMPARE(checked.goldLabels, 1);
        QCOMPARE(must(small.project().schemas().current().wait()).definitions.size(), size_t(1)); // nothing is kept
    }

    void listsTheLabelsOfAFile()
    {
        const ImportRequest request =
            requestOf(R"({"id":"1","text":"Bob met","spans":[[0,3,"b"],[0,2,"a"],[1,2,"b"],[1,3,"c"]]})", {});
        QCOMPARE(must(spanLabels(request.path, u"spans-jsonl"_s, {}, 10, {}, {})),
                 (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(must(spanLabels(request.path, u"spans-jsonl"_s, {}, 1, {}, {})).size(), 2); // one more than allowed
    }

    void refusesWhatIsNoLabelOfSpans_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("format");
        QTest::newRow("no label") << u"nothing"_s << u"spans-jsonl"_s;
        QTest::newRow("no format") << u"entity"_s << u"nothing"_s;
        QTest::newRow("another format") << u"entity"_s << u"conll"_s;
    }

    void refusesWhatIsNoLabelOfSpans()
    {
        QFETCH(QString, label);
        QFETCH(QString, format);
        SmallProject small;
        setSchema(small);
        ImportRequest request = requestOf(R"({"id":"1","text":"Bob met","spans":[[0,3,"PER"]]})", {});
        request.spans->label = label;
        request.spans->format = format;
        QVERIFY(!small.project().importer().check(request, {}, {}).wait());
    }

    void stopsWhenAsked()
    {
        SmallProject small;
        setSchema(small);
        const ImportRequest request = requestOf(R"({"id":"1","text":"Bob met","spans":[[0,3,"PER"]]})", {});
        const CancelToken cancel;
        cancel.cancel();
        const auto checked = small.project().importer().check(request, cancel, {}).wait();
        QVERIFY(!checked && checked.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSpanCheck)
#include "tst_span_check.moc"
