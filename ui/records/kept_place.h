// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QTimer>

namespace tandem {

class RecordsPage;

/// Where somebody was in a project when it was closed (the record, the label, the order, the view) is where they are
/// when it is opened again, also where the program was killed meanwhile. The settings remember it by project. Thread:
/// UI.
class KeptPlace : public QObject
{
    Q_OBJECT

public:
    KeptPlace(CurrentRecord &record, RecordsPage &page);

private:
    void keepSoon();
    void keep();
    void goThere();
    void sortAsBefore();

    CurrentRecord &m_record;
    RecordsPage &m_page;
    QTimer m_soon;           ///< runs from the first move that is not kept
    bool m_isToSort = false; ///< once the schema is known
};

} // namespace tandem
