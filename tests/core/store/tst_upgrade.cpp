// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_recount.h"
#include "core/store/jobs/job_store.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/project_file.h"
#include "core/store/sql/file_header.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/transaction.h"
#include "core/store/upgrade/old_sentences.h"
#include "core/text/failure_sentence.h"
#include "core/text/operation_text.h"
#include "core/text/subset_text.h"
#include "tests/support/decided_counts.h"
#include "tests/support/must.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a table, each as one text.
using RowsByTable = std::map<QString, QStringList>;
using ColumnsByTable = std::map<QString, QStringList>;

QStringList texts(Connection &connection, const QString &sql)
{
    QStringList found;
    Steps steps(connection);
    steps.each(sql, [&](const Statement &row) { found.append(row.text(0)); });
    must(steps.result());
    return found;
}

/// A project of an older version, made anew from its stored text.
class OldProject
{
public:
    explicit OldProject(int version)
    {
        QFile dump(QStringLiteral(TANDEM_TEST_DATA "/projects/version_%1.sql").arg(version));
        QFile empty(path());
        if (!dump.open(QIODevice::ReadOnly) || !empty.open(QIODevice::WriteOnly))
            qFatal("The stored project cannot be read.");
        empty.close();
        const auto connection = open();
        must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
        Transaction transaction = must(Transaction::begin(*connection));
        for (const QString &statement : statementsOf(QString::fromUtf8(dump.readAll())))
            must(connection->execute(statement));
        must(transaction.commit());
        must(connection->execute(u"PRAGMA journal_mode = WAL"_s));
    }

    QString path() const { return m_folder.filePath(u"old.tandem"_s); }
    std::unique_ptr<Connection> open() const { return must(Connection::open(path(), ConnectionMode::ReadWrite)); }
    void upgrade() const { must(ProjectFile::open(path(), FileAccess::ReadWrite)); }

private:
    QTemporaryDir m_folder;
};

ColumnsByTable columnsOf(Connection &connection)
{
    ColumnsByTable columns;
    for (const QString &table :
         texts(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s))
        columns[table] = texts(connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    return columns;
}

/// What the columns hold, but for those that an upgrade writes anew.
RowsByTable rowsOf(Connection &connection, const ColumnsByTable &columns)
{
    const QStringList writtenAnew{u"operation.description"_s, u"job.subset"_s, u"job.pause_reason"_s,
                                  u"job.pause_details"_s};
    RowsByTable rows;
    for (const auto &[table, names] : columns) {
        QStringList cells;
        for (const QString &name : names) {
            if (!writtenAnew.contains(table + u'.' + name))
                cells.append(u"quote(\"%1\")"_s.arg(name));
        }
        rows[table] = texts(connection, u"SELECT %1 FROM \"%2\""_s.arg(cells.join(u" || '|' || "_s), table));
        rows[table].sort();
    }
    return rows;
}

QStringList operationTexts(Connection &connection)
{
    QStringList found;
    for (const QString &json : texts(connection, u"SELECT description FROM operation ORDER BY id"_s))
        found.append(operationText(operationFromJson(json.toUtf8())));
    return found;
}

QStringList subsetTexts(Connection &connection)
{
    QStringList found;
    for (const Job &job : must(listJobs(connection)))
        found.prepend(subsetText(job.subset));
    return found;
}

void commitMigration(Connection &connection, const Migration &migration)
{
    Transaction transaction = must(Transaction::begin(connection));
    for (const QString &statement : migration.statements)
        must(connection.execute(statement));
    if (migration.code)
        must(migration.code(connection));
    must(connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.number)));
    must(transaction.commit());
}

/// What people decided, as it is shown: a text for each.
const QString decidedRows =
    u"SELECT c.label_definition_id || ' ' || c.record_id || ': status ' || c.status || ', option '"
    " || COALESCE(c.option_id, '-') || ', members ' || COALESCE((SELECT group_concat(m.option_id, ' ')"
    "  FROM (SELECT o.option_id FROM current_label_option o WHERE o.label_definition_id = c.label_definition_id"
    "   AND o.record_id = c.record_id ORDER BY o.option_id) m), '-') || ', by ' || COALESCE(c.annotator_id, '-')"
    " FROM current_label c WHERE c.status IN (3, 4, 5, 6, 7)"_s;

