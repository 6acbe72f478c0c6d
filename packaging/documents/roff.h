// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// A page of the manual, in the markup that `man` reads.
class Roff
{
public:
    /// `name` is the program's; `summary` one line without an end.
    Roff(const QString &name, const QString &summary);

    void heading(const QString &title);
    /// A verb: what is typed as it stands, and what something is put in the place of.
    void subheading(const QString &typed, const QStringList &replaced);
    /// Line breaks in it are spaces.
    void paragraph(const QString &text);
    /// A call, in the same parts.
    void call(const QString &typed, const QStringList &replaced);
    /// "--limit N" with what it does.
    void item(const QString &form, const QString &text);
    /// Another page.
    void reference(const QString &page);

    QByteArray page() const { return m_lines.join(u'\n').toUtf8() + '\n'; }

private:
    QStringList m_lines;
};

} // namespace tandem
