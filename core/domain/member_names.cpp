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

QString unknownMember(const QString &name, const MemberNames &names)
{
    QStringList all;
    QStringList own;
    for (const QStringList &each : names) {
        all += each;
        own += each.first();
    }
    const QString near = nearestName(name, all);
    if (!near.isEmpty())
        return MemberNamesText::tr("has a member “%1” that means nothing (did you mean “%2”?).").arg(name, near);
    return MemberNamesText::tr("has a member “%1” that means nothing. It can have: %2. A note of your own has a name "
                               "that begins with _.")
        .arg(name, own.join(QStringLiteral(", ")));
}

} // namespace

bool isNote(const QString &name)
{
    return name.startsWith(u'_') || name.startsWith(u'$');
}

Result<ordered_json> withOwnNames(const ordered_json &object, const MemberNames &names)
{
    ordered_json renamed = ordered_json::object();
    for (const auto &member : object.items()) {
        const QString name = QString::fromStdString(member.key());
        const auto found =
            std::find_if(names.begin(), names.end(), [&name](const QStringList &each) { return each.contains(name); });
        if (found == names.end() && isNote(name))
            continue;
        if (found == names.end())
            return failure(ErrorCode::InvalidInput, unknownMember(name, names));
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
