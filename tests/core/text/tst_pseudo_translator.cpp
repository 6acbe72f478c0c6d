// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pseudo_translator.h"

#include <QTest>

using namespace tandem;

class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatStandsForSomethingElse_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("pseudo");
        QTest::newRow("word") << QStringLiteral("Save") << QStringLiteral("⟦Šàvé ẽ⟧");
        QTest::newRow("access key") << QStringLiteral("&Save as") << QStringLiteral("⟦&Sàvé àš ẽñļ⟧");
        QTest::newRow("places") << QStringLiteral("%1 of %L2, %n, %Ln")
                                << QStringLiteral("⟦%1 öf %L2, %n, %Ln ẽñļàřĝé⟧");
        QTest::newRow("markup") << QStringLiteral("<b>a</b>&amp;") << QStringLiteral("⟦<b>à</b>&amp; ẽñļàř⟧");
        QTest::newRow("tag of a template") << QStringLiteral("{{text}}") << QStringLiteral("⟦{{text}} ẽñļ⟧");
        QTest::newRow("pattern of files")
            << QStringLiteral("Tables (*.csv)") << QStringLiteral("⟦Ťàbļéš (*.csv) ẽñļàř⟧");
    }
    void keepsWhatStandsForSomethingElse()
    {
        QFETCH(QString, english);
        QTEST(pseudoText(english), "pseudo");
    }
};

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "tst_pseudo_translator.moc"
