// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/fake_llm.h"
#include "tests/fake_llm/noisy_answer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace tandem;

namespace {

const QStringList &modes()
{
    static const QStringList names = {QStringLiteral("429"),      QStringLiteral("500"),      QStringLiteral("reset"),
                                      QStringLiteral("truncate"), QStringLiteral("redirect"), QStringLiteral("401"),
                                      QStringLiteral("garbage"),  QStringLiteral("invalid")};
    return names;
}

void declare(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *help, const char *value, const char *standard = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                          QString::fromLatin1(standard)}); // without a value's name it is a flag
    };
    parser.setApplicationDescription(QStringLiteral(
        "An OpenAI-compatible chat completions server that answers from gold labels, wrong as often as it is told. "
        "The first line of output is \"listening on PORT\"."));
    parser.addHelpOption();
    add("gold", "A CSV, TSV, JSON or JSON Lines file with the right labels.", "FILE");
    add("id", "The column of the ids in the log; else rows are numbered.", "COLUMN");
    add("text", "The column of the texts.", "COLUMN");
    add("template", "A template over all columns that makes the text.", "TEMPLATE");
    add("label", "A label and its column; may be repeated.", "NAME=COLUMN");
    add("spans", "A label of spans and its column of [{\"start\", \"end\", \"label\"}]; may be repeated.",
        "NAME=COLUMN");
    add("span-noise",
        "The share of right spans that are missing, shifted, relabelled or repeated, or of texts with an invented one; "
        "may be repeated.",
        "KIND=SHARE");
    add("options", "The options of a label; else all values of its column.", "NAME=A|B|C");
    add("noise", "The share of wrong answers.", "SHARE", "0.15");
    add("seed", "Of everything that is drawn.", "NUMBER", "1");
    add("latency", "Milliseconds for each answer.", "MS", "0");
    add("log", "A JSON Lines file that gets a line for each request.", "FILE");
    add("port", "0: any free one.", "PORT", "0");
    add("logprobs", "Give token probabilities where they are asked for; the usual.", "");
    add("no-logprobs", "Give no token probabilities.", "");
    add("fail-rate", "The same as --rate 500=SHARE.", "SHARE");
    add("rate",
        "The share of texts whose first try fails so (invalid: every try); may be repeated. Modes: 429, 500, "
        "reset, truncate, redirect, 401, garbage, invalid.",
        "MODE=SHARE");
    add("fault",
        "The share of tries that fail so, each drawn anew; may be repeated. The modes of --rate but invalid, redirect "
        "and 401, and 503, 429-bare, stall.",
        "MODE=SHARE");
    add("retry-after", "Of a 429.", "MS", "1000");
    add("canned", "Answer every request with this text, and need no gold.", "TEXT");
    add("key", "Refuse requests without this key.", "KEY");
    add("status-once", "One request gets this status.", "STATUS", "0");
    add("status-once-after", "After so many others.", "COUNT", "0");
}

bool readFaults(const QCommandLineParser &parser, FakeLlmOptions &options)
{
    static const QStringList known = {QStringLiteral("429"),     QStringLiteral("429-bare"), QStringLiteral("500"),
                                      QStringLiteral("503"),     QStringLiteral("reset"),    QStringLiteral("truncate"),
                                      QStringLiteral("garbage"), QStringLiteral("stall")};
    for (const QString &fault : parser.values(QStringLiteral("fault"))) {
        const QString mode = fault.section(u'=', 0, 0);
        if (!known.contains(mode))
            return false;
        options.faults[mode] = fault.section(u'=', 1).toDouble();
    }
    return true;
}

bool readRates(const QCommandLineParser &parser, FakeLlmOptions &options)
{
    if (parser.isSet(QStringLiteral("fail-rate")))
        options.rates[QStringLiteral("500")] = parser.value(QStringLiteral("fail-rate")).toDouble();
    for (const QString &rate : parser.values(QStringLiteral("rate"))) {
        const QString mode = rate.section(u'=', 0, 0);
        if (!modes().contains(mode))
            return false;
        options.rates[mode] = rate.section(u'=', 1).toDouble();
    }
    return true;
}

