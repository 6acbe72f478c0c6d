// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/program.h"

#include "app/command_line/command/name_hint.h"
#include "app/command_line/command/rescue.h"
#include "app/command_line/help.h"
#include "app/command_line/output/console.h"
#include "app/command_line/verbs/registry.h"
#include "core/base/printable.h"
#include "core/text/language.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// A verb in the words of a call, with what follows it.
struct FoundCommand
{
    Command command;
    QStringList rest;
};

Attempt<FoundCommand> findCommand(const QStringList &words)
{
    const std::vector<Command> all = commands();
    for (const Command &command : all) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own)
            return FoundCommand{command, words.mid(own.size())};
    }
    const QString verb = words.value(0);
    QStringList verbs{u"help"_s};
    QStringList ofGroup;
    for (const Command &command : all) {
        verbs.append(command.words.section(u' ', 0, 0));
        if (command.words.startsWith(verb + u' '))
            ofGroup.append(command.words);
    }
    if (!ofGroup.isEmpty())
        return wrongCall(ProgramText::tr("\"%1\" needs a second word: %2.").arg(verb, ofGroup.join(u", ")));
    return wrongCall(unknownVerbText(verb, verbs));
}

int printLost(Console &console)
{
    console.printMessage(ProgramText::tr("Standard output could not be written to the end."));
    return Failed;
}

int printHelp(const QStringList &topic, Console &console)
{
    const auto text = helpText(topic);
    if (!text) {
        console.printMessage(text.error().message);
        return text.error().exitCode;
    }
    return console.printResult(text->toUtf8()) ? Done : printLost(console);
}

int printFailure(const Failure &failure, bool asJson, Console &console)
{
    console.printMessage(failure.message);
    if (asJson)
        console.printResult(makeReport({}, nlohmann::ordered_json::object(), failure.message).json);
    return failure.exitCode;
}

/// A result that nobody gets is a failure, whatever was done.
int printReport(const Report &report, bool asJson, Console &console)
{
    const QByteArray text = asJson ? report.json : printable(report.text).toUtf8();
    if (report.toMessages)
        console.printMessage(QString::fromUtf8(text));
    else if (!console.printResult(text))
        return printLost(console);
    if (!report.problem.isEmpty())
        console.printMessage(report.problem);
    return report.exitCode;
}

int runCommand(const FoundCommand &found, bool asJson, Console &console, const CancelToken &cancel)
{
    const auto arguments = readArguments(found.command, found.rest);
    if (!arguments)
        return printFailure(arguments.error(), asJson || found.rest.contains(u"--json"), console);
    if (arguments->has(u"help"_s))
        return printHelp(found.command.words.split(u' '), console);
    asJson = asJson || arguments->has(u"json"_s);
    Call call{*arguments, console, cancel};
    const Outcome outcome = found.command.run(call);
    const bool isLost = rescueLost(console);
    if (!outcome)
        return printFailure(outcome.error(), asJson, console);
    const int exitCode = printReport(*outcome, asJson, console);
    return isLost && exitCode == Done ? Failed : exitCode;
}

/// What stands before the verb.
struct ProgramOptions
{
    bool json = false;
    QString language; ///< empty: the system's
    QStringList rest; ///< the verb and what follows it
};

Attempt<ProgramOptions> readProgramOptions(const QStringList &words)
{
    ProgramOptions options{false, {}, words};
    while (true) {
        const QString word = options.rest.value(0);
        if (word == u"--json") {
            options.json = true;
        } else if (word == u"--language") {
            if (options.rest.size() < 2)
                return wrongCall(ProgramText::tr("--%1 needs a value: --%1 %2.").arg(u"language"_s, u"CODE"_s));
            options.language = options.rest.at(1);
            options.rest.removeFirst();
        } else if (word.startsWith(u"--language=")) {
            options.language = word.section(u'=', 1);
        } else {
            return options;
        }
        options.rest.removeFirst();
    }
}

/// Sentences are in the chosen language from here on. What a program reads does not depend on the system.
Attempt<void> chooseLanguage(const ProgramOptions &options)
{
    const bool forProgram = options.json || options.rest.contains(u"--json");
    const QString usual = forProgram ? u"en"_s : QString();
    useLanguage(*findLanguage(usual)); // which a wrong code is refused in
    const auto code = findLanguage(options.language.isEmpty() ? usual : options.language);
    if (!code)
        return wrongCall(code.error().message);
    useLanguage(*code);
    return {};
}

int runVerb(const ProgramOptions &options, Console &console, const CancelToken &cancel)
{
    const QStringList &words = options.rest;
    if (words.value(0) == u"--version") {
        return console.printResult("tandem-cli " TANDEM_VERSION) ? Done : printLost(console);
    }
    if (words.isEmpty()) {
        printHelp({}, console);
        return WrongCall;
    }
    if (words.first() == u"help" || words.first() == u"--help" || words.first() == u"-h")
        return printHelp(words.mid(1), console);
    const auto found = findCommand(words);
    if (!found && (words.contains(u"--help") || words.contains(u"-h")))
        return printHelp(words.mid(0, 1), console);
    return found ? runCommand(*found, options.json, console, cancel)
                 : printFailure(found.error(), options.json, console);
}

} // namespace

int runProgram(const QStringList &words, Console &console, const CancelToken &cancel)
{
    const auto options = readProgramOptions(words);
    if (!options)
        return printFailure(options.error(), words.contains(u"--json"), console);
    if (const auto chosen = chooseLanguage(*options); !chosen)
        return printFailure(chosen.error(), options->json, console);
    return runVerb(*options, console, cancel);
}

} // namespace tandem
