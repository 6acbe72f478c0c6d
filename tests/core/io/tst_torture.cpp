// SPDX-License-Identifier: GPL-3.0-or-later
// Reads public collections of odd files. They are not part of the sources: TANDEM_DATA names their folder.
#include "core/io/formats/source_reader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using nlohmann::ordered_json;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Reading
{
    QStringList columns;
    std::vector<SourceRow> rows;
    std::vector<SourceFault> faults;
    QString refused;
    qint64 badBytesLine = 0;
};

Reading readAll(const QString &path, const SourceOptions &options = {})
{
    Reading reading;
    const auto reader = SourceReader::open(path, options);
    if (!reader) {
        reading.refused = reader.error().message;
        return reading;
    }
    (*reader)->onFault([&](const SourceFault &fault) { reading.faults.push_back(fault); });
    while (auto row = (*reader)->next())
        reading.rows.push_back(std::move(*row));
    reading.columns = (*reader)->columns();
    for (const auto &[laxity, counted] : (*reader)->findings().laxities) {
        if (laxity == Laxity::BadBytes)
            reading.badBytesLine = counted.line;
    }
    return reading;
}

ordered_json jsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the collection is missing");
    return ordered_json::parse(file.readAll().toStdString());
}

/// The file whose few bad bytes among ASCII may be of any encoding.
SourceOptions optionsFor(const QString &name)
{
    SourceOptions options;
    if (name.startsWith(s("invalid_utf8")))
        options.encoding = s("UTF-8");
    return options;
}

} // namespace

