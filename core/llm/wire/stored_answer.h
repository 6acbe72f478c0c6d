// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tandem {

/// The texts of the samples in a stored body, whatever provider it came from (told by its members); empty where it
/// cannot be read. Thread: any.
QStringList samplesOfBody(const QByteArray &body);

} // namespace tandem
