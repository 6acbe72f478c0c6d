// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/sentences_to_codes.h"

#include "core/store/sql/steps.h"
#include "core/store/upgrade/old_sentences.h"

#include <utility>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

OptionTextsByName optionTexts(Steps &steps)
{
    OptionTextsByName texts;
    steps.each(u"SELECT d.name, CASE o.text WHEN '' THEN o.value ELSE o.text END"
               " FROM label_definition d JOIN option o ON o.label_definition_id = d.id ORDER BY o.id"_s,
               [&](const Statement &row) { texts[row.text(0)].append(row.text(1)); });
    return texts;
}

/// Writes `coded(text)` in place of each text of a column.
template <typename Coded>
void replaceTexts(Steps &steps, const QString &table, const QString &column, Coded coded)
{
    std::vector<std::pair<qint64, QString>> texts;
    steps.each(u"SELECT id, %2 FROM %1"_s.arg(table, column),
               [&](const Statement &row) { texts.emplace_back(row.integer(0), row.text(1)); });
    for (const auto &[id, text] : texts)
        steps.change(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, column), QString::fromUtf8(coded(text)), id);
}

} // namespace

Result<void> replaceSentencesByCodes(Connection &connection)
{
    Steps steps(connection);
    const OptionTextsByName known = optionTexts(steps);
    replaceTexts(steps, u"operation"_s, u"description"_s,
                 [&](const QString &text) { return operationToJson(operationFromSentence(text, known)); });
    replaceTexts(steps, u"job"_s, u"subset"_s,
                 [](const QString &text) { return subsetToJson(subsetFromSentence(text)); });
    return steps.result();
}

} // namespace tandem
