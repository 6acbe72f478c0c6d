// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/contrast.h"
#include "ui/look/theme.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// Every pair of colours that are seen together can be told apart, by WCAG 2 AA.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const Tokens black = highContrastTokens(Qt::black, Qt::white, QColor(0x1aebff));
        const Tokens white = highContrastTokens(Qt::white, Qt::black, QColor(0x37006e));
        const std::pair<const char *, const Tokens *> themes[] = {
            {"light", &lightTokens()}, {"dark", &darkTokens()}, {"white on black", &black}, {"black on white", &white}};
        for (const auto &[name, tokens] : themes)
            addPairs(name, *tokens);
    }

    void pairs()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(found)));
    }

    void measuresAsTheStandardDoes_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("wanted");
        QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("the same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
        QTest::newRow("grey on white") << QColor(0x767676) << QColor(Qt::white) << 4.54;
        QTest::newRow("white on grey") << QColor(Qt::white) << QColor(0x767676) << 4.54;
    }

    void measuresAsTheStandardDoes()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, wanted);
        QVERIFY(qAbs(contrast(one, other) - wanted) < 0.01);
    }

    void highContrastIsToldFromOrdinary_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<bool>("isHigh");
        const auto row = [](const char *name, unsigned window, unsigned base, unsigned text, bool isHigh) {
            QTest::newRow(name) << QColor(window) << QColor(base) << QColor(text) << isHigh;
        };
        row("white on black", 0x000000, 0x000000, 0xffffff, true);
        row("black on white", 0xffffff, 0xffffff, 0x000000, true);
        row("yellow on black", 0x000000, 0x000000, 0xffff00, true);
        row("Fusion", 0xefefef, 0xffffff, 0x000000, false);
        row("Breeze", 0xeff0f1, 0xfcfcfc, 0x232629, false);
        row("Adwaita dark", 0x353535, 0x2d2d2d, 0xeeeeec, false);
        row("our own light", 0xf4f5f7, 0xffffff, 0x1b1f24, false);
    }

    void highContrastIsToldFromOrdinary()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QFETCH(bool, isHigh);
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Text, text);
        QCOMPARE(highContrastOf(palette).has_value(), isHigh);
    }

private:
    static void addPairs(const char *theme, const Tokens &t)
    {
        const auto add = [theme](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s", theme, what) << ink << ground << least;
        };
        constexpr double ofText = 4.5;
        constexpr double ofShapes = 3;
        add("text on the window", t.text, t.window, ofText);
        add("text on the base", t.text, t.base, ofText);
        add("text on a selection", t.text, t.selection, ofText);
        add("text on a badge", t.text, t.track, ofText);
        add("secondary text on the window", t.dim, t.window, ofText);
        add("secondary text and placeholders on the base", t.dim, t.base, ofText);
        add("secondary text on a selection", t.dim, t.selection, ofText);
        add("secondary text on a badge", t.dim, t.track, ofText);
        add("links on the base", t.accent, t.base, ofText);
        add("links on the window", t.accent, t.window, ofText);
        add("text of the filled button", t.onAccent, t.accent, ofText);
        add("warnings on their ground", t.warn, t.warnGround, ofText);
        add("errors on their ground", t.bad, t.badGround, ofText);
        add("good news on their ground", t.good, t.goodGround, ofText);
        add("text on the ground of warnings", t.text, t.warnGround, ofText);
        add("text on the ground of errors", t.text, t.badGround, ofText);
        add("tags in a template", t.sectionTag, t.base, ofText);
        add("values in a template", t.valueTag, t.base, ofText);
        add("borders and scroll handles on the window", t.edge, t.window, ofShapes);
        add("borders and scroll handles on the base", t.edge, t.base, ofShapes);
        add("focus on the base", t.accent, t.base, ofShapes);
        add("focus on the window", t.accent, t.window, ofShapes);
        add("focus on a selection", t.accent, t.selection, ofShapes);
        add("focus on the filled button", t.onAccent, t.accent, ofShapes);
        add("bars on their track", t.bar, t.track, ofShapes);
        for (size_t i = 0; i < t.labels.size(); ++i)
            add(qPrintable(u"label colour %1"_s.arg(i + 1)), t.labels[i], t.base, ofShapes);
        add("no label", t.noLabel, t.base, ofShapes);
    }
};

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
