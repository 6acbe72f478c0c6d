// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/name_hint.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct NameHintText
{
    Q_DECLARE_TR_FUNCTIONS(NameHint)
};

} // namespace

QString nameHint(const QString &name, const QStringList &known)
{
    if (const QString near = nearestName(name, known); !near.isEmpty())
        return NameHintText::tr("Did you mean \"%1\"?").arg(near);
    if (known.isEmpty())
        return NameHintText::tr("There is none at all yet.");
    return NameHintText::tr("There is: %1.").arg(known.join(QStringLiteral(", ")));
}

QString unknownVerbText(const QString &verb, const QStringList &known)
{
    const QString near = nearestName(verb, known);
    const QString hint =
        near.isEmpty() ? NameHintText::tr("\"%1\" lists them.", "the verbs").arg(QStringLiteral("tandem-cli help"))
                       : NameHintText::tr("Did you mean \"%1\"?").arg(near);
    return NameHintText::tr("There is no verb \"%1\".").arg(verb) + u' ' + hint;
}

} // namespace tandem
