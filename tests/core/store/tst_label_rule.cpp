// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_status.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/known_labels.h"
#include "core/store/records/record_rows.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/transaction.h"
#include "tests/support/test_job.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

const Json &cases()
{
    static const Json all = [] {
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/label_cases.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The cases cannot be read.");
        return Json::parse(file.readAll().toStdString()).at("cases");
    }();
    return all;
}

QString textOf(const Json &json, const char *name)
{
    return QString::fromStdString(json.value(name, std::string()));
}

/// Whether the case is about the multiple choice.
bool isSet(const Json &given)
{
    return given.value("is_set", false) || given.dump().find("[\"") != std::string::npos ||
           given.dump().find("[]") != std::string::npos;
}

/// What all views of one record are compared in. A view that does not say something leaves it as it is expected.
struct Seen
{
    QString status;
    QString shown;
    QString by;
    QString ofJob;
    QString verified;
    QString gold;
    QString final;
    QString source;
    bool differs = false;
    bool disagrees = false;

    QString text() const
    {
        const auto flag = [](bool is, const QString &word) { return is ? word : QString(); };
        return QStringList{status,
                           shown,
                           by,
                           ofJob,
                           verified,
                           gold,
                           final,
                           source,
                           flag(differs, u"differs"_s),
                           flag(disagrees, u"disagrees"_s)}
            .join(u" | "_s);
    }
};

/// The jobs that a case hides: of which there is a project each.
std::vector<int> hiddenIn(const Json &given)
{
    return given.value("hidden", std::vector<int>());
}

/// All cases in one project, a record each.
class CasesInAProject
{
public:
    explicit CasesInAProject(const std::vector<int> &hidden)
        : m_schema(m_project.setSchema(R"({"label_schema": [
            {"name": "one", "options": [{"value": "a"}, {"value": "b"}, {"value": "c"}]},
            {"name": "set", "choice": "multiple", "options": [{"value": "a"}, {"value": "b"}, {"value": "c"}]}]})"))
        , m_records(m_project.addRecords(int(cases().size())))
        , m_people{m_project.person(u"ada"_s), m_project.person(u"ben"_s)}
    {
        Transaction transaction = must(Transaction::begin(connection()));
        for (const char *job : {"1", "2", "3"})
            runJob(job);
        for (size_t i = 0; i < cases().size(); ++i)
            addWhatPeopleSaid(i);
        for (const LabelDefinition &definition : m_schema.definitions)
            must(refreshCurrentLabels(connection(), definition.id, m_records));
        for (const int job : hidden)
            must(setJobShown(connection(), m_jobs[size_t(job - 1)], JobShowing::Hide));
        while (!must(refreshNextLabels(connection(), 7)).isOver)
            continue;
        must(transaction.commit());
    }

    Connection &connection() { return m_project.connection(); }
    const Schema &schema() const { return m_schema; }
    RecordId record(size_t place) const { return m_records[place]; }
    const LabelDefinition &definition(const Json &given) const { return m_schema.definitions[isSet(given) ? 1 : 0]; }

    std::optional<LabelValue> value(const Json &given, const Json &json) const
    {
        if (json.is_null())
            return std::nullopt;
        std::vector<OptionId> value;
        for (const Json &option : json.is_array() ? json : Json::array({json}))
            value.push_back(definition(given).optionByValue(QString::fromStdString(option.get<std::string>()))->id);
        return LabelValue(std::move(value));
    }

    QString cell(const Json &given, const std::optional<LabelValue> &value) const
    {
        return value ? cellText(definition(given), value) : u"nothing"_s;
    }

    /// "agent" for any agent.
    QString nameOf(const QString &annotator) const
    {
        return annotator.isEmpty() || annotator == u"ada" || annotator == u"ben" || annotator == u"reconciliation"
                   ? annotator
                   : u"agent"_s;
    }

    Seen expected(const Json &given) const
    {
        const Json &expect = given.at("expect");
        const auto cellOf = [&](const char *name) { return cell(given, value(given, expect.value(name, Json()))); };
        return {textOf(expect, "status"),
                cellOf("shown"),
                textOf(expect, "by"),
                cellOf("of_job"),
                cellOf("verified"),
                cellOf("gold"),
                cellOf("final"),
                textOf(expect, "source").isEmpty() ? u"none"_s : textOf(expect, "source"),
                expect.value("differs", false),
                expect.value("disagrees", false)};
    }

