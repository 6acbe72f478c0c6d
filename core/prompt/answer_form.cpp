// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/answer_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

QString jsonText(const QString &text)
{
    const nlohmann::json json = text.toStdString();
    return QString::fromStdString(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

QString spanList()
{
    return QStringLiteral(R"([{"text": "<words of the text>", "label": "<option>"}])");
}

QString writtenLine(const LabelDefinition &definition)
{
    if (definition.level == Level::Span) {
        return definition.name + u": " + spanList() +
               u" (a JSON list of all, in the order of the text; [] for none; where only the second place of the same "
               u"words is meant, also \"occurrence\": 2)";
    }
    if (definition.choice == Choice::Single)
        return QStringLiteral("%1: <option>").arg(definition.name);
    return QStringLiteral("%1: [\"<option>\", \"<option>\"] (a JSON list of all that apply; [] for none)")
        .arg(definition.name);
}

QString jsonMember(const LabelDefinition &definition)
{
    QString value = definition.choice == Choice::Single ? QStringLiteral("\"<option>\"")
                                                        : QStringLiteral("[\"<option>\", \"<option>\"]");
    if (definition.level == Level::Span)
        value = spanList();
    return jsonText(definition.name) + QStringLiteral(": ") + value;
}

QString freeName(const std::vector<LabelDefinition> &definitions, const QStringList &candidates)
{
    const auto isTaken = [&definitions](const QString &name) {
        return std::any_of(definitions.begin(), definitions.end(), [&name](const LabelDefinition &definition) {
            return definition.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const auto found = std::find_if_not(candidates.begin(), candidates.end(), isTaken);
    return found == candidates.end() ? candidates.front() + u'_' : *found;
}

QString capitalised(const QString &name)
{
    return name.front().toUpper() + name.mid(1);
}

QStringList extraLines(const std::vector<LabelDefinition> &definitions, AnswerForm form, const AnswerExtras &extras)
{
    const auto line = [form](const QString &name, QLatin1String written, QLatin1String json) -> QString {
        return form == AnswerForm::Json ? jsonText(name) + QStringLiteral(": ") + json
                                        : capitalised(name) + QStringLiteral(": ") + written;
    };
    QStringList lines;
    if (extras.reason)
        lines += line(reasonMember(definitions), QLatin1String("<one short sentence>"),
                      QLatin1String("\"<one short sentence>\""));
    if (extras.confidence)
        lines += line(confidenceMember(definitions), QLatin1String("<how sure you are, from 0 to 100>"),
                      QLatin1String("<how sure you are, from 0 to 100>"));
    return lines;
}

QString formOf(const LabelDefinition &definition, AnswerForm form)
{
    switch (form) {
    case AnswerForm::Json:
        return jsonMember(definition);
    case AnswerForm::Option:
        return QStringLiteral("<option>");
    case AnswerForm::Written:
        break;
    }
    return writtenLine(definition);
}

/// The braces and commas of one object around its members.
void joinMembers(QStringList &forms)
{
    for (qsizetype i = 0; i < forms.size(); ++i) {
        forms[i].prepend(i == 0 ? u'{' : u' ');
        forms[i].append(i + 1 < forms.size() ? u',' : u'}');
    }
}

} // namespace

QString reasonMember(const std::vector<LabelDefinition> &definitions)
{
    return freeName(definitions, {QStringLiteral("reason"), QStringLiteral("rationale"), QStringLiteral("explanation"),
                                  QStringLiteral("justification")});
}

QString confidenceMember(const std::vector<LabelDefinition> &definitions)
{
    return freeName(definitions,
                    {QStringLiteral("confidence"), QStringLiteral("certainty"), QStringLiteral("probability")});
}

QStringList answerForms(const std::vector<LabelDefinition> &definitions, AnswerForm form, const AnswerExtras &extras)
{
    QStringList forms;
    for (const LabelDefinition &definition : definitions)
        forms += formOf(definition, form);
    if (forms.isEmpty())
        return forms;
    const QString separator = form == AnswerForm::Json ? QStringLiteral(",\n ") : QStringLiteral("\n");
    for (const QString &line : extraLines(definitions, form, extras))
        forms.last() += separator + line;
    if (form == AnswerForm::Json)
        joinMembers(forms);
    return forms;
}

} // namespace tandem
