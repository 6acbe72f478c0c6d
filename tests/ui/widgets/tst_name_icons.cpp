// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"
#include "ui/widgets/prompter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace tandem;

/// A file dialog must not open the files that it lists: closing an open project once more drops SQLite's locks on it.
class TestNameIcons : public QObject
{
    Q_OBJECT

private slots:
    void dialogsOpenNoFile_data();
    void dialogsOpenNoFile();
};

void TestNameIcons::dialogsOpenNoFile_data()
{
    QTest::addColumn<bool>("saves");
    QTest::newRow("to open") << false;
    QTest::newRow("to save") << true;
}

void TestNameIcons::dialogsOpenNoFile()
{
    QFETCH(bool, saves);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.tandem"));
    write(path, "SQLite format 3");
    QFile held(path);
    QVERIFY(held.open(QIODevice::ReadWrite));
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    QCOMPARE(::fcntl(held.handle(), F_SETLK, &lock), 0);

    QSettings().setValue(QStringLiteral("dialogs/folder"), folder.path());
    QWidget window;
    const auto prompter = makePrompter();
    const auto ignore = [](const QString &) {};
    if (saves)
        prompter->saveFile(&window, QStringLiteral("Save"), QString(), QStringLiteral("All (*)"), QString(), ignore);
    else
        prompter->openFile(&window, QStringLiteral("Open"), QStringLiteral("All (*)"), ignore);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const auto *view = dialog->findChild<QAbstractItemView *>(QStringLiteral("listView"));
    QVERIFY(view);
    QTRY_COMPARE(view->model()->rowCount(view->rootIndex()), 1);
    QTest::qWait(200); // the icons come a little later
    // A lock that the process has still is one against another open file of it.
    const int another = ::open(qPrintable(path), O_RDWR | O_CLOEXEC);
    lock.l_type = F_WRLCK;
    lock.l_pid = 0;
    QCOMPARE(::fcntl(another, F_OFD_GETLK, &lock), 0);
    QCOMPARE(int(lock.l_type), int(F_RDLCK));
    ::close(another);
    delete dialog;
}

QTEST_MAIN(TestNameIcons)
#include "tst_name_icons.moc"
