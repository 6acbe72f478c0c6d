// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/command.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// "csv, tsv or json"
QString eitherOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return CommandText::tr("%1 or %2", "the last two of several words")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

/// Walks through the words of a call.
class Reader
{
public:
    Reader(const Command &command, const QStringList &words)
        : m_command(command)
        , m_words(words)
    {
        m_rules = command.options;
        m_rules.push_back({u"json"_s, OptionRule::Kind::Flag, {}, {}});
        m_rules.push_back({u"help"_s, OptionRule::Kind::Flag, {}, {}});
    }

    Attempt<Arguments> read()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            const auto taken = takeWord(word);
            if (!taken)
                return failed(taken.error());
        }
        if (m_arguments.has(u"help"_s))
            return m_arguments;
        return assignPositionals();
    }

private:
    Attempt<void> takeWord(const QString &word)
    {
        if (m_onlyPositionals || !word.startsWith(u'-') || word == u"-") {
            m_found.append(word);
            return {};
        }
        if (word == u"--") {
            m_onlyPositionals = true;
            return {};
        }
        return takeOption(word == u"-h" ? u"--help"_s : word);
    }

    Attempt<void> takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = (equals < 0 ? word : word.left(equals)).mid(word.startsWith(u"--") ? 2 : 1);
        const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&name](const OptionRule &candidate) { return candidate.name == name; });
        if (rule == m_rules.end() || !word.startsWith(u"--"))
            return unknown(word, name);
        const bool isBare = m_next >= m_words.size() || m_words.at(m_next).startsWith(u"--");
        if (rule->kind == OptionRule::Kind::Flag ||
            (rule->kind == OptionRule::Kind::Optional && equals < 0 && isBare))
            return takeFlag(*rule, equals >= 0);
        if (rule->kind == OptionRule::Kind::Single && m_arguments.has(name))
            return wrongCall(CommandText::tr("--%1 was given twice.").arg(name));
        if (equals >= 0)
            return takeValue(*rule, word.mid(equals + 1));
        return takeValues(*rule);
    }

    Attempt<void> takeFlag(const OptionRule &rule, bool hasValue)
    {
        if (hasValue)
            return wrongCall(CommandText::tr("--%1 takes no value.").arg(rule.name));
        m_arguments.addFlag(rule.name);
        return {};
    }

    Attempt<void> takeValue(const OptionRule &rule, const QString &value)
    {
        if (!rule.choices.isEmpty() && !rule.choices.contains(value))
            return wrongCall(
                CommandText::tr("--%1 takes %2, not \"%3\".").arg(rule.name, eitherOf(rule.choices), value));
        m_arguments.addValue(rule.name, value);
        return {};
    }

    Attempt<void> takeValues(const OptionRule &rule)
    {
        if (m_next >= m_words.size())
            return wrongCall(CommandText::tr("--%1 needs a value: --%1 %2.").arg(rule.name, rule.valueName));
        if (const auto taken = takeValue(rule, m_words.at(m_next++)); !taken)
            return taken;
        while (rule.kind == OptionRule::Kind::List && m_next < m_words.size() && !m_words.at(m_next).startsWith(u"--"))
            m_arguments.addValue(rule.name, m_words.at(m_next++));
        return {};
    }

    Attempt<void> unknown(const QString &word, const QString &name) const
    {
        QStringList known;
        for (const OptionRule &rule : m_rules)
            known.append(rule.name);
        const QString near = nearestName(name, known);
        const QString hint =
            near.isEmpty() ? CommandText::tr("\"%1\" lists the options.").arg(u"tandem-cli help "_s + m_command.words)
                           : CommandText::tr("Did you mean --%1?").arg(near);
        return wrongCall(CommandText::tr("\"%1\" has no option %2.").arg(m_command.words, word) + u' ' + hint);
    }

    Attempt<Arguments> assignPositionals()
    {
        for (qsizetype i = 0; i < m_command.positionals.size(); ++i) {
            QString name = m_command.positionals.at(i);
            const bool optional = name.startsWith(u'[');
            if (optional)
                name = name.mid(1, name.size() - 2);
            if (i < m_found.size())
                m_arguments.setPositional(name, m_found.at(i));
            else if (!optional)
                return wrongCall(CommandText::tr("%1 is missing: %2.").arg(name, callText(m_command)));
        }
        if (m_found.size() > m_command.positionals.size())
            return wrongCall(CommandText::tr("\"%1\" is one argument too many: %2.")
                                 .arg(m_found.at(m_command.positionals.size()), callText(m_command)));
        return m_arguments;
    }

    const Command &m_command;
    const QStringList &m_words;
    std::vector<OptionRule> m_rules;
    qsizetype m_next = 0;
    bool m_onlyPositionals = false;
    QStringList m_found;
    Arguments m_arguments;
};

} // namespace

Attempt<Arguments> readArguments(const Command &command, const QStringList &words)
{
    return Reader(command, words).read();
}

Attempt<int> numberOption(const Arguments &arguments, const QString &option, int minimum, int maximum, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < minimum || number > maximum)
        return wrongCall(CommandText::tr("--%1 takes a whole number from %L2 to %L3, not \"%4\".")
                             .arg(option)
                             .arg(minimum)
                             .arg(maximum)
                             .arg(arguments.value(option)));
    return number;
}

QString callText(const Command &command)
{
    QStringList words{u"tandem-cli"_s, command.words};
    words.append(command.positionals);
    return words.join(u' ');
}

} // namespace tandem
