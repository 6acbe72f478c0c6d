// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "core/text/wording.h"

#include <QTest>

using namespace tandem;

/// Each case ends in the language that the next one starts in; translators are not taken out by the programs either.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void startsInEnglish_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 records");
        QTest::newRow("one") << qint64(1) << QStringLiteral("1 record");
        QTest::newRow("many") << qint64(14640) << QStringLiteral("14,640 records");
    }
    void startsInEnglish()
    {
        QFETCH(qint64, count);
        QTEST(recordsText(count), "text");
    }

    void listsLanguagesByTheirOwnNames()
    {
        QStringList languages;
        for (const Language &language : availableLanguages())
            languages.append(language.code + u' ' + language.ownName);
        QCOMPARE(languages, QStringList({QStringLiteral("de Deutsch"), QStringLiteral("en English"),
                                         QStringLiteral("ja 日本語")}));
    }

    void findsALanguage_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("found");
        QTest::newRow("code") << QStringLiteral("de") << QStringLiteral("de");
        QTest::newRow("capitals") << QStringLiteral("JA") << QStringLiteral("ja");
        QTest::newRow("with a country") << QStringLiteral("de_AT.UTF-8") << QStringLiteral("de");
        QTest::newRow("with a country, as the web writes it") << QStringLiteral("en-GB") << QStringLiteral("en");
        QTest::newRow("pseudo") << QStringLiteral("qps") << QStringLiteral("qps");
        QTest::newRow("unknown") << QStringLiteral("tlh") << QString();
        QTest::newRow("no word") << QStringLiteral("-") << QString();
    }
    void findsALanguage()
    {
        QFETCH(QString, asked);
        const Result<QString> found = findLanguage(asked);
        QTEST(found.value_or(QString()), "found");
        if (!found)
            QCOMPARE(found.error().message,
                     QStringLiteral("There is no translation into “%1”. There are: de, en, ja.").arg(asked));
    }

    void takesTheSystemsLanguage_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QString>("found");
        QTest::newRow("translated") << QByteArray("de_AT.UTF-8") << QStringLiteral("de");
        QTest::newRow("not translated") << QByteArray("fr_FR.UTF-8") << QStringLiteral("en");
        QTest::newRow("none") << QByteArray("C.UTF-8") << QStringLiteral("en");
    }
    void takesTheSystemsLanguage()
    {
        QFETCH(QByteArray, system);
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", system);
        const Result<QString> found = findLanguage({});
        qputenv("LC_ALL", before);
        QTEST(found.value(), "found");
    }

    void usesALanguage()
    {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(countText(14640), QStringLiteral("14.640"));
        QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));
        useLanguage(pseudoLanguage());
        QCOMPARE(recordsText(1), QStringLiteral("⟦1 řéçöřď ẽñļ⟧"));
        QCOMPARE(recordsText(14640), QStringLiteral("⟦14,640 řéçöřďš ẽñļà⟧"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
