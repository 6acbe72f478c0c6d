// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exporter.h"
#include "tests/fake_llm/fake_llm.h"
#include "tests/support/open_window.h"
#include "tests/ui/records/marked_corpus.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/session/project_session.h"
#include "ui/shell/workspace.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

Json spansOf(const MarkedRecord &record)
{
    Json spans = Json::array();
    for (const MarkedPlace &place : record.gold)
        spans.push_back({{"start", place.start}, {"end", place.end}, {"label", place.label.toStdString()}});
    return spans;
}

bool share(const MarkedPlace &one, const MarkedPlace &other)
{
    return one.start < other.end && other.start < one.end;
}

/// The right spans as the fake model reads them.
Gold goldOf(const std::vector<MarkedRecord> &records, const QStringList &labels)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"gold.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the gold cannot be written");
    for (size_t i = 0; i < records.size(); ++i)
        file.write(QByteArray::fromStdString(Json{{"id", "t" + std::to_string(i + 1)},
                                                  {"text", records[i].text.toStdString()},
                                                  {"entity", spansOf(records[i])}}
                                                 .dump()) +
                   '\n');
    file.close();
    return must(
        Gold::read({file.fileName(), u"id"_s, u"text"_s, {}, {{u"entity"_s, u"entity"_s, labels, false, true}}}));
}

/// What the model takes for right: in some records also the first word, where no span begins.
std::vector<MarkedRecord> withWrongSpans(std::vector<MarkedRecord> records, const QString &label)
{
    constexpr size_t everyFourth = 4;
    for (size_t i = 0; i < records.size(); i += everyFourth) {
        const QString word = records[i].text.section(u' ', 0, 0);
        const MarkedPlace first{0, CodePoints(word).count(), label};
        const bool isFree = std::none_of(records[i].gold.begin(), records[i].gold.end(),
                                         [&first](const MarkedPlace &each) { return share(each, first); });
        if (isFree && word.size() > 1)
            records[i].gold.insert(first);
    }
    return records;
}

AgentConfiguration noisyAgent(quint16 port)
{
    AgentConfiguration agent;
    agent.name = u"noisy"_s;
    agent.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(port);
    agent.model = u"noisy-1"_s;
    agent.parameters = "{}";
    agent.systemTemplate = defaultSystemTemplate();
    agent.userTemplate = defaultUserTemplate();
    return agent;
}

QStringList labelsIn(const std::vector<MarkedRecord> &records)
{
    std::set<QString> labels;
    for (const MarkedRecord &record : records) {
        for (const MarkedPlace &place : record.gold)
            labels.insert(place.label);
    }
    return {labels.begin(), labels.end()};
}

} // namespace

/// A job of spans by a model whose quotes are noisy gold, verified by keys alone until every record is done: what is
/// exported then is gold.
class TestSpanVerification : public QObject
{
    Q_OBJECT

private slots:
    void endsInGold_data()
    {
        QTest::addColumn<QString>("file"); // empty: the invented corpus
        QTest::newRow("invented") << QString();
        QTest::newRow("wnut17") << u"ner-wnut17/emerging.dev.conll"_s;
    }

