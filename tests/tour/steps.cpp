// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/steps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace tandem {

void waitFor(const QString &what, const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, 60'000))
        return;
    std::fprintf(stderr, "The tour waited a minute for %s.\n", qUtf8Printable(what));
    std::exit(1);
}

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void press(QWidget &window, const QString &keys)
{
    for (const QChar key : keys) {
        QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(focus, key == u'\n' ? Qt::Key_Return : static_cast<Qt::Key>(key.toUpper().unicode()));
        settle(100);
    }
}

} // namespace tandem
