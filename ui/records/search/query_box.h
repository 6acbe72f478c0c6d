// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"
#include "core/domain/schema.h"

#include <QFrame>

class QLineEdit;

namespace tandem {

class ChipRow;

/// The search box: the conditions of the query as chips, each removable, and a field to write more. Enter adds what is
/// written, Tab completes it; Backspace in the empty field takes the last chip back into it, as text.
class QueryBox : public QFrame
{
    Q_OBJECT

public:
    explicit QueryBox(QWidget *parent = nullptr);

    void setQuery(const Query &query);
    /// What Tab completes the names and values of labels by.
    void setSchema(const Schema &schema) { m_schema = schema; }
    /// A query that means nothing in this project: what is new of it stands as text in the field again, marked as
    /// wrong.
    void takeBack(const Query &refused);
    void focusField();
    bool hasText() const;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void queryEdited(const tandem::Query &query);
    /// What is written is no query; empty: it is one again.
    void problemChanged(const QString &problem);
    /// The user is done here: the records should have the focus.
    void left();
    /// The same, once the query that was edited just now has an answer.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuildChips();
    void takeText();
    void takeBackLast();
    void showProblem(const QString &problem);

    bool complete();

    Query m_query;
    Schema m_schema;
    QLineEdit *m_field;
    ChipRow *m_chips;
    bool m_problem = false;
};

} // namespace tandem
