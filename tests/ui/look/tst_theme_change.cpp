// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/template_highlighter.h"
#include "ui/look/theme.h"
#include "ui/records/single/record_text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

QColor firstColour(const QTextDocument &document)
{
    const auto formats = document.firstBlock().layout()->formats();
    return formats.isEmpty() ? QColor() : formats.front().format.foreground().color();
}

} // namespace

/// What colours its texts once has to colour them again when the theme changes while it is shown.
class TestThemeChange : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::instance().apply(ThemeMode::Light); }

    void buttonsOfDialogsHaveWordsAlone()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    }

    void coloursTemplatesAgain()
    {
        QPlainTextEdit edit(u"{{#labels}}"_s);
        const TemplateHighlighter highlighter(edit.document());
        QTRY_COMPARE(firstColour(*edit.document()), lightTokens().sectionTag);
        Theme::instance().apply(ThemeMode::Dark);
        QCOMPARE(firstColour(*edit.document()), darkTokens().sectionTag);
    }

    void marksTheSearchAgain()
    {
        RecordText text(fontFor(FontRole::Reading));
        text.setContent(u"late again"_s, {u"late"_s});
        QCOMPARE(text.extraSelections().size(), 1);
        QCOMPARE(text.extraSelections().front().format.background().color(), lightTokens().warnGround);
        Theme::instance().apply(ThemeMode::Dark);
        QCOMPARE(text.extraSelections().front().format.background().color(), darkTokens().warnGround);
    }

    void recordsAreShownToTheLastLine_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("words") << u"Shipping costs a bit too much, but it's so fast and reliable that I keep "
                                  "ordering with you and with nobody else in this town."_s;
        QTest::newRow("no place to break") << QString(900, u'x');
        QTest::newRow("lines") << u"one\n\ntwo\nthree\n"_s;
        QTest::newRow("emoji and CJK")
            << u"客服让我等了一个小时，最后什么问题也没解决。🙃🙃 שלום"_s.repeated(6);
    }

    void recordsAreShownToTheLastLine()
    {
        QFETCH(QString, content);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *text = new RecordText(fontFor(FontRole::Reading), &page);
        column->addWidget(text);
        column->addStretch();
        page.resize(320, 200);
        text->setContent(content, {});
        page.show();
        const auto isWhole = [text] {
            return text->document()->documentLayout()->documentSize().height() <= text->viewport()->height();
        };
        QTRY_VERIFY(isWhole());
        for (const int width : {180, 700, 240}) {
            page.resize(width, 200);
            QTRY_VERIFY(isWhole());
        }
        Theme::instance().apply(ThemeMode::Dark);
        QTRY_VERIFY(isWhole());
        text->setContent(content + content, {});
        QTRY_VERIFY(isWhole());
    }
};

QTEST_MAIN(TestThemeChange)
#include "tst_theme_change.moc"