    void endsInGold()
    {
        QFETCH(QString, file);
        const QString data = qEnvironmentVariable("TANDEM_DATA");
        if (!file.isEmpty() && data.isEmpty())
            QSKIP("TANDEM_DATA is not set");
        constexpr size_t textsOfFile = 60;
        m_corpus = file.isEmpty() ? inventedCorpus() : conllCorpus(data + u'/' + file, textsOfFile);
        QCOMPARE(m_corpus.size(), file.isEmpty() ? size_t(30) : textsOfFile);
        m_pressed.clear();
        runJob();
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(spans().isActive());
        waitForTurn();
        QVERIFY2(exported() != gold(), "the model makes no mistake, so that nothing is tried");
        for (size_t i = 0; i < m_corpus.size(); ++i) {
            QCOMPARE(m_open.window().record().detail()->record.content, m_corpus[i].text);
            verify(m_corpus[i].gold);
            QCOMPARE(standing(), m_corpus[i].gold);
            QVERIFY(spans().quotes().empty());
            press(u"Return"_s);
        }
        QCOMPARE(exported(), gold());
        for (const RecordId record : *m_open.session().list()) {
            const Status status = m_open.labelOf(record).current.status;
            QVERIFY(status == Status::Confirmed || status == Status::Corrected || status == Status::Own);
        }
        for (const QString &act : {u"confirm"_s, u"move"_s, u"relabel"_s, u"reject"_s, u"add"_s, u"drop a quote"_s})
            QVERIFY2(m_pressed.value(act) > 0, qPrintable(act));
        QVERIFY(!file.isEmpty() || m_pressed.value(u"place a quote"_s) > 0);
        qInfo() << m_pressed;
        m_open.closeWindow();
    }

private:
    void runJob()
    {
        const QStringList labels = labelsIn(m_corpus);
        FakeLlmOptions options;
        options.spanNoise = {0.15, 0.15, 0.15, 0.1, 0.3};
        options.seed = 5;
        FakeLlm model(goldOf(withWrongSpans(m_corpus, labels.front()), labels), options);
        FakeHttpServer server([&model](const FakeRequest &request) { return model.handle(request); });
        QVERIFY(server.start());
        m_open.open([&](SmallProject &small) {
            Json schema{{"label_schema", {{{"name", "entity"}, {"level", "span"}, {"options", Json::array()}}}}};
            for (const QString &label : labels)
                schema["label_schema"][0]["options"].push_back(label.toStdString());
            Project &project = small.project();
            const AnnotatorId person = must(project.person(u"Ana"_s).wait()).id;
            must(project.schemas().save(must(schemaFromJson(QByteArray::fromStdString(schema.dump()))), person).wait());
            QStringList texts;
            for (const MarkedRecord &record : m_corpus)
                texts += record.text;
            small.addTexts(texts);
            JobRequest request;
            request.agentVersion = must(project.agents().save(noisyAgent(server.serverPort())).wait()).versionId;
            request.records = *must(project.records().list({}, {}).wait());
            QSignalSpy rested(&project.jobs(), &Jobs::rested);
            must(project.jobs().start(request, {}).wait());
            if (rested.isEmpty() && !rested.wait(60'000))
                qFatal("The job did not come to rest.");
        });
    }

    DecisionController &decisions() { return m_open.window().record().decisions; }
    SpanController &spans() { return decisions().spans(); }
    const SpanEdit &edit() { return spans().edit(); }

    MarkedPlace placeOf(const Span &span) const
    {
        const Option *option = m_open.session().definition()->option(span.option);
        return {span.start, span.end, option ? option->value : QString()};
    }

    /// What stands in the text now.
    std::set<MarkedPlace> standing()
    {
        std::set<MarkedPlace> places;
        for (const ShownSpan &each : edit().spans()) {
            if (each.state != SpanState::Rejected)
                places.insert(placeOf(each.span));
        }
        return places;
    }

    /// As a person does it: span by span, then what is missing, then the quotes that stand nowhere.
    void verify(const std::set<MarkedPlace> &right)
    {
        while (edit().unverified() > 0 && !QTest::currentTestFailed()) {
            if (!edit().currentSpan() || edit().currentSpan()->state != SpanState::Unverified)
                press(u"U"_s);
            judge(placeOf(edit().currentSpan()->span), right);
        }
        while (!spans().quotes().empty() && !QTest::currentTestFailed())
            dealWithQuote(spans().quotes().front(), missing(right));
        for (const MarkedPlace &place : missing(right)) {
            select(place);
            press(digitOf(place.label), u"add"_s);
        }
    }

    std::vector<MarkedPlace> missing(const std::set<MarkedPlace> &right)
    {
        std::vector<MarkedPlace> places;
        const std::set<MarkedPlace> now = standing();
        std::set_difference(right.begin(), right.end(), now.begin(), now.end(), std::back_inserter(places));
        return places;
    }

    void judge(const MarkedPlace &given, const std::set<MarkedPlace> &right)
    {
        if (right.count(given) > 0)
            return press(u"Y"_s, u"confirm"_s);
        for (const MarkedPlace &wanted : missing(right)) {
            if (!share(given, wanted))
                continue;
            if (given.start != wanted.start || given.end != wanted.end)
                moveTo(wanted);
            if (given.label != wanted.label)
                press(digitOf(wanted.label), u"relabel"_s);
            return;
        }
        press(u"X"_s, u"reject"_s);
    }

    void moveTo(const MarkedPlace &wanted)
    {
        nudgeTo(wanted);
        ++m_pressed[u"move"_s];
    }

    /// Moves the ends of the current span, or of what is selected, letter by letter. In the direction of the text.
    void nudgeTo(const MarkedPlace &wanted)
    {
        for (int i = 0; i < 300; ++i) {
            const Stretch now = edit().selection();
            if (now.end != wanted.end)
                press(u"Ctrl+"_s + key(now.end < wanted.end));
            if (edit().selection() == now && now.start != wanted.start)
                press(u"Alt+"_s + key(now.start < wanted.start));
            if (edit().selection() == now)
                break;
        }
        QCOMPARE(edit().selection(), (Stretch{wanted.start, wanted.end}));
    }

    QString key(bool isOn)
    {
        const bool isRightToLeft = edit().content().isRightToLeft();
        return isOn != isRightToLeft ? u"Right"_s : u"Left"_s;
    }

    /// Word by word, and then the ends.
    void select(const MarkedPlace &wanted)
    {
        while (edit().isSelected() && !QTest::currentTestFailed()) // once more would lead back to the table
            press(u"Esc"_s);
        for (int i = 0; i < 200; ++i) {
            const Stretch now = edit().selection();
            if (!now.isEmpty() && now.start < wanted.end && wanted.start < now.end)
                break;
            press(key(now.start < wanted.start));
        }
        nudgeTo(wanted);
    }

    /// A quote is placed where a span of its label is missing, and dropped where none is.
    void dealWithQuote(const UngroundedQuote &quote, const std::vector<MarkedPlace> &missing)
    {
        const qint64 id = quote.id;
        const auto place = std::find_if(missing.begin(), missing.end(),
                                        [&quote](const MarkedPlace &each) { return each.label == quote.label; });
        if (place == missing.end()) {
            press(u"Shift+Del"_s, u"drop a quote"_s);
        } else {
            select(*place);
            press(u"G"_s, u"place a quote"_s);
        }
        QVERIFY(spans().quotes().empty() || spans().quotes().front().id != id);
    }

    QString digitOf(const QString &label)
    {
        const std::vector<Option> &options = m_open.session().definition()->options;
        for (size_t i = 0; i < options.size(); ++i) {
            if (options[i].value == label)
                return QString::number(i + 1);
        }
        return {};
    }

    /// id → its final spans.
    std::map<QString, std::set<MarkedPlace>> exported()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExportRequest request;
        request.device = &buffer;
        request.format = u"spans-jsonl"_s;
        request.spans = SpanExport{u"entity"_s, false};
        must(m_open.session().project()->exporter().write(request, {}, {}).wait());
        std::map<QString, std::set<MarkedPlace>> found;
        for (const QByteArray &line : buffer.data().split('\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const Json record = Json::parse(line.toStdString());
            std::set<MarkedPlace> &places = found[QString::fromStdString(record["id"])];
            if (!record.contains("spans")) // nobody has settled them
                continue;
            for (const Json &span : record["spans"])
                places.insert({span["start"], span["end"], QString::fromStdString(span["label"])});
        }
        return found;
    }

    std::map<QString, std::set<MarkedPlace>> gold() const
    {
        std::map<QString, std::set<MarkedPlace>> all;
        for (size_t i = 0; i < m_corpus.size(); ++i)
            all[u"t%1"_s.arg(i + 1)] = m_corpus[i].gold;
        return all;
    }

    void press(const QString &key, const QString &act = {})
    {
        const QKeyCombination combination = QKeySequence(key)[0];
        QTest::keyClick(m_open.focus(), combination.key(), combination.keyboardModifiers());
        if (!act.isEmpty())
            ++m_pressed[act];
        waitForTurn();
    }

    /// Until the key had its turn, and what is known of the record has come anew.
    void waitForTurn()
    {
        bool isOver = false;
        decisions().acts().add([&isOver] { isOver = true; });
        if (!QTest::qWaitFor([&isOver] { return isOver; }, 20000))
            qFatal("a key had no turn");
        const RecordId current = m_open.session().current();
        if (!QTest::qWaitFor([&] { return m_open.window().record().details.isFresh(current); }, 20000))
            qFatal("the record did not come");
    }

    OpenWindow m_open{u"tst_span_verification"_s};
    std::vector<MarkedRecord> m_corpus;
    QMap<QString, int> m_pressed; ///< how often each kind of act was done
};

QTEST_MAIN(TestSpanVerification)
#include "tst_span_verification.moc"
