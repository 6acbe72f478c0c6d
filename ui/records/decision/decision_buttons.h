// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QWidget>

namespace tandem {

class AccentButton;
class KeyButton;

/// Confirm, reject, skip and comment, with their keys.
class DecisionButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Compact, Wide };

    DecisionButtons(CurrentRecord &record, Size size, QWidget *parent = nullptr);

    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    QString confirmText(const LabelDefinition &definition, const LabelDetail *label) const;

    CurrentRecord &m_record;
    Size m_size;
    AccentButton *m_confirm;
    KeyButton *m_reject;
    KeyButton *m_skip;
    KeyButton *m_comment = nullptr;
};

} // namespace tandem
