// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tandem {

class DefinitionSettings;
class OptionMenu;
class OptionTable;
class OptionTableModel;

/// Edits one label definition: name, choice, how it is asked, guideline and options.
class DefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionForm(QWidget *parent = nullptr);

    /// `schema`: what it is a part of.
    void setDefinition(const LabelDefinition &definition, const Schema &schema);
    const LabelDefinition &definition() const { return m_definition; }
    void focusName();
    void takeOut(OptionId option);
    void setChoice(Choice choice);

signals:
    void edited();
    void choiceChosen();
    /// An option that is stored is to go, or to become others: labels have a say in that.
    void removalWanted(tandem::OptionId option);
    void mergeWanted(tandem::OptionId option); ///< invalid: none of them in particular
    void splitWanted(tandem::OptionId option);

private:
    QWidget *makeFields();
    QWidget *makeOptions();
    QWidget *makeOptionButtons();
    void take();
    void addOption();
    void removeOption();
    void takeOutRow(int row);
    void moveOption(int by);
    OptionId currentOption() const;

    LabelDefinition m_definition;
    bool m_isFilling = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_choice = nullptr;
    DefinitionSettings *m_settings = nullptr;
    QPlainTextEdit *m_guideline = nullptr;
    OptionMenu *m_menu = nullptr;
    OptionTableModel *m_model = nullptr;
    OptionTable *m_options = nullptr;
};

} // namespace tandem
