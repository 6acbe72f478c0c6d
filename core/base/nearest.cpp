// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <algorithm>
#include <vector>

namespace tandem {

int editDistance(const QString &left, const QString &right)
{
    const QString a = left.toCaseFolded();
    const QString b = right.toCaseFolded();
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int replaced = last[k - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[k] = std::min({last[k] + 1, row[k - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[k] = std::min(row[k], beforeLast[k - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[width - 1];
}

QString nearestName(const QString &word, const QStringList &known)
{
    QString best;
    int bestDistance = 0;
    for (const QString &name : known) {
        const auto longer = static_cast<int>(std::max(name.size(), word.size()));
        const auto shorter = static_cast<int>(std::min(name.size(), word.size()));
        const int limit = std::max(1, longer / 3);
        if (longer - shorter > limit || longer > 200)
            continue;
        const int distance = editDistance(word, name);
        if (distance <= limit && (best.isEmpty() || distance < bestDistance)) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace tandem
