// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/spooled_input.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SpooledInputText
{
    Q_DECLARE_TR_FUNCTIONS(SpooledInput)
};

tl::unexpected<Failure> unreadable(const QString &name)
{
    return failed(SpooledInputText::tr("%1 cannot be read: %2.").arg(name, qt_error_string(errno)));
}

/// Waits in slices, so that Ctrl+C is heard while nothing comes.
bool waitForInput(int input, const CancelToken &cancel)
{
    constexpr int sliceMilliseconds = 200;
    pollfd waited = {input, POLLIN, 0};
    while (!cancel.isCancelled()) {
        const int ready = poll(&waited, 1, sliceMilliseconds);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
    return false;
}

Attempt<void> copy(int input, QFile &spool, const QString &name, const CancelToken &cancel)
{
    QByteArray buffer(256LL * 1024, '\0');
    while (waitForInput(input, cancel)) {
        const auto count = ::read(input, buffer.data(), static_cast<size_t>(buffer.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return unreadable(name);
        if (count == 0 && spool.flush())
            return {};
        if (count == 0 || spool.write(buffer.constData(), count) != count) {
            return failed(SpooledInputText::tr("What comes from %1 cannot be kept in %2: %3.")
                              .arg(name, spool.fileName(), spool.errorString()));
        }
    }
    return failed(SpooledInputText::tr("Reading %1 was cancelled.").arg(name));
}

/// Opens without waiting for a writer; `copy` waits.
int openInput(const QString &path)
{
    return path == u"-" ? ::dup(STDIN_FILENO) : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

} // namespace

Attempt<SpooledInput> SpooledInput::open(const QString &path, const CancelToken &cancel)
{
    SpooledInput input;
    input.m_path = path;
    input.m_name = path == u"-" ? SpooledInputText::tr("standard input") : QFileInfo(path).fileName();
    struct stat facts = {};
    const bool isKnown = path != u"-" && ::stat(QFile::encodeName(path).constData(), &facts) == 0;
    if (isKnown && (S_ISCHR(facts.st_mode) || S_ISBLK(facts.st_mode)))
        return failed(SpooledInputText::tr("%1 is a device, and no file or pipe. Name a file.").arg(path));
    const bool isPipe = path == u"-" || (isKnown && (S_ISFIFO(facts.st_mode) || S_ISSOCK(facts.st_mode)));
    if (!isPipe)
        return input;
    const int source = openInput(path);
    if (source < 0)
        return unreadable(input.m_name);
    const QString suffix = QFileInfo(path).suffix();
    input.m_spool = std::make_unique<QTemporaryFile>(QDir::temp().filePath(
        QStringLiteral("tandem-import-XXXXXX") + (suffix.isEmpty() ? QString() : QString(u'.' + suffix))));
    const Attempt<void> copied =
        input.m_spool->open()
            ? copy(source, *input.m_spool, input.m_name, cancel)
            : Attempt<void>(failed(SpooledInputText::tr("What comes from %1 cannot be kept in %2: %3.")
                                       .arg(input.m_name, QDir::tempPath(), input.m_spool->errorString())));
    ::close(source);
    if (!copied)
        return failed(copied.error());
    input.m_path = input.m_spool->fileName();
    return input;
}

} // namespace tandem
