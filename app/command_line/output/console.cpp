// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/console.h"

namespace tandem {

Console::Console(QIODevice &results, QIODevice &messages, bool isTerminal)
    : m_results(results)
    , m_messages(messages)
    , m_isTerminal(isTerminal)
{
}

void Console::printResult(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    m_results.write(text);
    if (!text.endsWith('\n'))
        m_results.write("\n");
}

void Console::printMessage(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    m_messages.write(line.toUtf8() + '\n');
}

void Console::printProgress(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    if (line.isEmpty())
        return;
    m_messages.write(m_isTerminal ? line.toUtf8() : line.toUtf8() + '\n');
    m_hasProgress = m_isTerminal;
}

void Console::clearProgress()
{
    if (!m_hasProgress)
        return;
    // Carriage return, then "erase to the end of the line".
    m_messages.write("\r\x1b[K");
    m_hasProgress = false;
}

} // namespace tandem
