// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    return true;
}

} // namespace

/// usage: fuzz_… FOLDER. Gives each file of the folder to the fuzz target once; a finding ends the program by abort().
int main(int argc, char *argv[])
{
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (argc != 2 || names.isEmpty()) {
        std::fprintf(stderr, "There are no files to replay.\n");
        return 2;
    }
    for (const QString &name : names) {
        if (!replay(folder.filePath(name))) {
            std::fprintf(stderr, "The file %s cannot be read.\n", qPrintable(name));
            return 1;
        }
    }
    std::printf("%d files replayed\n", static_cast<int>(names.size()));
    return 0;
}
