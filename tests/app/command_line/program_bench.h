// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/console.h"
#include "app/command_line/output/outcome.h"
#include "app/command_line/program.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tandem {

/// What a call printed and how it ended.
struct Printed
{
    int exitCode = -1;
    QByteArray results;
    QByteArray messages;
};

inline Printed call(const QStringList &words)
{
    QBuffer results;
    QBuffer messages;
    results.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(results, messages, false);
    const int exitCode = runProgram(words, console, CancelToken());
    return {exitCode, results.data(), messages.data()};
}

/// A folder for a project that calls are made on.
class ProgramBench
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString project() const { return path(QStringLiteral("p.tandem")); }

    /// Three records with one label definition each of both kinds.
    void makeProject() const
    {
        using namespace Qt::StringLiterals;
        QFile table(path(u"in.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("key,body\n1,good\n2,\"bad, \"\"very\"\"\"\nx,so\n");
        table.close();
        QFile schema(path(u"schema.json"_s));
        QVERIFY(schema.open(QIODevice::WriteOnly));
        schema.write(R"({"label_schema": [
        {"name": "mood", "options": [{"value": "positive"}, {"value": "negative"}]},
        {"name": "topics", "choice": "multiple", "options": [{"value": "price"}, {"value": "taste"}]}]})");
        schema.close();
        QCOMPARE(call({u"new"_s, project()}).exitCode, int(Done));
        QCOMPARE(call({u"schema"_s, u"set"_s, project(), path(u"schema.json"_s)}).exitCode, int(Done));
        QCOMPARE(
            call({u"import"_s, project(), path(u"in.csv"_s), u"--id"_s, u"key"_s, u"--text"_s, u"body"_s}).exitCode,
            int(Done));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tandem