private:
    void runJob(const char *job)
    {
        std::vector<RecordId> asked;
        for (size_t i = 0; i < cases().size(); ++i) {
            if (cases()[i].contains("jobs") && cases()[i]["jobs"].contains(job))
                asked.push_back(m_records[i]);
        }
        TestJob run(m_project, asked);
        m_jobs.push_back(run.id());
        for (size_t i = 0; i < cases().size(); ++i) {
            const Json &given = cases()[i];
            if (!given.contains("jobs") || !given["jobs"].contains(job))
                continue;
            const std::optional<LabelValue> said = value(given, given["jobs"][job]);
            run.answer(m_records[i], isSet(given) ? std::vector<std::optional<LabelValue>>{std::nullopt, said}
                                                  : std::vector<std::optional<LabelValue>>{said, std::nullopt});
            must(connection()
                     .statement(u"UPDATE label SET created_at = ? WHERE job_id = ? AND record_id = ?"_s)
                     .run(given.value("jobs_at", 0), run.id(), m_records[i]));
        }
    }

    void addWhatPeopleSaid(size_t place)
    {
        const Json &given = cases()[place];
        if (given.contains("gold"))
            addLabel(place, must(goldAnnotator(connection())).id, given["gold"], 0, true);
        int at = 0;
        for (const Json &act : given.value("people", Json::array())) {
            ++at;
            const AnnotatorId person = m_people[act.at("who") == "ada" ? 0 : 1];
            if (act.contains("verdict"))
                addVerdict(place, person, act, act.value("at", at));
            else
                addLabel(place, person, act.at("value"), act.value("at", at), !act.value("undone", false));
        }
        if (given.contains("settled"))
            addLabel(place, must(reconciliationAnnotator(connection())).id, given["settled"], 100, true);
    }

    void addLabel(size_t place, AnnotatorId annotator, const Json &json, int at, bool isCurrent)
    {
        const LabelValue said = *value(cases()[place], json);
        const bool hasMembers = isSet(cases()[place]);
        Statement insert = connection().statement(
            u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, value_key, is_current,"
            " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        const ValueColumns columns = columnsOf(definition(cases()[place]).valueKind(), said);
        must(insert.run(m_records[place], definition(cases()[place]).id, annotator, columns.option, columns.key,
                        isCurrent, at));
        if (hasMembers)
            addMembers(u"INSERT INTO label_option (label_id, option_id) VALUES (?, ?)"_s, insert.insertedId(), said);
    }

    void addVerdict(size_t place, AnnotatorId person, const Json &act, int at)
    {
        const Json &given = cases()[place];
        const auto said = value(given, act.value("value", Json()));
        const bool hasMembers = isSet(given);
        Statement insert = connection().statement(
            u"INSERT INTO verification (label_id, record_id, label_definition_id, annotator_id, verdict, option_id,"
            " value_key, is_current, created_at)"
            " SELECT l.id, l.record_id, l.label_definition_id, ?, ?, ?, ?, ?, ? FROM label l"
            " WHERE l.job_id = ? AND l.record_id = ? AND l.label_definition_id = ?"_s);
        const ValueColumns columns = said ? columnsOf(definition(given).valueKind(), *said) : ValueColumns();
        must(insert.run(person, textOf(act, "verdict"), columns.option, columns.key, !act.value("undone", false), at,
                        m_jobs[size_t(act.value("job", 1) - 1)], m_records[place], definition(given).id));
        if (said && hasMembers)
            addMembers(u"INSERT INTO verification_option (verification_id, option_id) VALUES (?, ?)"_s,
                       insert.insertedId(), *said);
    }

    void addMembers(const QString &sql, qint64 owner, const LabelValue &members)
    {
        for (const OptionId member : members.options())
            must(connection().statement(sql).run(owner, member));
    }

    TestProject m_project;
    Schema m_schema;
    std::vector<RecordId> m_records;
    std::array<AnnotatorId, 2> m_people;
    std::vector<JobId> m_jobs;
};

} // namespace

