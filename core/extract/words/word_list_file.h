// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/extract/words/phrase_lists.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tandem {

/// A file of word lists, as resources/words/README.md describes it. Every error names the file and the place in it; it
/// is for those who look after the lists, and not translated.
class WordListFile
{
public:
    /// The file must hold exactly the lists of these names.
    static Result<WordListFile> parse(const QByteArray &json, const QString &fileName,
                                      const std::vector<std::string> &names);

    /// The words of all languages of a list, folded, as they are looked up.
    Result<QStringList> words(const std::string &list) const;
    /// What a list has under "phrases".
    Result<QStringList> phrases(const std::string &list) const;
    /// What a list has under "pairs".
    Result<std::vector<PhrasePair>> pairs(const std::string &list) const;

private:
    explicit WordListFile(QString name);

    Result<void> checkNames(const std::vector<std::string> &names) const;
    Result<const nlohmann::ordered_json *> member(const std::string &list, const char *name) const;
    Result<QStringList> texts(const nlohmann::ordered_json &array, const QString &place) const;
    tl::unexpected<Error> fault(const QString &place, const QString &reason) const;

    QString m_name;
    nlohmann::ordered_json m_lists;
};

/// The text of a list file that the program carries.
QByteArray shippedWordListText(const QString &fileName);

/// Ends the program with the error: without its lists, or with half of them, it would read answers as their opposites.
[[noreturn]] void refuseShippedWordLists(const Error &error);

/// What `read` makes of a list file that the program carries.
template <typename Lists>
Lists shippedWordLists(const QString &fileName, Result<Lists> (*read)(const QByteArray &, const QString &))
{
    Result<Lists> lists = read(shippedWordListText(fileName), fileName);
    if (!lists)
        refuseShippedWordLists(lists.error());
    return std::move(*lists);
}

} // namespace tandem
