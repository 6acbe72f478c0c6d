// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/extractor.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <map>
#include <string>

using namespace tandem;
using nlohmann::json;

namespace {

QString text(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// {"name": …, "options": [[value, text, alias…], …]}
LabelDefinition definitionFrom(const json &given)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = text(given.at("name"));
    for (const json &names : given.at("options")) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = text(names.at(0));
        option.text = names.size() > 1 ? text(names.at(1)) : QString();
        for (size_t i = 2; i < names.size(); ++i)
            option.aliases.append(text(names.at(i)));
        definition.options.push_back(option);
    }
    return definition;
}

struct Reader
{
    LabelDefinition definition;
    Extractor extractor;
};

/// One for each definition that occurs.
const Reader &readerFor(const json &given)
{
    static std::map<std::string, Reader> readers;
    const std::string key = given.dump();
    const auto known = readers.find(key);
    if (known != readers.end())
        return known->second;
    const LabelDefinition definition = definitionFrom(given);
    return readers.emplace(key, Reader{definition, Extractor({definition})}).first->second;
}

json read(const json &given)
{
    const Reader &reader = readerFor(given.at("definition"));
    Sample sample;
    sample.text = text(given.at("text"));
    sample.finish = given.value("cut", false) ? FinishReason::CutOff : FinishReason::Complete;
    const Extraction extraction = reader.extractor.read(sample).front();
    if (!extraction.value)
        return {{"reason", toWord(extraction.reason).toStdString()}};
    const Option *option = reader.definition.option(extraction.value->options().front());
    const QByteArray bytes = sample.text.toUtf8();
    return {{"value", option->value.toStdString()},
            {"rung", static_cast<int>(extraction.rung)},
            {"begin", QString::fromUtf8(bytes.left(extraction.valueBegin)).toUcs4().size()},
            {"rationale", extraction.rationale.toStdString()}};
}

} // namespace

/// Reads one JSON object a line from standard input, {"definition": …, "text": …}, and writes what the extraction makes
/// of the text, one line each.
int main()
{
    std::string line;
    try {
        while (std::getline(std::cin, line))
            std::cout << read(json::parse(line)).dump() << '\n';
    } catch (const json::exception &fault) {
        std::fprintf(stderr, "A line cannot be read: %s\n", fault.what());
        return 1;
    }
    return 0;
}
