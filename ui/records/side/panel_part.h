// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace tandem {

class PanelEntry;

/// A part of the side panel: a heading and the entries below it.
class PanelPart : public QWidget
{
    Q_OBJECT

public:
    explicit PanelPart(const QString &heading, QWidget *parent = nullptr);

    const std::vector<PanelEntry *> &entries() const { return m_entries; }

signals:
    /// Entries were made anew, so that they come last in the order of Tab.
    void entriesMade();

protected:
    void setHeading(const QString &heading);
    PanelEntry *addEntry(const QString &name);
    void removeEntries();

private:
    QLabel *m_heading;
    QVBoxLayout *m_column;
    std::vector<PanelEntry *> m_entries;
};

} // namespace tandem
