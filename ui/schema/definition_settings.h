// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QWidget>

class QCheckBox;

namespace tandem {

class ConditionRow;

/// How and where a label is asked: whether it is required, a scale or retired, and what it depends on.
class DefinitionSettings : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionSettings(QWidget *parent = nullptr);

    void setDefinition(const LabelDefinition &definition, const Schema &schema);
    /// Puts what is chosen into the definition.
    void writeTo(LabelDefinition &definition) const;

signals:
    void edited();

private:
    QCheckBox *addBox(const QString &text, const QString &toolTip, const char *name);

    QCheckBox *m_required = nullptr;
    QCheckBox *m_scale = nullptr;
    QCheckBox *m_retired = nullptr;
    ConditionRow *m_condition = nullptr;
};

} // namespace tandem
