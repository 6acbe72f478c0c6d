// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member_names.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the functions below.
struct MemberNamesText
{
    Q_DECLARE_TR_FUNCTIONS(MemberNames)
};

/// The name that was probably meant; empty for what is of no concern here.
QString nearName(const QString &name, const MemberNames &names)
{
    QStringList all;
    for (const QStringList &each : names)
        all += each;
    return nearestName(name, all);
}

} // namespace

Result<ordered_json> withOwnNames(const ordered_json &object, const MemberNames &names)
{
    ordered_json renamed = ordered_json::object();
    for (const auto &member : object.items()) {
        const QString name = QString::fromStdString(member.key());
        const auto found =
            std::find_if(names.begin(), names.end(), [&name](const QStringList &each) { return each.contains(name); });
        const QString near = found == names.end() ? nearName(name, names) : QString();
        if (!near.isEmpty())
            return failure(
                ErrorCode::InvalidInput,
                MemberNamesText::tr("has a member “%1” that means nothing (did you mean “%2”?).").arg(name, near));
        if (found == names.end())
            continue;
        const std::string own = found->first().toStdString();
        if (renamed.contains(own))
            return failure(
                ErrorCode::InvalidInput,
                MemberNamesText::tr("has its “%1” twice, once as “%2”. Keep one of them.").arg(found->first(), name));
        renamed[own] = member.value();
    }
    return renamed;
}

} // namespace tandem
