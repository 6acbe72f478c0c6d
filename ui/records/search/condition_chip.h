// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"

#include <QToolButton>

namespace tandem {

/// A condition of the search; pressing it takes it out.
class ConditionChip : public QToolButton
{
    Q_OBJECT

public:
    explicit ConditionChip(const ShownCondition &condition, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// The condition in whole, and for a chip cut to a few dozen characters.
    static QString wholeText(const ShownCondition &condition);
    static QString shortText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShownCondition m_condition;
};

} // namespace tandem
