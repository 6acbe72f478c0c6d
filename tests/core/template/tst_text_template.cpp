// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/text_template.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tandem;

namespace {

/// a = "A", empty = "", tricky = "{{a}} & <b>", meta.x y = "M"; sections: two (n = 1, 2; each with inner i = x, y),
/// none (empty).
TemplateContext testContext()
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    TemplateContext context;
    context.values = {
        {s("a"), s("A")}, {s("empty"), QString()}, {s("tricky"), s("{{a}} & <b>")}, {s("meta.x y"), s("M")}};
    TemplateContext one;
    one.values = {{s("n"), s("1")}};
    TemplateContext two;
    two.values = {{s("n"), s("2")}, {s("a"), s("own")}};
    TemplateContext inner;
    inner.values = {{s("i"), s("x")}};
    one.sections[s("inner")] = {inner, inner};
    context.sections = {{s("two"), {one, two}}, {s("none"), {}}};
    return context;
}

} // namespace

class TestTextTemplate : public QObject
{
    Q_OBJECT

private slots:
    void renders_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("plain") << "no tags { } }} here"
                               << "no tags { } }} here";
        QTest::newRow("value") << "-{{a}}-"
                               << "-A-";
        QTest::newRow("spaces inside") << "-{{ a }}-"
                                       << "-A-";
        QTest::newRow("ampersand") << "-{{& a}}-"
                                   << "-A-";
        QTest::newRow("triple") << "-{{{a}}}-"
                                << "-A-";
        QTest::newRow("brace after") << "{\"x\": {{a}}}"
                                     << "{\"x\": A}";
        QTest::newRow("missing") << "-{{nope}}-"
                                 << "--";
        QTest::newRow("never escaped, never read again") << "{{tricky}}"
                                                         << "{{a}} & <b>";
        QTest::newRow("dots and spaces in a name") << "{{meta.x y}}"
                                                   << "M";
        QTest::newRow("no dotted lookup") << "{{two.n}}"
                                          << "";
        QTest::newRow("section") << "{{#two}}{{n}},{{/two}}"
                                 << "1,2,";
        QTest::newRow("empty section") << "[{{#none}}x{{/none}}]"
                                       << "[]";
        QTest::newRow("missing section") << "[{{#nope}}x{{/nope}}]"
                                         << "[]";
        QTest::newRow("inverted empty") << "[{{^none}}x{{/none}}]"
                                        << "[x]";
        QTest::newRow("inverted missing") << "[{{^nope}}x{{/nope}}]"
                                          << "[x]";
        QTest::newRow("inverted full") << "[{{^two}}x{{/two}}]"
                                       << "[]";
        QTest::newRow("section on a text") << "[{{#a}}has {{a}}{{/a}}]"
                                           << "[has A]";
        QTest::newRow("section on an empty text") << "[{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}]"
                                                  << "[none]";
        QTest::newRow("parent lookup and shadowing") << "{{#two}}{{a}},{{/two}}{{a}}"
                                                     << "A,own,A";
        QTest::newRow("nested") << "{{#two}}{{n}}:{{#inner}}{{i}}{{n}} {{/inner}};{{/two}}"
                                << "1:x1 x1 ;2:;";
        QTest::newRow("comment") << "12{{! a comment, with {{ inside }}34"
                                 << "1234";
        QTest::newRow("inline tags keep spaces") << " {{#two}} {{n}} {{/two}} "
                                                 << "  1  2  ";
        QTest::newRow("standalone lines") << "x\n{{#two}}\n{{n}}\n{{/two}}\ny"
                                          << "x\n1\n2\ny";
        QTest::newRow("standalone, indented") << "x\n  {{#two}}  \n- {{n}}\n\t{{/two}}\t\ny"
                                              << "x\n- 1\n- 2\ny";
        QTest::newRow("standalone, CRLF") << "x\r\n{{#a}}\r\ny\r\n{{/a}}\r\nz"
                                          << "x\r\ny\r\nz";
        QTest::newRow("standalone at the start and the end") << "{{#a}}\nx\n{{/a}}"
                                                             << "x\n";
        QTest::newRow("standalone comment of two lines") << "x\n{{! one\ntwo }}\ny"
                                                         << "x\ny";
        QTest::newRow("standalone inverted") << "{{^none}}\nx\n{{/none}}\n"
                                             << "x\n";
        QTest::newRow("values are never standalone") << "x\n{{a}}\ny"
                                                     << "x\nA\ny";
        QTest::newRow("two tags in a line are not standalone") << "{{#a}}{{/a}}\nx"
                                                               << "\nx";
        QTest::newRow("emoji") << QString::fromUtf8("😀{{a}}é") << QString::fromUtf8("😀Aé");
    }

    void renders()
    {
        QFETCH(QString, source);
        const auto parsed = TextTemplate::parse(source);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QTEST(parsed->render(testContext()), "expected");
    }

    void reports_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("problems"); // "line:column part of the message"
        QTest::newRow("good") << "{{a}}" << QStringList();
        QTest::newRow("not closed") << "x\n y {{a" << QStringList{QStringLiteral("2:4 not closed by }}")};
        QTest::newRow("does not swallow the next")
            << "{{a {{b}} {{c" << QStringList{QStringLiteral("1:1 not closed"), QStringLiteral("1:11 not closed")};
        QTest::newRow("triple") << "{{{a}} {{b}}" << QStringList{QStringLiteral("1:1 not closed by }}}")};
        QTest::newRow("no name") << "{{ }}" << QStringList{QStringLiteral("1:1 no name")};
        QTest::newRow("section not closed")
            << "a\n{{#b}}" << QStringList{QStringLiteral("2:1 section b is not closed")};
        QTest::newRow("not opened") << "{{/b}}" << QStringList{QStringLiteral("1:1 not opened")};
        QTest::newRow("crossed") << "{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}"
                                 << QStringList{QStringLiteral("3:1 {{/b}} is due"),
                                                QStringLiteral("4:1 {{/a}} is due")};
        QTest::newRow("crossed, a name like a place marker")
            << "{{#a%3}}\n{{/b%2}}\n{{/a%3}}"
            << QStringList{
                   QStringLiteral("2:1 {{/b%2}} stands where {{/a%3}} is due; that section was opened in line 1."),
                   QStringLiteral("3:1 not opened")};
        QTest::newRow("partial") << "{{> p}}" << QStringList{QStringLiteral("1:1 not supported")};
        QTest::newRow("delimiters") << "{{=<% %>=}}" << QStringList{QStringLiteral("1:1 not supported")};
    }

    void reports()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, problems);
        const auto found = TextTemplate::syntaxProblems(source);
        QCOMPARE(TextTemplate::parse(source).has_value(), problems.isEmpty());
        QCOMPARE(static_cast<qsizetype>(found.size()), problems.size());
        for (size_t i = 0; i < found.size(); ++i) {
            const QString expected = problems[static_cast<qsizetype>(i)];
            const QString place = QStringLiteral("%1:%2").arg(found[i].line).arg(found[i].column);
            QCOMPARE(place, expected.section(u' ', 0, 0));
            QVERIFY2(found[i].message.contains(expected.section(u' ', 1)), qPrintable(found[i].message));
            QVERIFY(found[i].message.startsWith(QStringLiteral("Line %1: ").arg(found[i].line)));
        }
    }

    void tellsWhatWasFilled()
    {
        const auto parsed = TextTemplate::parse(QStringLiteral("x {{a}} {{nope}}{{#two}}{{n}}{{/two}}"));
        const RenderedText rendered = parsed->renderWithSlots(testContext());
        QCOMPARE(rendered.text, QStringLiteral("x A 12"));
        QCOMPARE(rendered.filled.size(), size_t(4));
        QCOMPARE(rendered.filled[0].offset, 2);
        QCOMPARE(rendered.filled[0].length, 1);
        QVERIFY(rendered.filled[1].isMissing);
        QCOMPARE(rendered.filled[3].offset, 5);
        QVERIFY(!rendered.filled[3].isMissing);
    }

    void givesTagsTheirPath()
    {
        const auto parsed = TextTemplate::parse(QStringLiteral("{{#two}}{{#inner}}{{i}}{{/inner}}{{/two}}"));
        QCOMPARE(parsed->tags().size(), size_t(5));
        QCOMPARE(parsed->tags()[2].path, QStringList({QStringLiteral("two"), QStringLiteral("inner")}));
        QCOMPARE(parsed->tags()[4].path, QStringList());
    }

    void bearsDeepNestingAndNoise()
    {
        QVERIFY(!TextTemplate::parse(QStringLiteral("{{#a}}").repeated(100000)));
        QVERIFY(TextTemplate::parse(QStringLiteral("{{#a}}").repeated(60) + QStringLiteral("{{/a}}").repeated(60)));
        QRandomGenerator random(7);
        const QString alphabet = QStringLiteral("{{{}}}#^/!&>= ab\n\r\t");
        for (int i = 0; i < 20000; ++i) {
            QString source;
            const int length = random.bounded(40);
            for (int k = 0; k < length; ++k)
                source += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const auto parsed = TextTemplate::parse(source);
            QCOMPARE(parsed.has_value(), TextTemplate::syntaxProblems(source).empty());
            if (parsed)
                QVERIFY(parsed->render(testContext()).size() <= source.size() * 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_text_template.moc"
