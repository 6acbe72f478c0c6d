// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

enum class LogLevel { Information, Warning, Error };

/// The log file of the program: NAME.log in the user's state folder ($XDG_STATE_HOME/tandem, else
/// ~/.local/state/tandem), three files of one megabyte in turn. What Qt reports lands in it too. Every line passes
/// the redaction of base/redact.h; callers never hand in a key, a prompt, a record or an answer all the same.
/// A folder that cannot be written is no reason to stop: the lines then go to standard error.
///
/// Thread: open it in main before other threads start, destroy it after they ended.
class LogFile
{
public:
    explicit LogFile(const QString &programName);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    static QString pathFor(const QString &programName);
};

/// Writes one line; nothing where no log file is open. Thread: any.
void writeLog(LogLevel level, const QString &text);

} // namespace tandem
