// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/output/layout.h"
#include "app/command_line/program.h"
#include "core/base/nearest.h"

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

QString optionForm(const OptionRule &rule)
{
    switch (rule.kind) {
    case OptionRule::Kind::Flag:
        return u"--"_s + rule.name;
    case OptionRule::Kind::Single:
        return u"--%1 %2"_s.arg(rule.name, rule.valueName);
    case OptionRule::Kind::Repeatable:
    case OptionRule::Kind::List:
        return u"--%1 %2 …"_s.arg(rule.name, rule.valueName);
    }
    return {};
}

QString overview()
{
    QStringList lines{
        u"tandem-cli: people and models label text together."_s, {}, u"usage: tandem-cli [--json] VERB …"_s, {}};
    TextTable verbs({u" "_s, u"verb"_s, u"what it does"_s});
    for (const Command &command : commands())
        verbs.add({u" "_s, callText(command).section(u' ', 1), command.summary});
    lines
        << verbs.text() << QString()
        << u"\"tandem-cli help VERB\" explains a verb. --json prints one JSON document on standard output; messages go "
           u"to\n"
           "standard error. Exit code: 0 done, 1 failed, 2 wrong call. A key of a provider comes from the environment\n"
           "variable that the agent names, never from an argument."_s
        << QString()
        << u"QUERY is conditions joined by spaces or \"and\": words, label:NAME=VALUE, status:STATUS, conf<0.7,\n"
           "meta.NAME=VALUE, id:ID. STATUS is unlabelled, invalid, unverified, own, confirmed, corrected, rejected or\n"
           "conflict. Values with spaces stand in double quotes."_s;
    return lines.join(u'\n');
}

QString commandHelp(const Command &command)
{
    QStringList lines{u"usage: %1%2"_s.arg(callText(command), command.options.empty() ? u""_s : u" [options]"_s),
                      {},
                      command.summary};
    if (!command.options.empty()) {
        TextTable options({u" "_s, u"option"_s, u" "_s});
        for (const OptionRule &rule : command.options)
            options.add({u" "_s, optionForm(rule), rule.help});
        lines << QString() << options.text();
    }
    if (!command.notes.isEmpty())
        lines << QString() << command.notes;
    return lines.join(u'\n');
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
    const QString near = nearestName(words, known);
    return wrongCall(u"There is no verb \"%1\". %2"_s.arg(words, near.isEmpty() ? u"\"tandem-cli help\" lists them."_s
                                                                                : u"Did you mean \"%1\"?"_s.arg(near)));
}

} // namespace tandem
