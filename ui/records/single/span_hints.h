// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace tandem {

class KeyHint;

/// One line with the keys that mark spans, as many as have room; the rest is in the overview of all keys.
class SpanHints : public QWidget
{
    Q_OBJECT

public:
    explicit SpanHints(CurrentRecord &record, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Hint
    {
        KeyAct act = KeyAct::None;
        KeyHint *key = nullptr;
        QLabel *text = nullptr;
    };

    void add(KeyAct act, const QString &text);
    void showKeys();
    void fit();

    CurrentRecord &m_record;
    std::vector<Hint> m_hints;
};

} // namespace tandem
