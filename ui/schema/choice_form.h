// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schema/change_form.h"

namespace tandem {

/// A single choice becomes a multiple one, or the other way round: there is nothing to choose, only to know.
class ChoiceForm : public ChangeForm
{
    Q_OBJECT

public:
    using ChangeForm::ChangeForm;

    QString heading() const override;
    QString explanation() const override;
    Result<SchemaEdit> edit() const override;
    QString actText(const SchemaEditCounts &counts) const override;
};

} // namespace tandem
