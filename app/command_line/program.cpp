// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/program.h"

#include "app/command_line/help.h"
#include "app/command_line/output/console.h"
#include "app/command_line/verbs/verbs.h"
#include "core/base/nearest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto make :
         {newCommands, importCommands, schemaCommands, agentCommands, runCommands, jobCommands, statusCommands,
          searchCommands, verifyCommands, undoCommands, exportCommands, demoCommands}) {
        for (Command &command : make())
            all.push_back(std::move(command));
    }
    return all;
}

/// A verb in the words of a call, with what follows it.
struct FoundCommand
{
    const Command *command = nullptr;
    QStringList rest;
};

Attempt<FoundCommand> findCommand(const QStringList &words)
{
    for (const Command &command : commands()) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own)
            return FoundCommand{&command, words.mid(own.size())};
    }
    const QString verb = words.value(0);
    QStringList verbs{u"help"_s};
    QStringList ofGroup;
    for (const Command &command : commands()) {
        verbs.append(command.words.section(u' ', 0, 0));
        if (command.words.startsWith(verb + u' '))
            ofGroup.append(command.words);
    }
    if (!ofGroup.isEmpty())
        return wrongCall(u"\"%1\" needs a second word: %2."_s.arg(verb, ofGroup.join(u", ")));
    const QString near = nearestName(verb, verbs);
    return wrongCall(u"There is no verb \"%1\". %2"_s.arg(verb, near.isEmpty() ? u"\"tandem-cli help\" lists them."_s
                                                                               : u"Did you mean \"%1\"?"_s.arg(near)));
}

int printHelp(const QStringList &topic, Console &console)
{
    const auto text = helpText(topic);
    if (!text) {
        console.printMessage(text.error().message);
        return text.error().exitCode;
    }
    console.printResult(text->toUtf8());
    return Done;
}

int printFailure(const Failure &failure, bool asJson, Console &console)
{
    console.printMessage(failure.message);
    if (asJson) {
        const nlohmann::ordered_json document{{"error", failure.message.toStdString()}};
        console.printResult(QByteArray::fromStdString(document.dump(2)));
    }
    return failure.exitCode;
}

int runCommand(const FoundCommand &found, bool asJson, Console &console, const CancelToken &cancel)
{
    const auto arguments = readArguments(*found.command, found.rest);
    if (!arguments)
        return printFailure(arguments.error(), asJson || found.rest.contains(u"--json"), console);
    if (arguments->has(u"help"_s))
        return printHelp(found.command->words.split(u' '), console);
    asJson = asJson || arguments->has(u"json"_s);
    Call call{*arguments, console, cancel};
    const Outcome outcome = found.command->run(call);
    if (!outcome)
        return printFailure(outcome.error(), asJson, console);
    console.printResult(asJson ? outcome->json : outcome->text.toUtf8());
    return outcome->exitCode;
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = allCommands();
    return all;
}

int runProgram(const QStringList &words, Console &console, const CancelToken &cancel)
{
    QStringList rest = words;
    bool asJson = false;
    while (rest.value(0) == u"--json") {
        asJson = true;
        rest.removeFirst();
    }
    if (rest.value(0) == u"--version") {
        console.printResult("tandem-cli " TANDEM_VERSION);
        return Done;
    }
    if (rest.isEmpty()) {
        printHelp({}, console);
        return WrongCall;
    }
    if (rest.first() == u"help" || rest.first() == u"--help" || rest.first() == u"-h")
        return printHelp(rest.mid(1), console);
    const auto found = findCommand(rest);
    if (!found && (rest.contains(u"--help") || rest.contains(u"-h")))
        return printHelp(rest.mid(0, 1), console);
    return found ? runCommand(*found, asJson, console, cancel) : printFailure(found.error(), asJson, console);
}

} // namespace tandem
