// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tandem {

/// A model that a server offers.
struct ListedModel
{
    QString name;
    qint64 contextTokens = 0; ///< 0: the server does not say
};

/// The models of {"data": [{"id", …}]}, as OpenAI and those like it list them.
std::vector<ListedModel> listedData(const QByteArray &body);

} // namespace tandem