bool readSpanNoise(const QCommandLineParser &parser, SpanNoise &noise)
{
    const QHash<QString, double SpanNoise::*> kinds = {{QStringLiteral("missing"), &SpanNoise::missing},
                                                       {QStringLiteral("shifted"), &SpanNoise::shifted},
                                                       {QStringLiteral("relabelled"), &SpanNoise::relabelled},
                                                       {QStringLiteral("repeated"), &SpanNoise::repeated},
                                                       {QStringLiteral("invented"), &SpanNoise::invented}};
    for (const QString &one : parser.values(QStringLiteral("span-noise"))) {
        const QString kind = one.section(u'=', 0, 0);
        if (!kinds.contains(kind))
            return false;
        noise.*kinds[kind] = one.section(u'=', 1).toDouble();
    }
    return true;
}

GoldLabel goldLabel(const QCommandLineParser &parser, const QString &named, bool isSpans)
{
    GoldLabel made{named.section(u'=', 0, 0), named.section(u'=', 1), {}, false, isSpans};
    for (const QString &given : parser.values(QStringLiteral("options"))) {
        if (given.section(u'=', 0, 0) == made.name)
            made.options = given.section(u'=', 1).split(u'|');
    }
    return made;
}

GoldSource sourceFrom(const QCommandLineParser &parser)
{
    GoldSource source;
    source.path = parser.value(QStringLiteral("gold"));
    source.idColumn = parser.value(QStringLiteral("id"));
    source.textColumn = parser.value(QStringLiteral("text"));
    source.textTemplate = parser.value(QStringLiteral("template"));
    for (const QString &label : parser.values(QStringLiteral("label")))
        source.labels.push_back(goldLabel(parser, label, false));
    for (const QString &label : parser.values(QStringLiteral("spans")))
        source.labels.push_back(goldLabel(parser, label, true));
    return source;
}

FakeLlmOptions optionsFrom(const QCommandLineParser &parser)
{
    FakeLlmOptions options;
    options.noise = parser.value(QStringLiteral("noise")).toDouble();
    options.seed = parser.value(QStringLiteral("seed")).toUInt();
    options.latency = parser.value(QStringLiteral("latency")).toInt();
    options.logPath = parser.value(QStringLiteral("log"));
    options.hasProbabilities = !parser.isSet(QStringLiteral("no-logprobs"));
    options.retryAfter = parser.value(QStringLiteral("retry-after")).toInt();
    if (parser.isSet(QStringLiteral("canned")))
        options.canned = completionBody(parser.value(QStringLiteral("canned")));
    options.key = parser.value(QStringLiteral("key")).toUtf8();
    options.statusOnce = parser.value(QStringLiteral("status-once")).toInt();
    options.statusOnceAfter = parser.value(QStringLiteral("status-once-after")).toInt();
    return options;
}

int complain(const QString &message)
{
    std::fprintf(stderr, "tandem-fake-llm: %s\n", qPrintable(message));
    return 2;
}

int serve(FakeLlm &model, quint16 port)
{
    if (!model.isReady())
        return complain(QStringLiteral("The log cannot be written."));
    FakeHttpServer server([&model](const FakeRequest &request) { return model.handle(request); });
    if (!server.start(port))
        return complain(server.errorString());
    std::printf("listening on %d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    FakeLlmOptions options = optionsFrom(parser);
    if (!readRates(parser, options) || !readFaults(parser, options))
        return complain(QStringLiteral("--rate wants one of ") + modes().join(QStringLiteral(", ")));
    if (!readSpanNoise(parser, options.spanNoise))
        return complain(QStringLiteral("--span-noise wants missing, shifted, relabelled, repeated or invented."));
    const quint16 port = parser.value(QStringLiteral("port")).toUShort();
    if (!options.canned.isEmpty()) {
        FakeLlm model(Gold(), options);
        return serve(model, port);
    }
    const GoldSource source = sourceFrom(parser);
    if (source.labels.empty())
        return complain(QStringLiteral("Name at least one --label or --spans NAME=COLUMN."));
    auto gold = Gold::read(source);
    if (!gold)
        return complain(gold.error().message);
    FakeLlm model(std::move(*gold), options);
    return serve(model, port);
}
