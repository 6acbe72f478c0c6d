// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_menu.h"

#include "core/text/language.h"
#include "ui/shell/language_setting.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct LanguageMenuText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

} // namespace

void fillLanguageMenu(QMenu &menu, const std::function<void(const QString &sentence)> &tell)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = group->addAction(menu.addAction(name));
        action->setCheckable(true);
        action->setChecked(code == savedLanguage());
        QObject::connect(action, &QAction::triggered, &menu, [code, tell] {
            saveLanguage(code);
            tell(LanguageMenuText::tr("The language changes when Tandem is started the next time."));
        });
    };
    add({}, LanguageMenuText::tr("As the &system"));
    for (const Language &language : availableLanguages())
        add(language.code, language.ownName);
}

} // namespace tandem
