// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QPoint>

class QWidget;

namespace tandem {

class DetailLoader;

/// The whole text of the record that the pointer rests on, as a tool tip; it comes as soon as the text is there.
/// Thread: UI.
class WholeTextTip : public QObject
{
    Q_OBJECT

public:
    WholeTextTip(DetailLoader &details, QWidget *view);

    void show(RecordId record, const QPoint &globalPosition);
    void leave() { m_record = {}; }

private:
    void showText();

    DetailLoader &m_details;
    QWidget *m_view;
    RecordId m_record;
    QPoint m_position;
};

} // namespace tandem
