// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// Acts on a record of 100 kB with 2,000 spans, each until it is durable and read again; and a phrase that is labelled
/// in 100,000 records, with its preview and its undo. In a project of its own.
void benchmarkSpans();

} // namespace tandem
