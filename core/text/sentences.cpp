// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QCoreApplication>

namespace tandem {

QString sentences(const QStringList &all)
{
    QString joined;
    for (const QString &sentence : all) {
        if (joined.isEmpty())
            joined = sentence;
        else if (!sentence.isEmpty())
            //: Two sentences, one after the other
            joined = QCoreApplication::translate("Sentences", "%1 %2").arg(joined, sentence);
    }
    return joined;
}

} // namespace tandem
