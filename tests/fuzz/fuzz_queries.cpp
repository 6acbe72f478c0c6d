// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_form.h"
#include "core/base/searched_word.h"
#include "core/search/query_completion.h"
#include "core/search/query_text.h"
#include "core/search/search_fields.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// What is read is written so that it reads the same.
void checkQuery(const QString &text)
{
    const Result<Query> query = parseQuery(text);
    if (!query) {
        require(!query.error().message.isEmpty(), "what is refused is told");
        return;
    }
    const QString written = queryText(*query);
    const Result<Query> again = parseQuery(written);
    require(again && *again == *query, "a query that is written reads the same");
    require(queryText(*again) == written, "and is written the same");
    for (const Condition &condition : query->conditions)
        require(!shownCondition(condition).asked.isNull() || !shownCondition(condition).about.isNull(),
                "a condition can be shown");
}

/// A word is found where it is marked, and each text is found by itself.
void checkWord(const QString &word, const QString &text)
{
    SearchedWord searched(word);
    const auto places = searched.placesIn(text, 100);
    if (!word.isEmpty())
        require(searched.isIn(text.toStdString()) == !places.empty(), "what is found is marked");
    qsizetype last = 0;
    for (const auto &[begin, end] : places) {
        require(begin >= last && end > begin && end <= text.size(), "marks lie in the text, in order and apart");
        last = end;
    }
    SearchedWord whole(text);
    require(whole.isIn(text.toStdString()), "a text holds itself");
    require(sameInSearch(searchForm(text), text), "the form of a form is the form");
}

} // namespace

/// Reads the bytes as a query, and as a word and a text with a line's end between them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkQuery(text);
    const QString completed = completedQuery(text);
    require(completed == text || completed.size() > text.size(), "a completion goes on");
    const qsizetype end = text.indexOf(u'\n');
    if (end >= 0)
        checkWord(text.left(end), text.mid(end + 1));
    return 0;
}
