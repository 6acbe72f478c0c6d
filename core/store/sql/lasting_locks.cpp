// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/lasting_locks.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace tandem {

namespace {

/// Bytes that all readers and writers share, and that one who removes the log wants for itself alone.
struct LockedBytes
{
    const char *ending; // of the file's name
    off_t first;
    off_t count;
};

constexpr LockedBytes sharedBytes[] = {{"", 0x40000002, 510}, {"-shm", 128, 1}};

bool setLock(int descriptor, short kind, const LockedBytes &bytes)
{
#ifdef F_OFD_SETLK
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = bytes.first;
    lock.l_len = bytes.count;
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(kind)
    Q_UNUSED(bytes)
    return false;
#endif
}

} // namespace

LastingLocks::~LastingLocks()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
}

void LastingLocks::take(const QString &path)
{
    for (const LockedBytes &bytes : sharedBytes) {
        const QByteArray name = QFile::encodeName(path + QLatin1String(bytes.ending));
        const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        setLock(descriptor, F_RDLCK, bytes);
        m_descriptors.push_back(descriptor);
    }
}

void LastingLocks::letGo()
{
    for (const int descriptor : m_descriptors)
        setLock(descriptor, F_UNLCK, {"", 0, 0}); // all of them
}

} // namespace tandem
