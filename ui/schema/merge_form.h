// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schema/change_form.h"

class QComboBox;
class QListWidget;

namespace tandem {

/// Which options become one, and which one: one of them, another one, or a new one that is typed.
class MergeForm : public ChangeForm
{
    Q_OBJECT

public:
    MergeForm(Schema schema, const SchemaChange &change, QWidget *parent);

    QString heading() const override;
    QString explanation() const override;
    Result<SchemaEdit> edit() const override;
    QString actText(const SchemaEditCounts &counts) const override;

private:
    void addOptions();
    void addInto();
    std::vector<OptionId> chosen() const;
    QString into() const;

    QListWidget *m_options = nullptr;
    QComboBox *m_into = nullptr;
};

} // namespace tandem
