// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <mutex>

namespace tandem {

/// Where a call prints: results to one device, messages and progress to the other. Thread: any.
class Console
{
public:
    /// The devices outlive the console. `isTerminal`: a person looks at the messages, so that progress may be
    /// rewritten in place.
    Console(QIODevice &results, QIODevice &messages, bool isTerminal);

    /// False where it could not be written: the disk is full, or nobody reads any more.
    bool printResult(const QByteArray &text);
    /// For what is written to standard output piece by piece.
    QIODevice &results() { return m_results; }
    void printMessage(const QString &line);
    /// Replaces the line of the last progress, where a person looks at it; an empty one clears it.
    void printProgress(const QString &line);
    bool isTerminal() const { return m_isTerminal; }

private:
    void clearProgress();

    std::mutex m_mutex;
    QIODevice &m_results;
    QIODevice &m_messages;
    const bool m_isTerminal;
    bool m_hasProgress = false;
};

} // namespace tandem
