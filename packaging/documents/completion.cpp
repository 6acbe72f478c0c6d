// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/completion.h"

#include "app/command_line/verbs/registry.h"
#include "core/text/language.h"

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

QStringList firstWords()
{
    QStringList words;
    for (const Command &command : commands())
        words.append(command.words.section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

/// The second words of a group of verbs: "set" and "show" for "schema"; none for a verb of one word.
QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const Command &command : commands()) {
        if (command.words.startsWith(first + u' '))
            words.append(command.words.section(u' ', 1));
    }
    return words;
}

QString languageCodes()
{
    QStringList codes;
    for (const Language &language : availableLanguages())
        codes.append(language.code);
    return codes.join(u' ');
}

/// In single quotes, as zsh and fish read them.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u'’') + u'\'';
}

// bash: lines of its "case"

QString bashGroups()
{
    QString lines;
    for (const QString &first : firstWords()) {
        const QStringList seconds = secondWords(first);
        if (!seconds.isEmpty())
            lines += u"        \"%1 \") words=\"%2\" ;;\n"_s.arg(first, seconds.join(u' '));
    }
    return lines;
}

QString bashChoices()
{
    QString lines;
    for (const Command &command : commands()) {
        for (const OptionRule &rule : command.options) {
            if (!rule.choices.isEmpty())
                lines +=
                    u"        \"%1 \"*--%2) words=\"%3\" ;;\n"_s.arg(command.words, rule.name, rule.choices.join(u' '));
        }
    }
    return lines;
}

QString bashOptions()
{
    QString lines;
    for (const Command &command : commands()) {
        QStringList options;
        for (const OptionRule &rule : command.options)
            options.append(u"--"_s + rule.name);
        options << u"--json"_s << u"--help"_s;
        lines += u"        \"%1 \"*) options=\"%2\" ;;\n"_s.arg(command.words, options.join(u' '));
    }
    return lines;
}

// zsh: lines of its "case"

/// The verbs that begin so, by their next word: with what they do, except a word that a group shares.
QString zshVerbs(const QString &prefix)
{
    QStringList entries;
    for (const Command &command : commands()) {
        const QString rest = command.words.mid(prefix.size());
        if (command.words.startsWith(prefix))
            entries.append(quoted(rest.contains(u' ') ? rest.section(u' ', 0, 0) : rest + u':' + command.summary));
    }
    entries.removeDuplicates();
    return entries.join(u' ');
}

QString zshOption(const OptionRule &rule)
{
    QString help = rule.help;
    help.replace(u':', u'.').replace(u'[', u'(').replace(u']', u')');
    QString form = u"--%1[%2]"_s.arg(rule.name, help);
    if (!rule.choices.isEmpty())
        form += u":%1:(%2)"_s.arg(rule.valueName, rule.choices.join(u' '));
    else if (rule.kind != OptionRule::Kind::Flag)
        form += u":%1:_files"_s.arg(rule.valueName);
    const bool repeats = rule.kind == OptionRule::Kind::Repeatable || rule.kind == OptionRule::Kind::List;
    return quoted((repeats ? u"*"_s : QString()) + form);
}

QString zshCases()
{
    QString lines;
    for (const Command &command : commands()) {
        QStringList options;
        for (const OptionRule &rule : command.options)
            options.append(zshOption(rule));
        options << u"'--json[print one JSON document]'"_s << u"'*:file:_files'"_s;
        lines += u"    '%1 '*) _arguments %2 ;;\n"_s.arg(command.words, options.join(u' '));
    }
    for (const QString &first : firstWords()) {
        if (!secondWords(first).isEmpty())
            lines += u"    '%1 '*) verbs=(%2); _describe verb verbs ;;\n"_s.arg(first, zshVerbs(first + u' '));
    }
    return lines;
}

// fish: one line for each word

QString fishOption(const QString &seen, const OptionRule &rule)
{
    QString value;
    if (!rule.choices.isEmpty())
        value = u" -x -a "_s + quoted(rule.choices.join(u' '));
    else if (rule.kind != OptionRule::Kind::Flag)
        value = u" -r"_s;
    return u"complete -c tandem-cli -n %1 -l %2%3 -d %4\n"_s.arg(quoted(seen), rule.name, value, quoted(rule.help));
}

QString fishCommand(const Command &command)
{
    const QStringList words = command.words.split(u' ');
    const QString seen = u"__fish_seen_subcommand_from "_s;
    QString condition = seen + words.first();
    QString lines;
    if (words.size() > 1) {
        lines = u"complete -c tandem-cli -n %1 -a %2 -d %3\n"_s.arg(quoted(condition), words.last(),
                                                                    quoted(command.summary));
        condition += u"; and "_s + seen + words.last();
    }
    for (const OptionRule &rule : command.options)
        lines += fishOption(condition, rule);
    return lines;
}

} // namespace

QByteArray bashCompletion()
{
    return uR"(# bash completion for tandem-cli, made from its verbs
_tandem_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local word before="" typed="" words="" options=""
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* || $before == --language ]] || typed+="$word "
        before=$word
    done
    case $typed in
        "") words="%1 help --json --language --help --version" ;;
%2    esac
    case $typed$previous in
        --language) words="%3" ;;
%4    esac
    case $typed in
%5    esac
    COMPREPLY=()
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    fi
}
complete -o default -F _tandem_cli tandem-cli
)"_s.arg(firstWords().join(u' '), bashGroups(), languageCodes(), bashChoices(), bashOptions())
        .toUtf8();
}

QByteArray zshCompletion()
{
    return uR"(#compdef tandem-cli
# zsh completion for tandem-cli, made from its verbs
local -a verbs
if (( CURRENT == 2 )); then
    verbs=(%1)
    _describe verb verbs
    return
fi
case "$words[2] $words[3] " in
%2esac
)"_s.arg(zshVerbs({}), zshCases())
        .toUtf8();
}

QByteArray fishCompletion()
{
    QString script = uR"(# fish completion for tandem-cli, made from its verbs
complete -c tandem-cli -n __fish_use_subcommand -f -a '%1 help'
complete -c tandem-cli -n __fish_use_subcommand -l json
complete -c tandem-cli -n __fish_use_subcommand -x -l language -a '%2'
)"_s.arg(firstWords().join(u' '), languageCodes());
    for (const Command &command : commands())
        script += fishCommand(command);
    return script.toUtf8();
}

} // namespace tandem
