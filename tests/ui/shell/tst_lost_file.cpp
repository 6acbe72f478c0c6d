// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/project_actions.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Nothing is lost in silence where the project's file is moved, removed or replaced, or may not be written.
class TestLostFile : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void theBarIsSeen_data()
    {
        addLosses();
        QTest::newRow("emptied") << u"emptied"_s;
        QTest::newRow("written over") << u"written over"_s;
        QTest::newRow("its log removed") << u"log removed"_s;
    }

    void theBarIsSeen()
    {
        QFETCH(QString, loss);
        m_open.open(3, true);
        m_open.window().resize(1024, 640);
        lose(loss);
        const auto *text = bar().findChild<QLabel *>();
        QVERIFY(text->isVisible() && bar().height() >= text->heightForWidth(text->width()));
        QVERIFY(bar().visibleRegion().contains(bar().rect()));
        QVERIFY2(bar().text().contains(u"nothing is saved since"_s), qPrintable(bar().text()));
        QVERIFY(!m_open.bars().contains(u"read-only"_s));
        QVERIFY(button(u"Save a copy…"_s));
        QCOMPARE(button(u"Open it there"_s) != nullptr, loss == u"moved");
        QCOMPARE(button(u"Open it again"_s) != nullptr, loss == u"log removed");
        QVERIFY(brightButtons().isEmpty());
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_VERIFY2(m_open.bars().contains(u"The red bar says why"_s), qPrintable(m_open.bars()));
        QVERIFY(!m_open.bars().contains(u"read-only"_s));
    }

    void aCopyIsReportedAndOpened_data() { addLosses(); }

    void aCopyIsReportedAndOpened()
    {
        QFETCH(QString, loss);
        m_open.open(3, true);
        const QString copy = m_open.path() + u".copy.tandem"_s;
        lose(loss);
        m_open.prompter().file = copy;
        button(u"Save a copy…"_s)->click();
        QTRY_VERIFY2(bar().text().contains(copy), qPrintable(bar().text()));
        QVERIFY(QFileInfo::exists(copy));
        QTRY_VERIFY(button(u"Open the copy"_s));
        button(u"Open the copy"_s)->click();
        QTRY_COMPARE(session().project()->path(), copy);
        QVERIFY(session().canWrite() && !bar().isVisible());
        QVERIFY(m_open.prompter().questions.empty());
    }

    void aCopyOfAWholeProjectIsReported()
    {
        m_open.open(3, false);
        const QString copy = m_open.path() + u".copy.tandem"_s;
        m_open.prompter().file = copy;
        m_open.window().projects().saveCopy();
        QTRY_VERIFY(bar().isVisible() && bar().text().contains(copy));
        m_open.window().projects().saveCopy(); // there is one now
        QTRY_VERIFY2(m_open.bars().contains(u"no output ever replaces"_s), qPrintable(m_open.bars()));
    }

    void leavingAsks_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("answer");
        for (const char *loss : {"moved", "removed", "replaced"}) {
            for (const char *way : {"quit", "close", "another"}) {
                for (const char *answer : {"cancel", "stay", "leave", "copy", "copied before"})
                    QTest::addRow("%s, %s, %s", loss, way, answer)
                        << QString::fromLatin1(loss) << QString::fromLatin1(way) << QString::fromLatin1(answer);
            }
        }
    }

    void leavingAsks()
    {
        QFETCH(QString, loss);
        QFETCH(QString, way);
        QFETCH(QString, answer);
        SmallProject another;
        another.close();
        m_open.open(3, true);
        const std::weak_ptr<Project> lost = session().project();
        const QString copy = m_open.path() + u".copy.tandem"_s;
        lose(loss);
        m_open.prompter().file = copy;
        m_open.prompter().answers = {answer == u"copy", answer == u"leave"};
        m_open.prompter().isDismissed = answer == u"cancel";
        if (answer == u"copied before") {
            m_open.window().projects().saveCopy();
            QTRY_VERIFY(bar().text().contains(copy));
        }
        leave(way, another.path());
        const size_t asked = answer == u"copied before" ? 0 : answer == u"copy" || answer == u"cancel" ? 1 : 2;
        QTRY_COMPARE(m_open.prompter().questions.size(), asked);
        if (answer == u"stay" || answer == u"cancel") {
            QTest::qWait(20);
            QVERIFY(session().project() == lost.lock() && m_open.window().isVisible());
            return;
        }
        QTRY_VERIFY(lost.expired() || session().project() != lost.lock());
        QTRY_COMPARE(m_open.window().isVisible(), way != u"quit");
        QCOMPARE(session().hasProject(), way == u"another");
        QCOMPARE(QFileInfo::exists(copy), answer.startsWith(u"cop"));
        if (loss != u"replaced")
            QTRY_VERIFY(!QFileInfo::exists(m_open.path() + u"-wal"_s) && !QFileInfo::exists(m_open.path() + u"-shm"_s));
    }

    void theFileThatMovedIsOpenedWithoutAQuestion()
    {
        m_open.open(3, true);
        lose(u"moved"_s);
        button(u"Open it there"_s)->click();
        QTRY_VERIFY(session().hasProject() && session().project()->path() == m_open.path() + u".moved"_s);
        QVERIFY(m_open.prompter().questions.empty() && session().canWrite());
    }

    void theFileWithoutItsLogIsOpenedAgain()
    {
        m_open.open(3, true);
        lose(u"log removed"_s);
        button(u"Open it again"_s)->click();
        QTRY_VERIFY(session().hasProject() && session().project()->path() == m_open.path() && session().canWrite());
        QTRY_VERIFY(session().isListComplete());
        QCOMPARE(session().list()->size(), size_t(3));
        QVERIFY(m_open.prompter().questions.empty());
    }

    void whatMayNotBeWrittenIsOfferedForReading()
    {
        m_open.open(3, true);
        m_open.closeWindow();
        QVERIFY(QFile::setPermissions(m_open.path(), QFile::ReadOwner | QFile::ReadUser));
        if (QFileInfo(m_open.path()).isWritable())
            QSKIP("Everything may be written by this user.");
        m_open.openWithoutWaiting();
        QTRY_COMPARE(m_open.prompter().questions.size(), size_t(1));
        QTRY_VERIFY(session().hasProject() && session().isListComplete());
        QVERIFY(!session().canWrite());
        QVERIFY(m_open.bars().contains(u"read-only"_s));
    }

    void aNewProjectIsNotPutOverAFile()
    {
        m_open.open(3, true);
        m_open.prompter().file = m_open.path();
        m_open.window().projects().makeProject();
        QTRY_COMPARE(m_open.prompter().told.size(), 1);
        QVERIFY2(m_open.prompter().told.front().contains(u"already a file"_s),
                 qPrintable(m_open.prompter().told.front()));
        QCOMPARE(session().project()->path(), m_open.path());
    }

