// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation_description.h"

#include "core/domain/words.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

const Words<OperationCode, 23> operationWords("confirm", "set", "reject", "settle", "edit_schema", "delete_records",
                                              "said", "add_span", "drop_span", "move_span", "confirm_span",
                                              "handle_quote", "finish_spans", "reopen_spans", "label_phrase",
                                              "merge_options", "split_option", "remove_option", "retire_option",
                                              "remove_definition", "retire_definition", "change_choice", "rename");

bool isOfSpan(OperationCode code)
{
    return code == OperationCode::AddSpan || code == OperationCode::DropSpan || code == OperationCode::MoveSpan ||
           code == OperationCode::ConfirmSpan || code == OperationCode::HandleQuote ||
           code == OperationCode::LabelPhrase;
}

bool isOfSchema(OperationCode code)
{
    return code >= OperationCode::MergeOptions;
}

bool hasLabels(OperationCode code)
{
    return code != OperationCode::EditSchema && code != OperationCode::DeleteRecords && code != OperationCode::Said;
}

bool hasOptions(OperationCode code)
{
    return code == OperationCode::Set || code == OperationCode::Settle || isOfSpan(code) || isOfSchema(code);
}

QString textMember(const ordered_json &object, const char *name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

OperationDescription readOperation(const ordered_json &object)
{
    OperationDescription description;
    description.code = operationWords.find(textMember(object, "code")).value_or(OperationCode::Said);
    description.count = object.value("count", qint64(0));
    description.definition = textMember(object, "label");
    for (const std::string &option : object.value("options", std::vector<std::string>()))
        description.options.append(QString::fromStdString(option));
    description.said = textMember(object, "text");
    return description;
}

} // namespace

QByteArray operationToJson(const OperationDescription &description)
{
    ordered_json object{{"code", operationWords.of(description.code).toStdString()}};
    if (hasLabels(description.code) || description.code == OperationCode::DeleteRecords)
        object["count"] = description.count;
    if (hasLabels(description.code))
        object["label"] = description.definition.toStdString();
    if (hasOptions(description.code)) {
        object["options"] = ordered_json::array();
        for (const QString &option : description.options)
            object["options"].push_back(option.toStdString());
    }
    if (description.code == OperationCode::Said || isOfSpan(description.code) || isOfSchema(description.code))
        object["text"] = description.said.toStdString();
    return QByteArray::fromStdString(object.dump());
}

OperationDescription operationFromJson(const QByteArray &json)
{
    try {
        return readOperation(ordered_json::parse(json.toStdString()));
    } catch (const ordered_json::exception &) {
        OperationDescription said;
        said.said = QString::fromUtf8(json);
        return said;
    }
}

} // namespace tandem