class TestTorture : public QObject
{
    Q_OBJECT

private:
    QDir m_data;

private slots:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("TANDEM_DATA");
        if (folder.isEmpty())
            QSKIP("TANDEM_DATA names no folder with the public test collections.");
        m_data = QDir(folder);
    }

    void spectrum()
    {
        const QDir csvs(m_data.filePath(s("torture-csv-spectrum/csvs")));
        const QStringList names = csvs.entryList({s("*.csv")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            SourceOptions options;
            options.hasHeader = true;
            const Reading reading = readAll(csvs.filePath(name), options);
            ordered_json found = ordered_json::array();
            for (const SourceRow &row : reading.rows) {
                ordered_json object = ordered_json::object();
                for (qsizetype i = 0; i < row.values.size(); ++i)
                    object[reading.columns[i].toStdString()] = row.values[i].toStdString();
                found.push_back(object);
            }
            const QString expected =
                m_data.filePath(s("torture-csv-spectrum/json/") + QString(name).replace(s(".csv"), s(".json")));
            ordered_json wanted = jsonFile(expected);
            // The collection's copy of this file has LF, its JSON still CRLF.
            if (name == s("newlines_crlf.csv"))
                wanted = ordered_json::parse(QByteArray::fromStdString(wanted.dump()).replace("\\r", "").toStdString());
            QVERIFY2(found == wanted, qPrintable(name));
            QVERIFY2(reading.faults.empty(), qPrintable(name));
        }
    }

    void derived()
    {
        const QDir folder(m_data.filePath(s("torture-derived")));
        // Good rows, bad rows where they differ from the manifest's count of records.
        const QHash<QString, std::pair<size_t, size_t>> special{
            {s("ragged_rows.csv"), {18, 1}}, {s("invalid_utf8.csv"), {20, 0}},    {s("unclosed_quote.csv"), {2, 1}},
            {s("bad_line.jsonl"), {9, 1}},   {s("lone_surrogate.jsonl"), {1, 1}}, {s("nan_infinity.jsonl"), {1, 2}}};
        const QStringList refused{s("columns.json"), s("concatenated.json")};
        for (const ordered_json &fact : jsonFile(folder.filePath(s("manifest.json")))) {
            const QString name = QString::fromStdString(fact["file"].get<std::string>());
            const Reading reading = readAll(folder.filePath(name), optionsFor(name));
            if (refused.contains(name)) {
                QVERIFY2(!reading.refused.isEmpty(), qPrintable(name));
                continue;
            }
            QVERIFY2(reading.refused.isEmpty(), qPrintable(name + u' ' + reading.refused));
            const size_t records = fact.contains("records") ? fact["records"].get<size_t>() : 0;
            const auto expected = special.value(name, {records, 0});
            QVERIFY2(reading.rows.size() == expected.first,
                     qPrintable(QStringLiteral("%1: %2 rows").arg(name).arg(reading.rows.size())));
            QVERIFY2(reading.faults.size() == expected.second,
                     qPrintable(QStringLiteral("%1: %2 faults").arg(name).arg(reading.faults.size())));
            const bool isNamed = fact.contains("columns") && fact["columns"].is_array() &&
                                 name != s("duplicate_headers.csv") && name != s("blank_header.csv");
            if (!isNamed)
                continue;
            QStringList columns;
            for (const ordered_json &column : fact["columns"])
                columns += QString::fromStdString(column.get<std::string>());
            QCOMPARE(reading.columns, columns);
        }
    }

    void derivedDetails()
    {
        const QDir folder(m_data.filePath(s("torture-derived")));
        QCOMPARE(readAll(folder.filePath(s("2000_columns.csv"))).columns.size(), 2000);
        QVERIFY(readAll(folder.filePath(s("huge_cell.csv"))).rows[1].values[1].size() > 290000);
        QVERIFY(readAll(folder.filePath(s("nul_bytes.csv"))).rows[0].values[1].contains(QChar(u'\0')));
        QCOMPARE(readAll(folder.filePath(s("id_shapes.csv"))).rows[5].values[0], s(" 8"));
        QCOMPARE(readAll(folder.filePath(s("formula_cells.csv"))).rows[4].values[1], s("\t=HYPERLINK(\"x\")"));
        QCOMPARE(readAll(folder.filePath(s("duplicate_keys.jsonl"))).rows[0].values[1], s("second"));
        QCOMPARE(readAll(folder.filePath(s("mixed_types.jsonl"))).rows[8].values[0], s("12345678901234567890"));
        QCOMPARE(readAll(folder.filePath(s("invalid_utf8.csv")), optionsFor(s("invalid_utf8"))).badBytesLine, 8);
        QVERIFY(readAll(folder.filePath(s("ja_cp932.csv"))).rows[0].values[1].contains(QChar(0x6642)));
    }

    void rust()
    {
        const QDir folder(m_data.filePath(s("torture-csv-rust")));
        QCOMPARE(readAll(folder.filePath(s("uspop-latin1.csv"))).rows[2].values[0], s("Õakman"));
        const Reading noHeader = readAll(folder.filePath(s("smallpop-no-headers.csv")));
        QCOMPARE(noHeader.rows.size(), size_t(10));
        QCOMPARE(noHeader.columns[0], s("column 1"));
        SourceOptions colon;
        colon.delimiter = u':';
        QCOMPARE(readAll(folder.filePath(s("smallpop-colon.csv")), colon).columns,
                 QStringList({s("city"), s("region"), s("country"), s("population")}));
        SourceOptions noNames;
        noNames.hasHeader = false;
        const Reading strange = readAll(folder.filePath(s("strange.csv")), noNames);
        QCOMPARE(strange.rows.size() + strange.faults.size(), size_t(7));
    }

    void jsonSuite()
    {
        const QDir folder(m_data.filePath(s("torture-json/test_parsing")));
        const QStringList names = folder.entryList({s("*.json")});
        QVERIFY(!names.isEmpty());
        QTemporaryDir temporary;
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            // Each text becomes a member, so that it is read whatever its type is.
            const QString path = temporary.filePath(s("a.json"));
            QFile wrapped(path);
            QVERIFY(wrapped.open(QIODevice::WriteOnly | QIODevice::Truncate));
            wrapped.write("[{\"value\": " + text + "}]");
            wrapped.close();
            SourceOptions array;
            array.format = SourceFormat::Json;
            array.encoding = s("UTF-8");
            const Reading reading = readAll(path, array);
            const bool isRead = reading.rows.size() == 1 && reading.faults.empty();
            if (name.startsWith(u'y'))
                QVERIFY2(isRead, qPrintable(name));
            else if (name.startsWith(u'n'))
                QVERIFY2(!isRead, qPrintable(name));
            else
                QVERIFY2(reading.rows.size() + reading.faults.size() >= 1, qPrintable(name));
        }
    }

    void naughtyStringsAreTheSameInBothFormats()
    {
        const Reading csv = readAll(m_data.filePath(s("torture-strings/naughty.csv")));
        const Reading lines = readAll(m_data.filePath(s("torture-strings/naughty.jsonl")));
        QVERIFY(csv.faults.empty());
        QVERIFY(lines.faults.empty());
        QVERIFY(csv.rows.size() > 300);
        QCOMPARE(csv.rows.size(), lines.rows.size());
        for (size_t i = 0; i < csv.rows.size(); ++i)
            QCOMPARE(csv.rows[i].values, lines.rows[i].values);
    }

    void tweets()
    {
        const Reading reading = readAll(m_data.filePath(s("tweets-airline-nc/tweets_dev.csv")));
        QCOMPARE(reading.rows.size(), size_t(9681));
        QVERIFY(reading.faults.empty());
        QSet<QString> ids;
        for (const SourceRow &row : reading.rows)
            ids.insert(row.values[0]);
        QCOMPARE(ids.size(), 9577);
    }
};

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
