// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QWidget>

class QHBoxLayout;
class QListWidget;
class QPlainTextEdit;

namespace tandem {

class LinkButton;

/// A schema at large: its guideline, and its labels in their order, which can be added, removed and moved here.
class SchemaOutline : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaOutline(QWidget *parent = nullptr);

    /// The label that was chosen stays chosen, where it is in the schema.
    void setSchema(const Schema &schema);
    const Schema &schema() const { return m_schema; }

    /// The label that is chosen; null where there is none.
    const LabelDefinition *current() const;
    void setCurrent(const LabelDefinition &definition);
    void addDefinition();
    void takeOut(LabelDefinitionId definition);

signals:
    void edited();
    void versionsWanted();
    /// A label that is stored is to go, which others have a say in.
    void removalWanted(tandem::LabelDefinitionId definition);
    /// Another label is to be shown, or none.
    void currentChanged();
    /// A label was added, and wants a name.
    void added();

private:
    QHBoxLayout *makeButtons();
    LinkButton *addButton(QHBoxLayout *line, const QString &text, const QString &toolTip);
    void fill(int current);
    void takeGuideline();
    void removeDefinition();
    void takeOutRow(int row);
    void moveDefinition(int by);

    Schema m_schema;
    QPlainTextEdit *m_guideline = nullptr;
    QListWidget *m_list = nullptr;
    bool m_isFilling = false;
};

} // namespace tandem