/// Whether somebody decided on another job's label of the record, too: later, or somebody who had not judged this one.
const QString isDecidedElsewhere =
    u"EXISTS (SELECT 1 FROM verification v JOIN label l ON l.id = v.label_id WHERE v.is_current = 1"
    " AND v.record_id = c.record_id AND v.label_definition_id = c.label_definition_id AND l.job_id IS NOT c.job_id"
    " AND NOT EXISTS (SELECT 1 FROM verification w JOIN label m ON m.id = w.label_id WHERE w.is_current = 1"
    "  AND w.record_id = c.record_id AND w.label_definition_id = c.label_definition_id AND m.job_id = c.job_id"
    "  AND w.annotator_id = v.annotator_id AND w.created_at >= v.created_at))"_s;

qint64 number(Connection &connection, const QString &sql)
{
    return must(connection.integer(sql));
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatPeopleDecidedTypedAndPaidFor_data()
    {
        QTest::addColumn<int>("version");
        const int newest = shippedMigrations().back().number;
        for (int version = 1; version < newest; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void keepsWhatPeopleDecidedTypedAndPaidFor()
    {
        QFETCH(int, version);
        const OldProject project(version);
        ColumnsByTable columns;
        RowsByTable before;
        {
            const auto connection = project.open();
            columns = columnsOf(*connection);
            // What is shown is computed anew, and which jobs are shown is kept otherwise.
            for (const QString &replaced : {u"active_job"_s, u"current_label"_s, u"current_label_option"_s})
                columns.erase(replaced);
            before = rowsOf(*connection, columns);
        }
        project.upgrade();
        const auto connection = project.open();
        QCOMPARE(number(*connection, u"PRAGMA user_version"_s), shippedMigrations().back().number);
        const RowsByTable after = rowsOf(*connection, columns);
        for (const auto &[table, rows] : before) {
            // Some hold rows only while an import is under way.
            const bool mayBeEmpty = table.startsWith(u"import_"_s) || table == u"restored_decision"_s;
            QVERIFY2(!rows.isEmpty() || mayBeEmpty, qPrintable(table));
            for (const QString &row : rows)
                QVERIFY2(after.at(table).contains(row), qPrintable(table + u": "_s + row));
        }
    }

    void mendsWhatImportsLeft_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("kept"); // of the records that an import without a row has left
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("records without an import")
            << u"INSERT INTO record (external_id, import_id, content) VALUES ('left 1', 99, ''), ('left 2', 99, '')"_s
            << 0;
        QTest::newRow("records without an import, seen")
            << u"INSERT INTO record (external_id, import_id, content) VALUES ('left 1', 99, ''), ('left 2', 99, '');"
               "UPDATE project SET visible_through = (SELECT max(id) FROM record)"_s
            << 0;
        QTest::newRow("records without an import, judged")
            << u"INSERT INTO record (external_id, import_id, content) VALUES ('left 1', 99, ''), ('left 2', 99, '');"
               "UPDATE project SET visible_through = (SELECT max(id) FROM record);"
               "INSERT INTO label (id, record_id, label_definition_id, annotator_id, option_id, created_at) VALUES"
               " (9999, (SELECT max(id) FROM record), 1, 1, 1, 7);"
               "INSERT INTO operation_change VALUES (1, 'label', 9999, 1)"_s
            << 2;
        QTest::newRow("an import that was cut off, seen")
            << u"INSERT INTO import (id, source_name, started_at) VALUES (99, 'x', 5);"
               "INSERT INTO record (external_id, import_id, content) VALUES ('left 1', 99, ''), ('left 2', 99, '');"
               "UPDATE project SET visible_through = (SELECT max(id) FROM record), record_count = 3"_s
            << 0;
        QTest::newRow("verdicts on labels that are gone")
            << u"INSERT INTO verification (label_id, record_id, label_definition_id, annotator_id, verdict, created_at)"
               " VALUES (99999, 99999, 1, 1, 'rejected', 7), (99998, 1, 1, 1, 'rejected', 8)"_s
            << 0;
        QTest::newRow("items of records that are gone")
            << u"INSERT INTO item (id, job_id, record_id, state) VALUES (99999, 1, 99999, 'done');"
               "INSERT INTO attempt (id, item_id, number, finished_at, latency) VALUES (99999, 99999, 1, 1, 1);"
               "INSERT INTO sample (id, attempt_id, number) VALUES (99999, 99999, 1);"
               "INSERT INTO outcome (sample_id, label_definition_id, label_id) VALUES (99999, 1, 99999)"_s
            << 0;
    }

    void mendsWhatImportsLeft()
    {
        QFETCH(QString, damage);
        QFETCH(int, kept);
        const OldProject project(5);
        qint64 records = 0;
        {
            const auto connection = project.open();
            records = number(*connection, u"SELECT count(*) FROM record"_s);
            must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
            for (const QString &statement : damage.split(u';', Qt::SkipEmptyParts))
                must(connection->execute(statement));
        }
        const auto file = must(ProjectFile::open(project.path(), FileAccess::ReadWrite));
        const auto connection = project.open();
        QTRY_COMPARE(number(*connection, u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s), 0);
        QCOMPARE(texts(*connection, u"PRAGMA foreign_key_check"_s), QStringList());
        QCOMPARE(number(*connection, u"SELECT count(*) FROM record"_s), records + kept);
        QCOMPARE(number(*connection, u"SELECT record_count FROM project"_s), records + kept);
        QCOMPARE(number(*connection, u"SELECT count(*) FROM label WHERE id = 9999"_s), kept > 0 ? 1 : 0);
    }

    /// What is kept up beside the rows says what there is after the mending.
    void countsWhatIsLeftAnew()
    {
        const OldProject project(5);
        qint64 verdict = 0;
        {
            const auto connection = project.open();
            must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
            must(connection->execute(u"DELETE FROM label WHERE id = (SELECT min(label_id) FROM verification"
                                     " WHERE is_current = 1)"_s));
            verdict = number(*connection, u"SELECT min(id) FROM verification WHERE label_id NOT IN"
                                          " (SELECT id FROM label)"_s);
            must(connection->execute(
                u"INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                " SELECT id, 'verification', %1, 1 FROM operation WHERE NOT EXISTS (SELECT 1 FROM operation_change"
                "  WHERE entity = 'verification' AND entity_id = %1) ORDER BY id DESC LIMIT 1"_s.arg(verdict)));
            must(connection->execute(u"INSERT INTO item (id, job_id, record_id, state) VALUES (99999, 1, 99999,"
                                     " 'waiting')"_s));
            must(connection->execute(u"UPDATE job SET item_count = item_count + 1 WHERE id = 1"_s));
            must(connection->execute(u"UPDATE job_count SET count = count + 1 WHERE job_id = 1 AND kind = 'item'"_s));
        }
        project.upgrade();
        const auto connection = project.open();
        QVERIFY(verdict > 0);
        QCOMPARE(number(*connection, u"SELECT count(*) FROM operation_change WHERE entity = 'verification'"
                                     " AND entity_id NOT IN (SELECT id FROM verification)"_s),
                 0);
        QCOMPARE(number(*connection, u"SELECT count(*) FROM job WHERE item_count <>"
                                     " (SELECT count(*) FROM item WHERE item.job_id = job.id)"_s),
                 0);
        const QString counts = u"SELECT job_id || ' ' || kind || ' ' || label_definition_id || ' ' || word || ' '"
                               " || count FROM job_count ORDER BY 1"_s;
        const QStringList kept = texts(*connection, counts);
        for (const Job &job : must(listJobs(*connection)))
            must(recountJob(*connection, job.id));
        QCOMPARE(texts(*connection, counts), kept);
        const auto shown = u"SELECT label_definition_id || ' ' || record_id || ' ' || status || ' ' ||"
                           " COALESCE(option_id, 0) FROM current_label ORDER BY 1"_s;
        const QStringList seen = texts(*connection, shown);
        for (const QString &definition : texts(*connection, u"SELECT id FROM label_definition"_s))
            must(rebuildCurrentLabels(*connection, LabelDefinitionId(definition.toLongLong())));
        QCOMPARE(texts(*connection, shown), seen);
    }

    void goesOnWhereItWasKilled_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void goesOnWhereItWasKilled()
    {
        QFETCH(int, version);
        const OldProject project(version);
        const QString killed = project.path() + u"-killed"_s;
        {
            // After the next migration's commit, before its log is brought into the file.
            const auto connection = project.open();
            must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
            must(connection->execute(u"PRAGMA wal_autocheckpoint = 0"_s));
            commitMigration(*connection, shippedMigrations().at(version));
            for (const QString &ending : {QString(), u"-wal"_s})
                QVERIFY(QFile::copy(project.path() + ending, killed + ending));
        }
        const int newest = shippedMigrations().back().number;
        QCOMPARE(must(checkFileHeader(killed, newest)), version);
        must(ProjectFile::open(killed, FileAccess::ReadWrite));
        QCOMPARE(must(checkFileHeader(killed, newest)), newest);
    }

    void readsLikeBefore_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void readsLikeBefore()
    {
        QFETCH(int, version);
        if (version > 2)
            QSKIP("Since version 3 there are no sentences.");
        const OldProject project(version);
        QStringList operations;
        QStringList subsets;
        {
            const auto connection = project.open();
            operations = texts(*connection, u"SELECT description FROM operation ORDER BY id"_s);
            subsets = texts(*connection, u"SELECT subset FROM job ORDER BY id"_s);
        }
        project.upgrade();
        const auto connection = project.open();
        QCOMPARE(operationTexts(*connection), operations);
        QCOMPARE(subsetTexts(*connection), subsets);
        // Kept as they stand: only what nobody knows how to read.
        QCOMPARE(number(*connection, u"SELECT count(*) FROM operation WHERE description LIKE '%\"said\"%'"_s), 1);
        QCOMPARE(number(*connection, u"SELECT count(*) FROM job WHERE subset LIKE '%\"said\"%'"_s), 0);
    }

    void saysWhyJobsPaused_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void saysWhyJobsPaused()
    {
        QFETCH(int, version);
        if (version > 3)
            QSKIP("Since version 4 there are no sentences.");
        const OldProject project(version);
        const QStringList before = texts(*project.open(), u"SELECT pause_reason FROM job ORDER BY id"_s);
        QVERIFY(before.join(u' ').contains(u"refused the key"_s));
        project.upgrade();
        QStringList after;
        for (const Job &job : must(listJobs(*project.open())))
            after.prepend(pauseSentence(job));
        QCOMPARE(after, before);
    }

    void showsTheSame_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void showsTheSame()
    {
        QFETCH(int, version);
        const OldProject project(version);
        project.upgrade();
        const auto connection = project.open();
        const ColumnsByTable projection{
            {u"current_label"_s, {u"record_id"_s, u"option_id"_s, u"status"_s, u"confidence"_s, u"annotator_id"_s}},
            {u"current_label_option"_s, {u"record_id"_s, u"option_id"_s}}};
        const RowsByTable stored = rowsOf(*connection, projection);
        QVERIFY(stored.at(u"current_label"_s).size() > 20);
        for (const QString &id : texts(*connection, u"SELECT id FROM label_definition"_s))
            must(rebuildCurrentLabels(*connection, LabelDefinitionId(id.toLongLong())));
        QCOMPARE(rowsOf(*connection, projection), stored);
    }

    /// What was in force before is in force after, but where somebody decided on a label that was not shown: that is in
    /// force now, too.
    void keepsTheMeaningOfDecisions_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void keepsTheMeaningOfDecisions()
    {
        QFETCH(int, version);
        const OldProject project(version);
        QStringList before;
        {
            const auto connection = project.open();
            before = texts(*connection, decidedRows + u" AND NOT "_s + isDecidedElsewhere + u" ORDER BY 1"_s);
        }
        QVERIFY(before.size() > 10);
        project.upgrade();
        const auto connection = project.open();
        const QStringList after = texts(*connection, decidedRows + u" ORDER BY 1"_s);
        for (const QString &row : before)
            QVERIFY2(after.contains(row), qPrintable(row + u"\n\n"_s + after.join(u'\n')));
        // And everybody's decision is in force, whatever job it was on, but for records that somebody deleted.
        const QStringList judged = texts(
            *connection, u"SELECT label_definition_id || ' ' || record_id FROM (SELECT label_definition_id, record_id"
                         " FROM verification WHERE is_current = 1 UNION SELECT label_definition_id, record_id"
                         " FROM label JOIN annotator a ON a.id = annotator_id WHERE job_id IS NULL"
                         " AND is_current = 1 AND a.kind <> 'reference')"
                         " WHERE record_id NOT IN (SELECT record_id FROM deleted_record) ORDER BY 1"_s);
        QCOMPARE(texts(*connection, u"SELECT label_definition_id || ' ' || record_id FROM current_label"
                                    " WHERE status IN (3, 4, 5, 6, 7) ORDER BY 1"_s),
                 judged);
    }

    void hidesTheJobsThatWereNotShown()
    {
        const OldProject project(4);
        project.upgrade();
        const auto connection = project.open();
        // The chosen job was 8 of 9; for the other label the newest was shown.
        QCOMPARE(texts(*connection, u"SELECT job_id || ' ' || label_definition_id FROM hidden_job"_s),
                 QStringList{u"9 1"_s});
        QCOMPARE(must(jobsOfDefinition(*connection, LabelDefinitionId(1))).shown.front(), JobId(8));
        QCOMPARE(must(jobsOfDefinition(*connection, LabelDefinitionId(2))).shown.front(), JobId(10));
    }

    void hidesAllJobsWhereNoneWasShown()
    {
        const OldProject project(4);
        must(project.open()->execute(u"UPDATE active_job SET job_id = NULL WHERE label_definition_id = 2"_s));
        project.upgrade();
        const auto connection = project.open();
        QVERIFY(must(jobsOfDefinition(*connection, LabelDefinitionId(2))).shown.empty());
        QCOMPARE(number(*connection, u"SELECT count(*) FROM current_label WHERE label_definition_id = 2"
                                     " AND status = 2"_s),
                 0);
        QVERIFY(number(*connection, u"SELECT count(*) FROM current_label WHERE label_definition_id = 2"
                                    " AND status = 5"_s) > 0);
    }

    void countsWhatIsShown_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void countsWhatIsShown()
    {
        QFETCH(int, version);
        const OldProject project(version);
        project.upgrade();
        const auto connection = project.open();
        QCOMPARE(texts(*connection, u"SELECT label_definition_id || ' ' || status || ' ' || sum(count) FROM label_count"
                                    " WHERE is_visible = 1 GROUP BY label_definition_id, status HAVING sum(count) > 0"
                                    " ORDER BY 1"_s),
                 texts(*connection, u"SELECT label_definition_id || ' ' || status || ' ' || count(*) FROM current_label"
                                    " GROUP BY label_definition_id, status ORDER BY 1"_s));
        QCOMPARE(
            number(*connection, u"SELECT record_count FROM project"_s),
            number(*connection, u"SELECT (SELECT count(*) FROM record) - (SELECT count(*) FROM deleted_record)"_s));
    }

    void countsWhatPeopleDecided_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void countsWhatPeopleDecided()
    {
        QFETCH(int, version);
        const OldProject project(version);
        project.upgrade();
        const auto connection = project.open();
        const QStringList counted = texts(*connection, decidedCountsByTheLog);
        QVERIFY(!counted.isEmpty());
        QCOMPARE(texts(*connection, keptDecidedCounts), counted);
    }

    void undoesWhatWasDoneBefore_data() { keepsWhatPeopleDecidedTypedAndPaidFor_data(); }
    void undoesWhatWasDoneBefore()
    {
        QFETCH(int, version);
        const OldProject project(version);
        project.upgrade();
        const auto connection = project.open();
        const AnnotatorId ben = must(ensureAnnotator(*connection, AnnotatorKind::Person, u"Ben"_s)).id;
        QCOMPARE(operationText(must(undoLatest(*connection, ben)).description), u"sort 3 records by hand"_s);
        const UndoResult undone = must(undoLatest(*connection, ben));
        QCOMPARE(operationText(undone.description), u"set 1 label of sentiment to neither, nor"_s);
        QCOMPARE(undone.description.options, QStringList{u"neither, nor"_s});
        QCOMPARE(undone.changed, 1);
    }

    void readsOldSentencesOfActs_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *sentence, const char *json) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(json);
        };
        row("confirm 1 label of mood", R"({"code":"confirm","count":1,"label":"mood"})");
        row("confirm 1,204 labels of mood", R"({"code":"confirm","count":1204,"label":"mood"})");
        row("confirm 1.204 labels of mood", R"({"code":"confirm","count":1204,"label":"mood"})");
        row("reject 1 204 labels of mood", R"({"code":"reject","count":1204,"label":"mood"})");
        row("reject 3 labels of a label of sorts", R"({"code":"reject","count":3,"label":"a label of sorts"})");
        row("set 2 labels of mood to good", R"({"code":"set","count":2,"label":"mood","options":["good"]})");
        row("settle 1 conflict of mood as bad", R"({"code":"settle","count":1,"label":"mood","options":["bad"]})");
        row("set 1 label of way to go to up to you, and me",
            R"({"code":"set","count":1,"label":"way to go","options":["up to you, and me"]})");
        row("set 1 label of way to go to on, up to you, and me",
            R"({"code":"set","count":1,"label":"way to go","options":["on","up to you, and me"]})");
        row("set 1 label of way to go to none", R"({"code":"set","count":1,"label":"way to go","options":[]})");
        row("set 1 label of gone by now to x, y",
            R"({"code":"set","count":1,"label":"gone by now","options":["x, y"]})");
        row("set 1 label of gone to now to x",
            R"({"code":"said","text":"set 1 label of gone to now to x"})"); // two ways to read it
        row("edit the schema", R"({"code":"edit_schema"})");
        row("confirm labels of mood", R"({"code":"said","text":"confirm labels of mood"})");
        row("", R"({"code":"said","text":""})");
    }
    void readsOldSentencesOfActs()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, json);
        const OptionTextsByName known{{u"mood"_s, {u"good"_s, u"bad"_s}},
                                      {u"way to go"_s, {u"on"_s, u"up to you, and me"_s}}};
        const OperationDescription act = operationFromSentence(sentence, known);
        QCOMPARE(QString::fromUtf8(operationToJson(act)), json);
        QVERIFY(operationFromJson(json.toUtf8()) == act);
    }

    void readsOldTextsOfSubsets_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *sentence, const char *json) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(json);
        };
        row("all records", R"({"code":"all"})");
        row("all records, first 1,200", R"({"code":"all","first":1200})");
        row("3 selected", R"({"code":"selection","selected":3})");
        row("left by job 3, first 20", R"({"code":"rest","job":3,"first":20})");
        row("left by a job v2 v3", R"({"code":"rest","agent":"a job v2","version":3})");
        row("status:unverified", R"({"code":"query","query":"status:unverified"})");
        row("money, first, first 9", R"({"code":"query","query":"money, first","first":9})");
        row("", R"({"code":"said"})");
    }
    void readsOldTextsOfSubsets()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, json);
        const SubsetDescription subset = subsetFromSentence(sentence);
        QCOMPARE(QString::fromUtf8(subsetToJson(subset)), json);
        QVERIFY(subsetFromJson(json.toUtf8()) == subset);
        QCOMPARE(subsetText(subset), sentence);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
