// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/answer_form.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

QString jsonText(const QString &text)
{
    const nlohmann::json json = text.toStdString();
    return QString::fromStdString(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

QString writtenLine(const LabelDefinition &definition)
{
    if (definition.choice == Choice::Single)
        return QStringLiteral("%1: <option>").arg(definition.name);
    return QStringLiteral("%1: [\"<option>\", \"<option>\"] (a JSON list of all that apply; [] for none)")
        .arg(definition.name);
}

QString jsonMember(const LabelDefinition &definition)
{
    const QString value = definition.choice == Choice::Single ? QStringLiteral("\"<option>\"")
                                                              : QStringLiteral("[\"<option>\", \"<option>\"]");
    return jsonText(definition.name) + QStringLiteral(": ") + value;
}

QStringList writtenExtras(const AnswerExtras &extras)
{
    QStringList lines;
    if (extras.reason)
        lines += QStringLiteral("Reason: <one short sentence>");
    if (extras.confidence)
        lines += QStringLiteral("Confidence: <how sure you are, from 0 to 100>");
    return lines;
}

QStringList jsonExtras(const AnswerExtras &extras)
{
    QStringList members;
    if (extras.reason)
        members += QStringLiteral("\"reason\": \"<one short sentence>\"");
    if (extras.confidence)
        members += QStringLiteral("\"confidence\": <how sure you are, from 0 to 100>");
    return members;
}

} // namespace

QStringList answerForms(const std::vector<LabelDefinition> &definitions, AnswerForm form, const AnswerExtras &extras)
{
    const bool isJson = form == AnswerForm::Json;
    QStringList forms;
    for (const LabelDefinition &definition : definitions)
        forms += isJson ? jsonMember(definition) : writtenLine(definition);
    if (forms.isEmpty())
        return forms;
    const QStringList after = isJson ? jsonExtras(extras) : writtenExtras(extras);
    const QString separator = isJson ? QStringLiteral(",\n ") : QStringLiteral("\n");
    for (const QString &line : after)
        forms.last() += separator + line;
    if (!isJson)
        return forms;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        forms[i].prepend(i == 0 ? u'{' : u' ');
        forms[i].append(i + 1 < forms.size() ? u',' : u'}');
    }
    return forms;
}

} // namespace tandem
