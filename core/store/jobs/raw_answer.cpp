// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/raw_answer.h"

#include "core/store/sql/steps.h"

namespace tandem {

namespace {
constexpr qsizetype worthCompressing = 200; // bytes; below that zlib gains little
constexpr int quickly = 1;                  // zlib's level: the writer's time is dearer than some bytes
} // namespace

PackedRawAnswer packRawAnswer(const QByteArray &raw)
{
    if (raw.size() < worthCompressing)
        return {raw, false};
    QByteArray packed = qCompress(raw, quickly);
    return packed.size() < raw.size() ? PackedRawAnswer{std::move(packed), true} : PackedRawAnswer{raw, false};
}

QByteArray unpackRawAnswer(const PackedRawAnswer &packed)
{
    return packed.isCompressed ? qUncompress(packed.body) : packed.body;
}

Result<QByteArray> rawAnswer(Connection &connection, SampleId sample)
{
    Steps steps(connection);
    QByteArray raw;
    steps.each(
        QStringLiteral("SELECT body, is_compressed FROM raw_answer WHERE sample_id = ?"),
        [&](const Statement &row) {
            raw = unpackRawAnswer({row.blob(0), row.integer(1) == 1});
        },
        sample);
    return steps.result(std::move(raw));
}

} // namespace tandem
