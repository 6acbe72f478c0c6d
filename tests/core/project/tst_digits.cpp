// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/export_format.h"
#include "core/io/formats/export_formats.h"
#include "core/project/decisions.h"
#include "core/project/exporter.h"
#include "core/text/wording.h"
#include "tests/support/other_digits.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Whatever the digits of the person's language: a file has those of all files.
class TestDigits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }

    void noFileHasTheDigitsOfALanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("Arabic, Egypt") << QLocale(QLocale::Arabic, QLocale::Egypt);
        QTest::newRow("Persian, Iran") << QLocale(QLocale::Persian, QLocale::Iran);
        QTest::newRow("Marathi, India") << QLocale(QLocale::Marathi, QLocale::India);
        QTest::newRow("Bangla, Bangladesh") << QLocale(QLocale::Bengali, QLocale::Bangladesh);
    }

    void noFileHasTheDigitsOfALanguage()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QVERIFY(hasOtherDigits(countText(1200)));
        SmallProject small;
        small.setSchema();
        small.addRecords(30);
        small.runBaseline();
        small.addRecords(1200); // numbers that a language groups
        decide(small.project());
        writeEveryFormat(small.project());
        small.close();
        readEveryText(small.path());
    }

private:
    static void decide(Project &project)
    {
        const AnnotatorId person = must(project.person(u"Ana"_s).wait()).id;
        const auto records = *must(project.records().list({}, {}).wait());
        const Schema schema = must(project.schemas().current().wait());
        for (size_t i = 0; i < 4; ++i) {
            Decision decision;
            decision.kind = i % 2 == 0 ? DecisionKind::Confirm : DecisionKind::Set;
            decision.person = person;
            decision.definition = schema.definitions.front().id;
            decision.value = {schema.definitions.front().options[i % 3].id};
            decision.comment = u"why"_s;
            decision.duration = 4200;
            must(project.decisions().decide(decision, {records[i]}).wait());
        }
    }

    static void writeEveryFormat(Project &project)
    {
        const QTemporaryDir folder;
        for (const ExportFormat *format : exportFormats()) {
            ExportRequest request;
            request.path = folder.filePath(format->name());
            request.format = format->name();
            request.allJobs = true;
            request.allAnnotators = true;
            must(project.exporter().write(request, {}, {}).wait());
            QFile file(request.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString written = QString::fromUtf8(file.readAll());
            QVERIFY(written.contains(u"1200"_s)); // the last record
            QVERIFY2(!hasOtherDigits(written), qPrintable(format->name()));
        }
    }

    static void readEveryText(const QString &path)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"digits"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &table : database.tables()) {
                QSqlQuery rows(database);
                if (rows.exec(u"SELECT * FROM \"%1\""_s.arg(table)))
                    readTexts(table, rows);
            }
        }
        QSqlDatabase::removeDatabase(u"digits"_s);
    }

    static void readTexts(const QString &table, QSqlQuery &rows)
    {
        while (rows.next()) {
            const QSqlRecord row = rows.record();
            for (int column = 0; column < row.count(); ++column) {
                const QVariant value = row.value(column);
                if (value.typeId() == QMetaType::QString)
                    QVERIFY2(!hasOtherDigits(value.toString()), qPrintable(table + u": "_s + value.toString()));
            }
        }
    }

    QLocale m_before;
};

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
