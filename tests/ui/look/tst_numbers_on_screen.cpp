// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "tests/support/open_window.h"
#include "tests/support/other_digits.h"
#include "tests/support/shown_texts.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/run_dialog.h"
#include "ui/models/record_table_model.h"
#include "ui/records/records_page.h"
#include "ui/records/table/record_table.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// The window writes its numbers by the rules of one language, whatever they are.
class TestNumbersOnScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_before = QLocale();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QVERIFY(hasOtherDigits(countText(3)));
        m_open.open(60, true);
        m_open.window().resize(1600, 1000);
    }

    void cleanupTestCase() { QLocale::setDefault(m_before); }

    void durationsAndSharesHaveItsDigits_data()
    {
        QTest::addColumn<QString>("text");
        JobSummary half;
        half.job.itemCount = 2;
        half.done = 1;
        half.job.state = JobState::Running;
        QTest::newRow("seconds") << spokenDuration(4200);
        QTest::newRow("tens of seconds") << spokenDuration(38'000);
        QTest::newRow("minutes") << spokenDuration(12 * 60'000);
        QTest::newRow("hours") << spokenDuration(80 * 60'000);
        QTest::newRow("a clock") << clockText(65'000);
        QTest::newRow("a long clock") << clockText(3'725'000);
        QTest::newRow("per cent") << percentText(half);
        QTest::newRow("a share") << shareText(0.517);
        QTest::newRow("a rate") << rateText(412);
        QTest::newRow("a slow rate") << rateText(0.4);
        QTest::newRow("records") << recordsText(14640);
        QTest::newRow("a decimal") << decimalText(0.25);
    }

    void durationsAndSharesHaveItsDigits()
    {
        QFETCH(QString, text);
        QVERIFY2(hasOtherDigits(text) && !hasLatinDigits(text), qPrintable(text));
    }

    void aClockHasTwoDigitsInEachPart() { QCOMPARE(clockText(3'725'000).size(), qsizetype(7)); } // 1:02:05

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"table"_s, u"single"_s, u"job"_s, u"agent"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

    void pages()
    {
        QFETCH(QString, page);
        RecordsPage &records = m_open.window().workspace().records();
        if (page == u"job"_s)
            m_open.window().pages().showJob(must(m_open.session().project()->jobs().list().wait()).front().id);
        else if (page == u"agent"_s)
            m_open.window().agents().editAgent();
        else
            records.setLook(page == u"table"_s ? RecordsPage::Look::Table : RecordsPage::Look::Single);
        QTest::qWait(300);
        const QString mixed = mixedIn(m_open.window());
        m_open.window().pages().showRecords();
        QVERIFY2(mixed.isEmpty(), qPrintable(mixed));
    }

    void dialogs_data()
    {
        QTest::addColumn<std::function<QDialog *(ProjectSession &)>>("make");
        add<SchemaEditor>("schema");
        add<ExportDialog>("export");
        add<RunDialog>("run");
    }

    void dialogs()
    {
        QFETCH(std::function<QDialog *(ProjectSession &)>, make);
        QDialog *dialog = make(m_open.session());
        dialog->show();
        QTest::qWait(300);
        const QString mixed = mixedIn(*dialog);
        dialog->close();
        QVERIFY2(mixed.isEmpty(), qPrintable(mixed));
    }

    void anImport()
    {
        ImportWizard wizard(m_open.session());
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.show();
        wizard.setSource(QFileInfo(m_open.path()).path() + u"/in.csv"_s);
        QTest::qWait(300);
        QString mixed = mixedIn(wizard);
        wizard.findChild<QPushButton *>(u"importNext"_s)->click();
        QTest::qWait(500);
        mixed += mixedIn(wizard);
        QVERIFY2(mixed.isEmpty(), qPrintable(mixed));
    }

    void theNumberOfARecord()
    {
        const RecordTableModel &model = m_open.window().workspace().records().table().tableModel();
        QTRY_VERIFY(model.rowAt(0));
        const QString number = model.index(0, RecordTableModel::Number).data().toString();
        QVERIFY2(hasOtherDigits(number) && !hasLatinDigits(number), qPrintable(number));
    }

private:
    template <typename Dialog>
    static void add(const char *name)
    {
        QTest::newRow(name) << std::function<QDialog *(ProjectSession &)>(
            [](ProjectSession &session) { return new Dialog(session); });
    }

    /// What is a name or a key keeps its digits: v1, r12, JSON's examples, Ctrl+1, the keys 1 to 9; so does a number
    /// that stands in a sentence for good.
    static bool hasLatinDigits(QString text)
    {
        static const QRegularExpression names(u"\\bv\\d+|64 kB|\\br\\d+|\\bF\\d+|Ctrl\\+\\d|UTF-\\d+|message "
                                              u"\\d+|https?://\\S+|\\{[^}]*\\}|conf<\\S+|[:=]\\S+|"
                                              "<[^>]*>|Tandem [\\d.]+|^\\d$"_s);
        static const QRegularExpression latin(u"[0-9]"_s);
        return text.remove(names).contains(latin);
    }

    static QString mixedIn(const QWidget &window)
    {
        QStringList mixed;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            for (const QString &text : shownTexts(*widget)) {
                if (hasLatinDigits(text))
                    mixed.append(QString::fromLatin1(widget->metaObject()->className()) + u": "_s + text);
            }
        }
        return mixed.join(u'\n');
    }

    QLocale m_before;
    OpenWindow m_open{u"tst_numbers_on_screen"_s};
};

QTEST_MAIN(TestNumbersOnScreen)
#include "tst_numbers_on_screen.moc"
