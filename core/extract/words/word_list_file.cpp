// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/word_list_file.h"
#include "core/base/json_text.h"
#include "core/extract/words/text_span.h"

#include <QFile>

#include <algorithm>

using nlohmann::ordered_json;

namespace tandem {

namespace {

QString asText(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

WordListFile::WordListFile(QString name)
    : m_name(std::move(name))
{
}

Result<WordListFile> WordListFile::parse(const QByteArray &json, const QString &fileName,
                                         const std::vector<std::string> &names)
{
    WordListFile file(fileName);
    auto parsed = parseJson(json);
    if (!parsed)
        return failure(parsed.error().code, QStringLiteral("%1: %2").arg(fileName, parsed.error().message));
    file.m_lists = std::move(*parsed);
    return file.checkNames(names).map([&] { return std::move(file); });
}

Result<void> WordListFile::checkNames(const std::vector<std::string> &names) const
{
    if (!m_lists.is_object())
        return fault(QStringLiteral("the whole file"), QStringLiteral("It is no object of lists."));
    for (const auto &list : m_lists.items()) {
        if (std::find(names.begin(), names.end(), list.key()) == names.end())
            return fault(asText(list.key()), QStringLiteral("There is no list of this name."));
    }
    for (const std::string &name : names) {
        if (!m_lists.contains(name))
            return fault(asText(name), QStringLiteral("The list is missing."));
    }
    return {};
}

Result<QStringList> WordListFile::words(const std::string &list) const
{
    const auto languages = member(list, "words");
    if (!languages)
        return tl::unexpected<Error>(languages.error());
    if (!(*languages)->is_object())
        return fault(asText(list), QStringLiteral("Its words stand in no object by languages."));
    QStringList words;
    for (const auto &language : (*languages)->items()) {
        const QString place = asText(list + "/" + language.key());
        const auto lines = texts(language.value(), place);
        if (!lines)
            return lines;
        words += foldedForm(lines->join(u' ')).split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}

Result<QStringList> WordListFile::phrases(const std::string &list) const
{
    return member(list, "phrases").and_then([&](const ordered_json *array) { return texts(*array, asText(list)); });
}

Result<std::vector<PhrasePair>> WordListFile::pairs(const std::string &list) const
{
    const auto array = member(list, "pairs");
    if (!array)
        return tl::unexpected<Error>(array.error());
    if (!(*array)->is_array() || (*array)->empty())
        return fault(asText(list), QStringLiteral("It is no array with something in it."));
    std::vector<PhrasePair> pairs;
    for (const ordered_json &each : **array) {
        const QString place = asText(list + "/" + std::to_string(pairs.size() + 1));
        const auto both = texts(each, place);
        if (!both)
            return tl::unexpected<Error>(both.error());
        if (both->size() != 2)
            return fault(place, QStringLiteral("It is no pair."));
        pairs.push_back({both->first(), both->last()});
    }
    return pairs;
}

Result<const ordered_json *> WordListFile::member(const std::string &list, const char *name) const
{
    const ordered_json &given = m_lists.at(list);
    if (!given.is_object() || !given.contains("meaning") || !given.at("meaning").is_string())
        return fault(asText(list), QStringLiteral("It does not say in “meaning” what it is for."));
    if (!given.contains(name))
        return fault(asText(list), QStringLiteral("It has no “%1”.").arg(QLatin1String(name)));
    return &given.at(name);
}

Result<QStringList> WordListFile::texts(const ordered_json &array, const QString &place) const
{
    if (!array.is_array() || array.empty())
        return fault(place, QStringLiteral("It is no array with something in it."));
    QStringList texts;
    for (const ordered_json &each : array) {
        if (!each.is_string() || each.get_ref<const std::string &>().empty())
            return fault(place + u'/' + QString::number(texts.size() + 1), QStringLiteral("It is no text."));
        texts += asText(each.get_ref<const std::string &>());
    }
    return texts;
}

tl::unexpected<Error> WordListFile::fault(const QString &place, const QString &reason) const
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1, %2: %3").arg(m_name, place, reason));
}

QByteArray shippedWordListText(const QString &fileName)
{
    QFile file(QStringLiteral(":/tandem/words/") + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void refuseShippedWordLists(const Error &error)
{
    qFatal("%s", qUtf8Printable(error.message));
}

} // namespace tandem
