// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tandem {

namespace {

constexpr qint64 headSize = 64LL * 1024;
constexpr qsizetype foreignSize = 64LL * 1024;
/// As far as is looked for text that is not ASCII; that takes less than a second.
constexpr qint64 farthest = 1024LL * 1024 * 1024;

/// Lends tr() to the free functions below.
struct SourceSampleText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

Result<void> refuseOtherThanFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::InvalidInput, SourceSampleText::tr("%1 is a folder. Choose a file.").arg(path));
    if (info.exists() && !info.isFile()) {
        return failure(ErrorCode::InvalidInput,
                       SourceSampleText::tr("%1 is a pipe or a device, which can be read only once; an import looks at "
                                            "its file several times. Save what it gives as a file first.")
                           .arg(path));
    }
    return {};
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char each) { return static_cast<signed char>(each) >= 0; });
}

/// Adds the lines of a stretch that are not ASCII, as long as there is room.
void addForeignLines(QByteArrayView stretch, QByteArray &foreign)
{
    if (isAscii(stretch))
        return;
    qsizetype at = 0;
    while (at < stretch.size() && foreign.size() < foreignSize) {
        qsizetype end = stretch.indexOf('\n', at);
        end = end < 0 ? stretch.size() : end + 1;
        const QByteArrayView line = stretch.sliced(at, end - at);
        if (!isAscii(line))
            foreign += line.first(std::min<qsizetype>(line.size(), foreignSize - foreign.size()));
        at = end;
    }
}

/// Lines are whole: one that is cut at the end of a stretch goes with the next.
QByteArray foreignLines(QFile &file, const QByteArray &head)
{
    constexpr qint64 stretchSize = 1024LL * 1024;
    QByteArray foreign;
    QByteArray pending = head;
    while (true) {
        const QByteArray more = file.pos() < farthest ? file.read(stretchSize) : QByteArray();
        const qsizetype end = more.isEmpty() ? pending.size() : pending.lastIndexOf('\n') + 1;
        addForeignLines(QByteArrayView(pending).first(end), foreign);
        if (more.isEmpty() || foreign.size() >= foreignSize || pending.size() - end > stretchSize)
            return foreign;
        pending = pending.mid(end) + more;
    }
}

} // namespace

Result<SourceSample> takeSample(const QString &path, SampleReach reach)
{
    if (const auto allowed = refuseOtherThanFile(path); !allowed)
        return tl::unexpected<Error>(allowed.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       SourceSampleText::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    SourceSample sample;
    sample.head = file.read(headSize);
    sample.isWhole = file.atEnd();
    // Where there are zero bytes, the lines are told by other means.
    if (reach == SampleReach::WholeFile && !sample.head.contains('\0'))
        sample.foreign = foreignLines(file, sample.head);
    return sample;
}

} // namespace tandem