/// One table of cases for all that says what is true of a label.
class TestLabelRule : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { m_projects.clear(); }

    void isTheRule_data() { listCases(); }
    void isTheRule()
    {
        QFETCH(int, place);
        const Json &given = cases()[size_t(place)];
        CasesInAProject &project = projectOf(given);
        const RecordId record = project.record(size_t(place));
        const KnownNames names = must(knownNames(project.connection()));
        const auto known = must(knownLabels(project.connection(), names, {record}, WithHistory::Yes));
        const auto found = known.find(record);
        const KnownLabels said = found == known.end() ? KnownLabels() : found->second;
        const RecordStatus status =
            recordStatus(said, project.definition(given).id, names.shownJobs(project.definition(given).id));
        const FinalLabel answer = finalLabel(status, true);
        const auto by = names.annotators.find(status.shownBy);
        const auto cell = [&](const std::optional<LabelValue> &value) { return project.cell(given, value); };
        const auto valueOf = [](const KnownLabel *label) { return label ? std::optional(label->value) : std::nullopt; };
        const Seen seen{toWord(status.status),
                        cell(status.shownValue),
                        project.nameOf(by == names.annotators.end() ? QString() : by->second.name),
                        cell(valueOf(status.ofJob)),
                        cell(status.verifiedValue),
                        cell(valueOf(status.gold)),
                        cell(answer.value),
                        toWord(answer.source),
                        status.differs,
                        status.disagrees};
        QCOMPARE(seen.text(), project.expected(given).text());
    }

    void isInTheProjection_data() { listCases(); }
    void isInTheProjection()
    {
        QFETCH(int, place);
        const Json &given = cases()[size_t(place)];
        CasesInAProject &project = projectOf(given);
        compareWithRows(project, size_t(place), given); // as the whole was computed
        must(refreshCurrentLabels(project.connection(), project.definition(given).id, {project.record(size_t(place))}));
        compareWithRows(project, size_t(place), given);
    }

    void isInTheDetail_data() { listCases(); }
    void isInTheDetail()
    {
        QFETCH(int, place);
        const Json &given = cases()[size_t(place)];
        CasesInAProject &project = projectOf(given);
        const RecordDetail detail =
            must(recordDetail(project.connection(), project.schema(), project.record(size_t(place))));
        const LabelDetail &label = detail.labels[isSet(given) ? 1 : 0];
        Seen seen = seenIn(project, given, label.current);
        seen.gold = project.cell(given, label.gold);
        QCOMPARE(seen.text(), project.expected(given).text());
    }

    void isInTheExport_data() { listCases(); }
    void isInTheExport()
    {
        QFETCH(int, place);
        const Json &given = cases()[size_t(place)];
        CasesInAProject &project = projectOf(given);
        for (const bool takesUnverified : {true, false}) {
            const ExportRow row = exportedRow(project, size_t(place), given, takesUnverified);
            Seen seen = project.expected(given);
            const bool isLeftOut = !takesUnverified && seen.source == u"unverified";
            if (isLeftOut) {
                seen.final = u"nothing"_s;
                seen.source = u"none"_s;
            }
            const QString expected = seen.text();
            const auto cell = [&](const std::optional<LabelValue> &value) { return project.cell(given, value); };
            seen.status = toWord(row.status);
            seen.ofJob = cell(row.modelValue);
            seen.verified = cell(row.verifiedValue);
            seen.gold = cell(row.gold);
            seen.final = cell(row.finalValue);
            seen.source = toWord(row.finalSource);
            QCOMPARE(seen.text(), expected);
        }
    }

private:
    static void listCases()
    {
        QTest::addColumn<int>("place");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].at("name").get<std::string>().c_str()) << int(i);
    }

    CasesInAProject &projectOf(const Json &given)
    {
        auto &project = m_projects[hiddenIn(given)];
        if (!project)
            project = std::make_unique<CasesInAProject>(hiddenIn(given));
        return *project;
    }

    static Seen seenIn(CasesInAProject &project, const Json &given, const CurrentLabel &label)
    {
        Seen seen = project.expected(given);
        seen.status = toWord(label.status);
        seen.shown = project.cell(given, label.value);
        seen.by = project.nameOf(label.annotator);
        seen.ofJob = project.cell(given, label.modelValue);
        return seen;
    }

    static void compareWithRows(CasesInAProject &project, size_t place, const Json &given)
    {
        const auto rows = must(recordRows(project.connection(), {project.record(place)}, {}));
        const CurrentLabel &label = rows.front().labels[isSet(given) ? 1 : 0];
        Seen seen = seenIn(project, given, label);
        seen.differs = flagOf(project, place, given, u"differs"_s);
        seen.disagrees = flagOf(project, place, given, u"disagrees"_s);
        QCOMPARE(seen.text(), project.expected(given).text());
        QCOMPARE(label.confidence.has_value(), given.at("expect").contains("of_job"));
    }

    static bool flagOf(CasesInAProject &project, size_t place, const Json &given, const QString &flag)
    {
        return must(project.connection().integer(
                   u"SELECT %1 FROM current_label WHERE record_id = %2 AND label_definition_id = %3"_s.arg(
                       flag, QString::number(project.record(place).value),
                       QString::number(project.definition(given).id.value)))) == 1;
    }

    static ExportRow exportedRow(CasesInAProject &project, size_t place, const Json &given, bool takesUnverified)
    {
        ExportSelection selection;
        selection.records = std::make_shared<const std::vector<RecordId>>(1, project.record(place));
        selection.takeUnverified = takesUnverified;
        ExportCursor cursor(project.connection(), project.schema(), selection);
        return must(cursor.next()).front().rows[isSet(given) ? 1 : 0];
    }

    std::map<std::vector<int>, std::unique_ptr<CasesInAProject>> m_projects;
};

QTEST_GUILESS_MAIN(TestLabelRule)
#include "tst_label_rule.moc"
