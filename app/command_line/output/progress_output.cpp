// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/progress_output.h"

#include "app/command_line/output/console.h"
#include "core/text/wording.h"

using namespace Qt::StringLiterals;

namespace tandem {

ProgressOutput::ProgressOutput(Console &console, const QString &act)
    : m_console(console)
    , m_act(act)
{
    m_sinceLast.start();
}

ProgressOutput::~ProgressOutput()
{
    m_console.printProgress({});
}

void ProgressOutput::show(qint64 done, qint64 total)
{
    if (total > 0)
        show(u"%1 (%2)"_s.arg(shareText(static_cast<double>(done) / static_cast<double>(total)), countText(done)));
    else
        show(countText(done));
}

void ProgressOutput::show(const QString &state)
{
    constexpr qint64 terminalPause = 100;
    constexpr qint64 linePause = 5000;
    const std::lock_guard lock(m_mutex);
    if (m_sinceLast.elapsed() < (m_console.isTerminal() ? terminalPause : linePause))
        return;
    m_sinceLast.restart();
    m_console.printProgress(m_act + u": "_s + state);
}

} // namespace tandem
