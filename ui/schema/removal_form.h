// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schema/change_form.h"

class QComboBox;
class QRadioButton;

namespace tandem {

/// What becomes of the labels of an option that is removed, or of those of a whole label definition.
class RemovalForm : public ChangeForm
{
    Q_OBJECT

public:
    RemovalForm(Schema schema, const SchemaChange &change, QWidget *parent);

    QString heading() const override;
    QString explanation() const override;
    Result<SchemaEdit> edit() const override;
    QString actText(const SchemaEditCounts &counts) const override;

private:
    bool isOfOption() const { return change().kind == SchemaChange::Kind::RemoveOption; }
    QRadioButton *addWay(const QString &text, const QString &explanation, const char *name);
    void addMapping();
    RemovalKind kind() const;

    QRadioButton *m_retire = nullptr;
    QRadioButton *m_map = nullptr; ///< null where there is nothing that could take the labels
    QComboBox *m_mapped = nullptr;
    QRadioButton *m_delete = nullptr;
};

} // namespace tandem