private:
    ProjectSession &session() { return m_open.session(); }
    FileBar &bar() { return *m_open.window().findChild<FileBar *>(); }

    QAbstractButton *button(const QString &text)
    {
        for (auto *each : bar().findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// What could still be pressed of all that is of no use by now.
    QStringList brightButtons()
    {
        QStringList bright;
        for (auto *each : m_open.window().findChildren<QAbstractButton *>()) {
            const bool writes = each->text().startsWith(u"Confirm"_s) || each->text() == u"Reject"_s ||
                                each->text() == u"Resume"_s || each->text() == u"Run agent…"_s;
            if (writes && each->isVisible() && each->isEnabled())
                bright << each->text();
        }
        return bright;
    }

    static void addLosses()
    {
        QTest::addColumn<QString>("loss");
        for (const char *loss : {"moved", "removed", "replaced"})
            QTest::newRow(loss) << QString::fromLatin1(loss);
    }

    void lose(const QString &loss)
    {
        const QString path = m_open.path();
        if (loss == u"emptied" || loss == u"written over") {
            SmallProject another;
            another.close();
            QFile from(another.path());
            QFile over(path);
            QVERIFY(from.open(QIODevice::ReadOnly) && over.open(QIODevice::WriteOnly));
            QVERIFY(loss == u"emptied" || over.write(from.readAll()) > 0);
            over.close();
            QTRY_VERIFY(bar().isVisible() && button(u"Save a copy…"_s));
            return;
        }
        if (loss == u"log removed") {
            QVERIFY(QFile::remove(path + u"-wal"_s));
            QTRY_VERIFY(bar().isVisible() && button(u"Save a copy…"_s));
            return;
        }
        const bool isGone = loss == u"moved" ? QFile::rename(path, path + u".moved"_s) : QFile::remove(path);
        QVERIFY(isGone);
        if (loss == u"replaced") {
            QFile other(path);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another") == 7);
        }
        QTRY_VERIFY(bar().isVisible() && button(u"Save a copy…"_s));
    }

    void leave(const QString &way, const QString &another)
    {
        if (way == u"quit")
            m_open.window().close();
        else if (way == u"close")
            m_open.window().projects().close();
        else
            m_open.window().projects().open(another);
    }

    OpenWindow m_open{u"tst_lost_file"_s};
};

QTEST_MAIN(TestLostFile)
#include "tst_lost_file.moc"
