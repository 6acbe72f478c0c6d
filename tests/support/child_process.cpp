// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <QFile>

#include <csignal>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace tandem {

namespace {

QByteArray readLine(int file)
{
    QByteArray line;
    for (char next = 0; ::read(file, &next, 1) == 1 && next != '\n';)
        line += next;
    return line;
}

} // namespace

QByteArray ChildProcess::start(const QString &program, const QStringList &arguments)
{
    kill();
    // Everything is made before the fork: after it, only system calls are allowed.
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    m_id = ::fork();
    if (m_id == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_output = ends[0];
    m_isRunning = m_id > 0;
    return m_isRunning ? readLine(m_output) : QByteArray();
}

void ChildProcess::kill()
{
    if (m_isRunning) {
        ::kill(m_id, SIGKILL);
        ::waitpid(m_id, nullptr, 0);
    }
    if (m_output >= 0)
        ::close(m_output);
    m_isRunning = false;
    m_output = -1;
}

} // namespace tandem
