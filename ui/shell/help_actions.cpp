// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_actions.h"

#include "ui/session/project_session.h"
#include "ui/shell/keys_dialog.h"

#include <QMenu>

namespace tandem {

HelpActions::HelpActions(ProjectSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void HelpActions::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Keys"), this, &HelpActions::showKeys)->setShortcut(QKeySequence(QStringLiteral("F1")));
    menu.addSeparator();
    menu.addAction(tr("&About Tandem"), this, &HelpActions::showAbout)->setMenuRole(QAction::AboutRole);
}

void HelpActions::showKeys()
{
    (new KeysDialog(m_session, m_window))->open();
}

void HelpActions::showAbout()
{
    m_session.prompter().tell(m_window, tr("About Tandem"),
                              tr("Tandem %1\nPeople and models label text together.\nFree software under the GNU "
                                 "General Public License, version 3 or later.")
                                  .arg(QLatin1String(TANDEM_VERSION)));
}

} // namespace tandem
