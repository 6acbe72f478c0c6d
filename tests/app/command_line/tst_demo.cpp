// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/console.h"
#include "app/command_line/output/outcome.h"
#include "app/command_line/program.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void makesAProjectOfWholeRecords();
    void reportsTheWholeJob();

private:
    Json demo(const QStringList &words);

    QTemporaryDir m_folder;
};

/// Calls the demo in the test's folder; what it printed, null where it failed.
Json TestDemo::demo(const QStringList &words)
{
    QBuffer results;
    QBuffer messages;
    results.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(results, messages, false);
    const QStringList call = QStringList{u"--json"_s, u"demo"_s, u"--out"_s, m_folder.filePath(u"demo"_s)} + words;
    const int exitCode = runProgram(call, console, CancelToken());
    return exitCode == Done ? Json::parse(results.data().toStdString(), nullptr, false) : Json();
}

void TestDemo::makesAProjectOfWholeRecords()
{
    const Json made = demo({});
    QVERIFY(made.is_object());
    QCOMPARE(made["records"].get<int>(), 600);
    QCOMPARE(QFileInfo(QString::fromStdString(made["project"].get<std::string>())).fileName(), u"demo.tandem"_s);
    // The next demo in the same folder replaces nothing.
    const Json next = demo({});
    QCOMPARE(QFileInfo(QString::fromStdString(next["project"].get<std::string>())).fileName(), u"demo-2.tandem"_s);
}

void TestDemo::reportsTheWholeJob()
{
    const Json report = demo({u"--headless"_s});
    QVERIFY(report.is_object());
    QCOMPARE(report["gold_labels"].get<int>(), 1200);
    QCOMPARE(report["person_labels"].get<int>(), 300);
    QCOMPARE(report["done"].get<int>(), 600);
    QVERIFY(QFileInfo::exists(QString::fromStdString(report["export"].get<std::string>())));
    QCOMPARE(report["labels"].size(), size_t(2));
    for (const Json &label : report["labels"]) {
        QCOMPARE(label["labels"].get<int>(), 600);
        QCOMPARE(label["trained_on"].get<int>(), 150);
        QCOMPARE(label["judged"].get<int>(), 450);
        int inBands = 0;
        for (const Json &band : label["bands"])
            inBands += band["labels"].get<int>();
        QCOMPARE(inBands, 450);
        QCOMPARE(label["simulated_verification"]["verified"].get<int>(), 45);
        QVERIFY(label["simulated_verification"]["accuracy"].get<double>() >= label["accuracy"].get<double>());
    }
    QVERIFY(report["pictures"].is_null());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
