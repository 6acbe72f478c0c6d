// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/command/name_hint.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/verbs/registry.h"
#include "core/search/search_fields.h"
#include "core/text/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

constexpr int lineWidth = 100;

/// Lends tr() to the free functions below.
struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString languagesText()
{
    QStringList languages;
    for (const Language &language : availableLanguages())
        languages.append(u"%1 (%2)"_s.arg(language.code, language.ownName));
    return languages.join(u", "_s);
}

} // namespace

QString optionForm(const OptionRule &rule)
{
    switch (rule.kind) {
    case OptionRule::Kind::Flag:
        return u"--"_s + rule.name;
    case OptionRule::Kind::Single:
        return u"--%1 %2"_s.arg(rule.name, rule.valueName);
    case OptionRule::Kind::Optional:
        return u"--%1 [%2]"_s.arg(rule.name, rule.valueName);
    case OptionRule::Kind::Repeatable:
    case OptionRule::Kind::List:
        return u"--%1 %2 …"_s.arg(rule.name, rule.valueName);
    }
    return {};
}

namespace {

/// "label:NAME=VALUE, status:STATUS, …": a field that has words of its own is shown with its name for them.
QString conditionForms()
{
    QStringList forms;
    for (const SearchField &field : searchFields())
        forms += field.values ? field.openings.first() + field.word().toUpper() : field.example;
    return forms.join(u", "_s);
}

QString statusWords()
{
    const SearchField *field = fieldOf(StatusIs());
    return field->values().join(u", "_s);
}

} // namespace

QStringList generalNotes()
{
    return {HelpText::tr("\"%1\" explains a verb. --json prints one JSON document on standard output; messages go "
                         "to standard error. --language says sentences in one of these languages: %2; without it, "
                         "in the system's, and in English with --json. Exit code: 0 done, 1 failed, 2 wrong call. "
                         "A key of a provider comes "
                         "from the environment variable that the agent names, never from an argument.")
                .arg(u"tandem-cli help VERB"_s, languagesText()),
            HelpText::tr("QUERY is conditions joined by spaces or \"and\": words, %1. STATUS is %2. Values with "
                         "spaces stand in double quotes.")
                .arg(conditionForms(), statusWords())};
}

namespace {

QString overview()
{
    TextTable verbs({u" "_s, HelpText::tr("verb"), HelpText::tr("what it does")});
    for (const Command &command : commands())
        verbs.add({u" "_s, callText(command).section(u' ', 1), command.summary});
    QStringList paragraphs{HelpText::tr("tandem-cli: people and models label text together."),
                           HelpText::tr("usage: %1").arg(u"tandem-cli [--json] [--language CODE] VERB …"_s),
                           verbs.text()};
    for (const QString &note : generalNotes())
        paragraphs << wrapped(note, lineWidth);
    return paragraphs.join(u"\n\n"_s);
}

QString commandHelp(const Command &command)
{
    const QString call =
        command.options.empty() ? callText(command) : HelpText::tr("%1 [options]", "a call").arg(callText(command));
    QStringList paragraphs{HelpText::tr("usage: %1").arg(call), command.summary};
    if (!command.options.empty()) {
        TextTable options({u" "_s, HelpText::tr("option", "of the command line"), u" "_s});
        for (const OptionRule &rule : command.options)
            options.add({u" "_s, optionForm(rule), rule.help});
        paragraphs << options.text();
    }
    for (const QString &note : command.notes)
        paragraphs << wrapped(note, lineWidth);
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

Attempt<QString> helpText(const QStringList &topic)
{
    if (topic.isEmpty())
        return overview();
    const QString words = topic.join(u' ');
    QStringList pages;
    QStringList known;
    for (const Command &command : commands()) {
        known.append(command.words);
        if (command.words == words || command.words.startsWith(words + u' '))
            pages.append(commandHelp(command));
    }
    if (!pages.isEmpty())
        return pages.join(u"\n\n");
    return wrongCall(unknownVerbText(words, known));
}

} // namespace tandem
