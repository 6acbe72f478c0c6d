// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/base/cancel_token.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

class Console;

/// An option of a verb, without its two dashes.
struct OptionRule
{
    enum class Kind {
        Flag,       ///< takes no value
        Single,     ///< takes one value, may be given once
        Repeatable, ///< takes one value each time
        Optional,   ///< the same, or no value where another option or nothing follows
        List,       ///< takes every value up to the next option, may be repeated
    };

    QString name;
    Kind kind = Kind::Flag;
    QString valueName; ///< as the help shows it
    QString help;
    QStringList choices = {}; ///< the words that it takes; empty: any value
};

/// The arguments of one call, as the rules of its command read them.
class Arguments
{
public:
    /// The positional argument of that name; empty where an optional one was left out.
    QString positional(const QString &name) const { return m_positionals.value(name); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }

    void setPositional(const QString &name, const QString &value) { m_positionals.insert(name, value); }
    void addFlag(const QString &option) { m_options[option]; }
    void addValue(const QString &option, const QString &value) { m_options[option].append(value); }

private:
    QHash<QString, QString> m_positionals;
    QHash<QString, QStringList> m_options;
};

/// One call of a verb.
struct Call
{
    const Arguments &arguments;
    Console &console;   ///< for messages and progress; results are returned
    CancelToken cancel; ///< Ctrl+C
};

/// A verb: what it is called with and what it does.
struct Command
{
    QString words;           ///< "import", "schema set"; the same in every language, like all that is typed
    QStringList positionals; ///< "PROJECT", "FILE"; optional ones in brackets: "[JOB]"
    QString summary;         ///< one sentence
    std::vector<OptionRule> options;
    Outcome (*run)(Call &call) = nullptr;
    QStringList notes; ///< paragraphs after the options in the help
};

/// Reads the arguments after a command's words. Every command also takes --json and --help. The error says what is
/// wrong and, for an unknown option, which one was probably meant.
Attempt<Arguments> readArguments(const Command &command, const QStringList &words);

/// The whole number that an option gives, in the range [minimum, maximum]; `fallback` where it was left out.
Attempt<int> numberOption(const Arguments &arguments, const QString &option, int minimum, int maximum, int fallback);

/// "tandem-cli import PROJECT FILE"
QString callText(const Command &command);

} // namespace tandem
