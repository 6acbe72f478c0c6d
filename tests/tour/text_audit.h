// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace tandem {

/// Looks at what a screen shows for texts that have no room, and, in the pseudo-language, for texts without its
/// brackets. What widgets paint by themselves is left to the eye.
class TextAudit
{
public:
    /// `data`: texts of records, names and the like, which are in no language of the program.
    TextAudit(bool demandsBrackets, QString data);

    /// Looks at a window or a dialog and all that is visible in it.
    void look(const QString &screen, QWidget &shown);
    /// What was found, each fault once.
    const QStringList &cut() const { return m_cut; }
    const QStringList &untranslated() const { return m_untranslated; }

private:
    void lookAtText(const QString &screen, const QWidget &widget);
    void lookAtRoom(const QString &screen, QWidget &widget);
    bool isForeign(const QString &text) const;

    bool m_demandsBrackets;
    QString m_data;
    QStringList m_cut;
    QStringList m_untranslated;
};

} // namespace tandem
