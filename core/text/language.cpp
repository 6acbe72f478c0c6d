// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/pseudo_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

/// The programs name it to the linker, which else leaves this file out where nothing of it is called.
extern "C" const int tandemStartsInEnglish = 1;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(Language)
};

QString english()
{
    return QStringLiteral("en");
}

QString ownNameOf(const QString &code)
{
    if (code == english()) // whose own name is that of a country's English
        return QLocale::languageToString(QLocale::English);
    QString name = QLocale(code).nativeLanguageName();
    name.replace(0, 1, name.at(0).toUpper());
    return name;
}

QStringList availableCodes()
{
    QStringList codes = QDir(QStringLiteral(":/tandem/translations")).entryList({QStringLiteral("tandem_*.qm")});
    for (QString &file : codes)
        file = file.section(u'_', 1).section(u'.', 0, 0);
    return codes;
}

/// "de" of "de_AT", "de-AT.UTF-8" and "DE".
QString languagePart(const QString &name)
{
    const auto end = std::find_if_not(name.begin(), name.end(), [](QChar letter) { return letter.isLetter(); });
    return QString(name.begin(), end - name.begin()).toLower();
}

QString systemLanguage()
{
    const QStringList available = availableCodes();
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (available.contains(languagePart(name)))
            return languagePart(name);
    }
    return english();
}

/// The system's rules where it speaks the language: they know the country.
QLocale localeOf(const QString &code)
{
    const QLocale locale(code == pseudoLanguage() ? english() : code);
    return QLocale::system().language() == locale.language() ? QLocale::system() : locale;
}

void install(const QString &file, const QString &folder, const QString &role = {})
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(role);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// The name of the translators that are there for the language in use.
QString chosen()
{
    return QStringLiteral("chosen language");
}

void startInEnglish()
{
    if (QLocale().language() == QLocale::C) // which neither groups digits nor belongs to people
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    install(QStringLiteral("tandem_en"), QStringLiteral(":/tandem/translations"));
}
Q_COREAPP_STARTUP_FUNCTION(startInEnglish)

} // namespace

std::vector<Language> availableLanguages()
{
    std::vector<Language> languages;
    for (const QString &code : availableCodes())
        languages.push_back({code, ownNameOf(code)});
    std::sort(languages.begin(), languages.end(),
              [](const Language &left, const Language &right) { return left.ownName < right.ownName; });
    return languages;
}

Result<QString> findLanguage(const QString &asked)
{
    if (asked.isEmpty())
        return systemLanguage();
    const QString code = languagePart(asked);
    const QStringList available = availableCodes();
    if (available.contains(code) || code == pseudoLanguage())
        return code;
    return failure(ErrorCode::InvalidInput, LanguageText::tr("There is no translation into “%1”. There are: %2.")
                                                .arg(asked, available.join(QStringLiteral(", "))));
}

void useLanguage(const QString &code)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(chosen()));
    QLocale::setDefault(localeOf(code));
    if (code == pseudoLanguage()) {
        auto *translator = new PseudoTranslator(QCoreApplication::instance());
        translator->setObjectName(chosen());
        QCoreApplication::installTranslator(translator);
    } else if (code != english()) {
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath), chosen());
        install(QStringLiteral("tandem_") + code, QStringLiteral(":/tandem/translations"), chosen());
    }
}

QString pseudoLanguage()
{
    return QStringLiteral("qps");
}

} // namespace tandem
