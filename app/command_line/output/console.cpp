// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/console.h"

#include "core/base/printable.h"

namespace tandem {

Console::Console(QIODevice &results, QIODevice &messages, bool isTerminal)
    : m_results(results)
    , m_messages(messages)
    , m_isTerminal(isTerminal)
{
}

bool Console::printResult(const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    const QByteArray lines = text.endsWith('\n') ? text : text + '\n';
    return m_results.write(lines) == lines.size();
}

void Console::printMessage(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    m_messages.write(printable(line).toUtf8() + '\n');
}

void Console::printProgress(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    if (line.isEmpty())
        return;
    const QByteArray shown = printableCell(line).toUtf8();
    m_messages.write(m_isTerminal ? shown : shown + '\n');
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
