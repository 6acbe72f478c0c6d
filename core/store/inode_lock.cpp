// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inode_lock.h"

#include "core/base/file_identity.h"
#include "core/store/project_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct InodeLockText
{
    Q_DECLARE_TR_FUNCTIONS(InodeLock)
};

/// A name for the file in the system's abstract name space, which is no file and cannot be left behind.
struct SocketName
{
    explicit SocketName(const FileIdentity &file)
    {
        const QByteArray text =
            "tandem-project-" + QByteArray::number(file.device) + '-' + QByteArray::number(file.inode);
        address.sun_family = AF_UNIX;
        std::copy(text.begin(), text.end(), address.sun_path + 1); // after a zero
        length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<size_t>(text.size()));
    }

    const sockaddr *socketAddress() const { return reinterpret_cast<const sockaddr *>(&address); }

    sockaddr_un address = {};
    socklen_t length = 0;
};

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

/// The process that has a lock; 0: none, or it cannot be told.
qint64 ownerOf(const SocketName &name)
{
    const int socket = newSocket();
    ucred owner = {};
    socklen_t size = sizeof owner;
    const bool isKnown = socket >= 0 && ::connect(socket, name.socketAddress(), name.length) == 0 &&
                         ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &owner, &size) == 0;
    if (socket >= 0)
        ::close(socket);
    return isKnown ? owner.pid : 0;
}

/// The name by which a process has a file open; empty where the system does not tell.
QString nameInProcess(qint64 process, const FileIdentity &file)
{
    const QDir open(QStringLiteral("/proc/%1/fd").arg(process));
    const QFileInfoList links = open.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &link : links) {
        const QString name = link.symLinkTarget();
        if (identityOf(name) == file)
            return name;
    }
    return {};
}

tl::unexpected<Error> lockedByOtherName(const QString &path, const FileIdentity &file, qint64 process)
{
    const QString other = process > 0 ? nameInProcess(process, file) : QString();
    const QString shown = QFileInfo(path).fileName();
    if (other.isEmpty())
        return failure(ErrorCode::Locked,
                       InodeLockText::tr("“%1” is open by another of its names: the same file has several, which are "
                                         "hard links. Close it there, and open it by one name only.")
                           .arg(shown));
    return failure(ErrorCode::Locked,
                   InodeLockText::tr("“%1” is another name of %2, which is open in process %3: the same file has both, "
                                     "which are hard links. Close it there, and open it by one name only.")
                       .arg(shown, QDir::toNativeSeparators(other), QString::number(process)));
}

} // namespace

bool isOpenForWriting(const QString &path)
{
    const auto file = identityOf(path);
    return file && ownerOf(SocketName(*file)) != 0;
}

InodeLock::~InodeLock()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<std::unique_ptr<InodeLock>> InodeLock::take(const QString &path)
{
    const auto file = identityOf(path);
    const int socket = file ? newSocket() : -1;
    std::unique_ptr<InodeLock> lock(new InodeLock(socket));
    if (socket < 0)
        return lock;
    const SocketName name(*file);
    constexpr int mostWaiting = 100;
    const bool isTaken = ::bind(socket, name.socketAddress(), name.length) != 0 && errno == EADDRINUSE;
    if (isTaken)
        return lockedByOtherName(path, *file, ownerOf(name));
    ::listen(socket, mostWaiting);
    return lock;
}

Result<void> InodeLock::refuseOtherName(const QString &path)
{
    const auto file = identityOf(path);
    const qint64 owner = file ? ownerOf(SocketName(*file)) : 0;
    if (owner == 0)
        return {};
    const QString used = nameInProcess(owner, *file);
    if (used.isEmpty() || used == realName(path))
        return {};
    return lockedByOtherName(path, *file, owner);
}

} // namespace tandem
