// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>

namespace tandem {

class Connection;

/// The body of a reply as the table raw_answer holds it: with zlib, as qCompress writes it, where that is smaller.
struct PackedRawAnswer
{
    QByteArray body;
    bool isCompressed = false;
};

PackedRawAnswer packRawAnswer(const QByteArray &raw);
QByteArray unpackRawAnswer(const PackedRawAnswer &packed);

/// A stored body as it was received; null where settings kept none.
Result<QByteArray> rawAnswer(Connection &connection, SampleId sample);

} // namespace tandem
