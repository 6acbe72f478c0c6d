// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace tandem {

/// A template that composes a record's text from several columns, and beside it what it makes of one row.
class TextComposer : public QWidget
{
    Q_OBJECT

public:
    explicit TextComposer(QWidget *parent = nullptr);

    /// Is not told as an edit.
    void setTextTemplate(const QString &source);
    QString textTemplate() const;
    void showComposed(const Result<QString> &text);

signals:
    void edited();

private:
    QPlainTextEdit *m_template;
    QLabel *m_composed;
};

} // namespace tandem
