// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem {

/// What is wrong with a text that should be a JSON object, as a sentence with line and column; empty if nothing is.
/// Blank text stands for "{}".
QString parametersProblem(const QByteArray &json);

} // namespace tandem
