// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/presets.h"
#include "core/text/language.h"
#include "tests/tour/people_tour.h"
#include "tests/tour/span_tour.h"
#include "tests/tour/text_audit.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

QCommandLineOption option(const char *name, const char *help, const char *value = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value)};
}

void readArguments(QCommandLineParser &parser, const QCoreApplication &application)
{
    parser.setApplicationDescription(QStringLiteral("Takes a picture of every screen of Tandem, light and dark."));
    parser.addOption(option("out", "The folder for the pictures.", "FOLDER"));
    parser.addOption(option("language", "The language of the window; qps is the pseudo-language.", "CODE"));
    parser.addOption(option("size", "The size of the window, as 1280x720.", "SIZE"));
    parser.addOption(
        option("check", "Fail where a text is not translated, in the pseudo-language (translated), or cut, too (all).",
               "WHAT"));
    parser.addHelpOption();
    parser.process(application);
}

/// The offscreen platform's own screen is 800 pixels wide, and windows are clamped to their screen: what a person sees
/// on a real one is seen on one of a usual size.
void useUsualScreen(const QString &folder)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    const QString path = folder + QStringLiteral("/screen.json");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(R"({"screens": [{"name": "usual", "width": 1920, "height": 1080}]})") > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
}

QSize sizeOf(const QString &text)
{
    const QSize size(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? QSize(1280, 720) : size;
}

/// What the tour brings along that is in no language of the program: the demo corpus and the names that it gives.
QString ownTexts()
{
    QString texts = QStringLiteral("Ana\nTandem\nlocal model\nfussy model\nsmall-8b\nsmall-9-2026-05\nbaseline\n"
                                   "messages.csv\ndemo.tandem\nfake-llm\nUTF-8\ntemperature\n");
    for (const tandem::Language &language : tandem::availableLanguages())
        texts += language.ownName + u'\n';
    texts += tandem::SpanTour::ownTexts();
    texts += tandem::PeopleTour::ownTexts();
    for (const tandem::Preset &preset : tandem::presets())
        texts += preset.name + u'\n';
    for (const QString &name : {QStringLiteral("messages.csv"), QStringLiteral("schema.json")}) {
        QFile file(QStringLiteral(":/tandem/demo/") + name);
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromUtf8(file.readAll());
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    // Nothing of the user's own is read or changed.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    useUsualScreen(home.path());

    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Ana"));

    QCommandLineParser parser;
    readArguments(parser, application);
    const QString out = parser.isSet(QStringLiteral("out")) ? parser.value(QStringLiteral("out"))
                                                            : home.filePath(QStringLiteral("pictures"));
    const QString language =
        tandem::findLanguage(parser.value(QStringLiteral("language"))).value_or(QStringLiteral("en"));
    tandem::useLanguage(language);

    tandem::TextAudit audit(language == tandem::pseudoLanguage(), ownTexts());
    tandem::Tour tour(out, home.filePath(QStringLiteral("demo")), sizeOf(parser.value(QStringLiteral("size"))), audit);
    std::printf("%d pictures of the tour in %s\n", tour.run(), qUtf8Printable(out));
    for (const QString &fault : audit.untranslated() + audit.cut())
        std::printf("%s\n", qUtf8Printable(fault));
    const QString check = parser.value(QStringLiteral("check"));
    const bool fails = (!check.isEmpty() && !audit.untranslated().isEmpty()) ||
                       (check == QStringLiteral("all") && !audit.cut().isEmpty());
    return fails ? 1 : 0;
}
