// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/held_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct HeldFileText
{
    Q_DECLARE_TR_FUNCTIONS(HeldFile)
};

} // namespace

HeldFile::HeldFile(const QString &path, const QString &companion)
    : m_path(QFileInfo(path).canonicalFilePath())
    // Nothing but a name for the file, whose closing touches no lock.
    , m_descriptor(::open(QFile::encodeName(m_path).constData(), O_PATH | O_CLOEXEC))
    , m_identity(identityOf(m_path))
    , m_companion(companion.isEmpty() ? nullptr : std::make_unique<HeldFile>(m_path + companion))
{
}

HeldFile::~HeldFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FilePlace HeldFile::place() const
{
    const auto now = identityOf(m_path);
    if (!m_identity || now == m_identity)
        return {m_isOverwritten      ? FilePlace::State::Overwritten
                : hasLostCompanion() ? FilePlace::State::LostCompanion
                                     : FilePlace::State::InPlace,
                {}};
    const QString name = isRemoved() ? QString() : nameNow();
    if (now)
        return {FilePlace::State::Replaced, name};
    return name.isEmpty() ? FilePlace{FilePlace::State::Gone, {}} : FilePlace{FilePlace::State::Moved, name};
}

bool HeldFile::hasLostCompanion() const
{
    return m_companion && m_companion->place().state != FilePlace::State::InPlace;
}

bool HeldFile::isRemoved() const
{
    struct stat facts = {};
    return m_descriptor < 0 || ::fstat(m_descriptor, &facts) != 0 || facts.st_nlink == 0;
}

/// As the system tells it; empty where it cannot.
QString HeldFile::nameNow() const
{
    const QString name = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_descriptor));
    return identityOf(name) == m_identity ? name : QString();
}

Result<void> HeldFile::check() const
{
    const FilePlace found = place();
    switch (found.state) {
    case FilePlace::State::InPlace:
        return {};
    case FilePlace::State::Moved:
        return failure(ErrorCode::Failed,
                       HeldFileText::tr("The project was moved to %1 while it was open, and nothing is saved since. "
                                        "Close it and open it there, or save a copy.")
                           .arg(found.now));
    case FilePlace::State::Replaced:
        return failure(ErrorCode::Failed,
                       HeldFileText::tr("Another program put another file in place of the project %1 while it was "
                                        "open, and nothing is saved since. Save a copy: it holds everything up to "
                                        "then.")
                           .arg(m_path));
    case FilePlace::State::Overwritten:
        return failure(ErrorCode::Failed,
                       HeldFileText::tr("Another program wrote over the project %1 while it was open, and nothing is "
                                        "saved since. Try to save a copy of what can still be read; else go on from a "
                                        "backup.")
                           .arg(m_path));
    case FilePlace::State::LostCompanion:
        return failure(ErrorCode::Failed,
                       HeldFileText::tr("Another program removed %1, which belongs to the open project, and nothing is "
                                        "saved since. Close the project and open it again: it holds everything up to "
                                        "then.")
                           .arg(m_companion->path()));
    case FilePlace::State::Gone:
        break;
    }
    return failure(ErrorCode::Failed,
                   HeldFileText::tr("Another program removed the project %1 while it was open, and nothing is saved "
                                    "since. Save a copy: it holds everything up to then.")
                       .arg(m_path));
}

} // namespace tandem
