// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/manual.h"

#include "app/command_line/help.h"
#include "app/command_line/verbs/registry.h"
#include "app/desktop/arguments.h"
#include "packaging/documents/roff.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// "-h, --help", "--language CODE"
QString optionForm(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString form = names.join(u", ");
    return option.valueName().isEmpty() ? form : form + u' ' + option.valueName();
}

void describe(const Command &command, Roff &page)
{
    page.subheading(command.words, command.positionals);
    page.paragraph(command.summary);
    for (const OptionRule &rule : command.options)
        page.item(optionForm(rule), rule.help);
    for (const QString &note : command.notes)
        page.paragraph(note);
}

void describeSurroundings(Roff &page, const QString &other)
{
    page.heading(u"FILES"_s);
    page.item(u"~/.config/tandem/tandem.conf"_s, u"settings"_s);
    page.item(u"~/.config/tandem/models.json"_s, u"models and prices that are added to the built-in list"_s);
    page.heading(u"SEE ALSO"_s);
    page.reference(other);
}

} // namespace

QByteArray commandLineManual()
{
    QCommandLineParser desktop;
    describeArguments(desktop);
    Roff page(u"tandem-cli"_s, withoutFullStop(desktop.applicationDescription()));
    page.heading(u"SYNOPSIS"_s);
    page.call(u"tandem-cli"_s, {u"[--json]"_s, u"[--language"_s, u"CODE]"_s, u"VERB"_s, u"…"_s});
    page.heading(u"DESCRIPTION"_s);
    for (const QString &note : generalNotes())
        page.paragraph(note);
    page.heading(u"VERBS"_s);
    for (const Command &command : commands())
        describe(command, page);
    describeSurroundings(page, u"tandem"_s);
    return page.page();
}

QByteArray desktopManual()
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = describeArguments(parser);
    Roff page(u"tandem"_s, withoutFullStop(parser.applicationDescription()));
    page.heading(u"SYNOPSIS"_s);
    page.call(u"tandem"_s, {u"[options]"_s, fileArgument().syntax});
    page.heading(u"OPTIONS"_s);
    page.item(fileArgument().syntax, fileArgument().description);
    for (const QCommandLineOption &option : options)
        page.item(optionForm(option), option.description());
    describeSurroundings(page, u"tandem-cli"_s);
    return page.page();
}

} // namespace tandem
