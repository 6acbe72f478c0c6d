// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tandem {

class OptionTable;
class OptionTableModel;

/// Edits one label definition: name, choice, guideline and options.
class DefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionForm(QWidget *parent = nullptr);

    void setDefinition(const LabelDefinition &definition);
    const LabelDefinition &definition() const { return m_definition; }
    void focusName();

signals:
    void edited();

private:
    QWidget *makeFields();
    QWidget *makeOptions();
    QWidget *makeOptionButtons();
    void take();
    void addOption();
    void removeOption();
    void moveOption(int by);

    LabelDefinition m_definition;
    bool m_isFilling = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_guideline = nullptr;
    OptionTableModel *m_model = nullptr;
    OptionTable *m_options = nullptr;
};

} // namespace tandem
