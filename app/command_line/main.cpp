// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/interrupt.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/outcome.h"
#include "app/command_line/program.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <unistd.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));

    // Who stops reading is heard of as an error of writing, which the exit code tells.
    std::signal(SIGPIPE, SIG_IGN);
    const tandem::LogFile log(QStringLiteral("tandem-cli"));

    QFile results;
    QFile messages;
    // Unbuffered, past the C library's buffer too: what was printed stays printed when the process is killed, and what
    // could not be printed is known.
    if (!results.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tandem::Failed;
    tandem::Console console(results, messages, isatty(STDERR_FILENO) != 0);
    // What is no UTF-8 has lost its bytes in the program's arguments: no file of that name would be found.
    for (int i = 1; i < argc; ++i) {
        if (!QUtf8StringView(argv[i]).isValidUtf8()) {
            console.printMessage(QCoreApplication::translate("Program", "\"%1\" is not valid UTF-8. Give the file a "
                                                                        "name that is, then call again.")
                                     .arg(QString::fromLocal8Bit(argv[i])));
            return tandem::WrongCall;
        }
    }
    const tandem::CancelToken cancel;
    tandem::cancelOnInterrupt(cancel);
    return tandem::runProgram(QCoreApplication::arguments().mid(1), console, cancel);
}
