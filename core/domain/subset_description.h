// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// Where the records of a job came from. Rest: those that another job left without a label. Said: in somebody's own
/// words.
enum class SubsetCode { All, Query, Selection, Rest, Said };

/// A job's subset as it was chosen, before it was frozen: a code with values. The words for it are made when it is
/// shown (core/text/subset_text.h).
struct SubsetDescription
{
    SubsetCode code = SubsetCode::All;
    QString query;        ///< for Query: in the query language
    qint64 selected = 0;  ///< for Selection: how many
    JobId restOf;         ///< for Rest; invalid: not known
    QString agent;        ///< for Rest: the agent of that job; may be empty
    int agentVersion = 0; ///< for Rest, with an agent
    qint64 first = 0;     ///< only the first so many of these; 0: all of them
    QString said;         ///< for Said

    bool operator==(const SubsetDescription &) const = default;
};

/// {"code":"query","query":"status:unverified","first":200}, {"code":"rest","job":3}; members that say nothing are left
/// out.
QByteArray subsetToJson(const SubsetDescription &subset);
/// What is no such text is what somebody said.
SubsetDescription subsetFromJson(const QByteArray &json);

} // namespace tandem
