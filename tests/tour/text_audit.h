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

    void addData(const QString &text) { m_data += u'\n' + text; }
    /// Looks at a window or a dialog and all that is visible in it.
    void look(const QString &screen, QWidget &shown);
    /// What was found, each fault once.
    const QStringList &faults() const { return m_faults; }

private:
    void lookAtText(const QString &screen, const QWidget &widget);
    void lookAtRoom(const QString &screen, QWidget &widget);
    void note(const QString &screen, const QWidget &widget, const QString &text, const QString &fault);
    bool isForeign(const QString &text) const;

    bool m_demandsBrackets;
    QString m_data;
    QStringList m_faults;
};

} // namespace tandem
