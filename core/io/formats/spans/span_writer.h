// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/csv_dialect.h"
#include "core/io/formats/spans/span_document.h"
#include "core/io/formats/spans/span_losses.h"

#include <QByteArray>

#include <memory>

namespace tandem {

/// Turns documents into the bytes of one file, in this order: the start, each document, the end; and counts what the
/// format cannot hold.
class SpanWriter
{
public:
    virtual ~SpanWriter() = default;

    virtual QByteArray start() { return {}; }
    virtual QByteArray document(const SpanDocument &document) = 0;

    SpanLosses &losses() { return m_losses; }

private:
    SpanLosses m_losses;
};

} // namespace tandem
