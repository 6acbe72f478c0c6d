// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_menu.h"
#include "ui/shell/language_setting.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestLanguageMenu : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_language_menu"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void remembersWhatIsChosen()
    {
        QCOMPARE(savedLanguage(), QString());
        QMenu menu;
        QStringList told;
        fillLanguageMenu(menu, [&told](const QString &sentence) { told.append(sentence); });
        QCOMPARE(textsOf(menu), QStringList({u"*As the &system"_s, u"Deutsch"_s, u"English"_s, u"日本語"_s}));

        menu.actions().at(1)->trigger();
        QCOMPARE(savedLanguage(), u"de"_s);
        QCOMPARE(told, QStringList({u"The language changes when Tandem is started the next time."_s}));
        QMenu later;
        fillLanguageMenu(later, [](const QString &) {});
        QCOMPARE(textsOf(later), QStringList({u"As the &system"_s, u"*Deutsch"_s, u"English"_s, u"日本語"_s}));

        menu.actions().at(0)->trigger();
        QCOMPARE(savedLanguage(), QString());
    }

    void takesTheSystemsWhereATranslationHasGone()
    {
        saveLanguage(u"tlh"_s);
        QCOMPARE(savedLanguage(), QString());
    }

private:
    /// A star before the one that is chosen.
    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append((action->isChecked() ? u"*"_s : u""_s) + action->text());
        return texts;
    }

    QTemporaryDir m_settings;
};

QTEST_MAIN(TestLanguageMenu)
#include "tst_language_menu.moc"
