// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// What the sentence for a failure names, besides the word that counts it. Failures are stored as that word and these;
/// the sentence is made where it is read, in the language of whoever reads it (failureSentence in text/).
struct FailureDetails
{
    QString origin;              ///< of the server; empty: no server had to do with it
    QStringList parameters;      ///< that the server refused
    QString serverWords;         ///< its own message, without keys, at most 200 characters
    std::vector<qint64> numbers; ///< in the order in which the sentence names them
    bool isUnreachable = false;  ///< nobody was reached, from the first call on
    bool ofSeveralItems = false; ///< the same befell several items in a row
    QString said;                ///< a sentence in place of one that would be made: of another part of the program

    bool operator==(const FailureDetails &) const = default;
};

/// An object with what is there: {"origin": …, "server": …}.
QByteArray failureDetailsToJson(const FailureDetails &details);
FailureDetails failureDetailsFromJson(const QByteArray &json);

} // namespace tandem
