// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema_edit.h"
#include "ui/schema/schema_change.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem {

class ProjectSession;

/// What is to be chosen for one kind of change, and the edit that it comes to.
class ChangeForm : public QWidget
{
    Q_OBJECT

public:
    ChangeForm(Schema schema, const SchemaChange &change, QWidget *parent);

    virtual QString heading() const = 0;
    virtual QString explanation() const = 0;
    /// Refused with a sentence where what is chosen cannot be done, an empty one where the form says it itself;
    /// Cancelled while an answer is awaited.
    virtual Result<SchemaEdit> edit() const = 0;
    /// What the button says that does it.
    virtual QString actText(const SchemaEditCounts &counts) const = 0;

signals:
    void edited();

protected:
    const Schema &schema() const { return m_schema; }
    const SchemaChange &change() const { return m_change; }
    const LabelDefinition &definition() const { return m_definition; }
    /// Of the change; an empty one where it is gone.
    const Option &option() const { return m_option; }
    QVBoxLayout *rows() const { return m_rows; }

private:
    Schema m_schema;
    SchemaChange m_change;
    LabelDefinition m_definition;
    Option m_option;
    QVBoxLayout *m_rows;
};

/// The form for this change of the session's schema.
ChangeForm *makeChangeForm(ProjectSession &session, const SchemaChange &change, QWidget *parent);

} // namespace tandem
