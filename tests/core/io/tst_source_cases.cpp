// SPDX-License-Identifier: GPL-3.0-or-later
// Odd files and what is to come out of them: tests/data/source_cases.json.
#include "core/io/formats/source_formats.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using nlohmann::ordered_json;
using namespace Qt::StringLiterals;

namespace {

QString text(const ordered_json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

QByteArray bytesOf(const ordered_json &fileCase)
{
    if (fileCase.contains("base64"))
        return QByteArray::fromBase64(QByteArray::fromStdString(fileCase["base64"].get<std::string>()));
    return QByteArray::fromStdString(fileCase["text"].get<std::string>());
}

SourceOptions optionsOf(const ordered_json &fileCase)
{
    SourceOptions options;
    const ordered_json given = fileCase.value("options", ordered_json::object());
    if (given.contains("format"))
        options.format = sourceFormatNamed(text(given["format"]));
    if (given.contains("quote"))
        options.quote = text(given["quote"]).isEmpty() ? QChar() : text(given["quote"]).front();
    if (given.contains("header"))
        options.hasHeader = given["header"].get<bool>();
    return options;
}

QString basisName(HeaderBasis basis)
{
    return basis == HeaderBasis::Given ? u"given"_s : basis == HeaderBasis::Sure ? u"sure"_s : u"unsure"_s;
}

/// What came out, under the names of the cases.
ordered_json readAll(SourceReader &reader)
{
    ordered_json found;
    found["rows"] = found["faults"] = found["lines"] = ordered_json::array();
    reader.onFault([&found](const SourceFault &fault) {
        found["faults"].push_back(
            u"%1:%2:%3 %4"_s.arg(fault.row).arg(fault.line).arg(fault.column).arg(fault.reason).toStdString());
    });
    while (const auto row = reader.next()) {
        found["rows"].push_back(row->values.join(u'|').toStdString());
        found["lines"].push_back(QString::number(row->line).toStdString());
    }
    const SourceFindings &findings = reader.findings();
    QStringList laxities;
    for (const auto &[laxity, counted] : findings.laxities)
        laxities += u"%1 %2 from %3"_s.arg(toWord(laxity)).arg(counted.count).arg(counted.line);
    found["columns"] = reader.columns().join(u'|').toStdString();
    found["laxities"] = laxities.join(u", ").toStdString();
    found["header"] = basisName(findings.header).toStdString();
    found["array"] = findings.arrayName.toStdString();
    found["separator"] = findings.hasSeparatorLine;
    found["text_quotes"] = findings.areQuotesText;
    found["row_numbers"] = findings.hasRowNumbers;
    found["short_header"] = findings.isHeaderShort;
    found["format"] = sourceFormatEntry(*reader.options().format).name.toStdString();
    return found;
}

bool begins(const ordered_json &all, const ordered_json &beginnings)
{
    if (all.size() != beginnings.size())
        return false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!text(all[i]).startsWith(text(beginnings[i])))
            return false;
    }
    return true;
}

} // namespace

class TestSourceCases : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ordered_json m_cases;

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/source_cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cases = ordered_json::parse(file.readAll().toStdString());
    }

    void reads_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i]["name"].get<std::string>().c_str()) << int(i);
    }

    void reads()
    {
        QFETCH(int, index);
        const ordered_json &fileCase = m_cases[size_t(index)];
        QFile file(m_folder.filePath(text(fileCase["file"])));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(fileCase));
        file.close();
        const auto reader = SourceReader::open(file.fileName(), optionsOf(fileCase));
        if (fileCase.contains("refused")) {
            QVERIFY(!reader);
            QVERIFY2(reader.error().message.startsWith(text(fileCase["refused"])), qPrintable(reader.error().message));
            return;
        }
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        const ordered_json found = readAll(**reader);
        const ordered_json none = ordered_json::array();
        QVERIFY2(begins(found["faults"], fileCase.value("faults", none)), found.dump(1).c_str());
        QVERIFY2(found["laxities"] == fileCase.value("laxities", ""), found.dump(1).c_str());
        QVERIFY2(found["array"] == fileCase.value("array", ""), found.dump(1).c_str());
        QVERIFY2(found["separator"] == fileCase.value("separator", false), found.dump(1).c_str());
        for (const char *flag : {"text_quotes", "row_numbers", "short_header"})
            QVERIFY2(found[flag] == fileCase.value(flag, false), found.dump(1).c_str());
        for (const char *part : {"rows", "columns", "lines", "header", "format"}) {
            if (fileCase.contains(part))
                QVERIFY2(found[part] == fileCase[part], found.dump(1).c_str());
        }
        for (const QString &sentence : findingSentences((*reader)->options(), (*reader)->findings()))
            QVERIFY2(!sentence.contains(u'%') || sentence.contains(u" % "), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestSourceCases)
#include "tst_source_cases.moc"
