// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace tandem {

class ConditionChip;

/// The conditions of a search, as many as there is room for; the others are in the menu of a button that counts them.
/// It never asks for more room than it is given, however long a search is.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setConditions(std::vector<ShownCondition> conditions);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The condition at this place was taken out.
    void removed(size_t place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChips();
    void arrange();
    int widthOf(size_t count) const;
    void showRest(size_t first);

    std::vector<ShownCondition> m_conditions;
    std::vector<ConditionChip *> m_chips; ///< of the first conditions
    QToolButton *m_rest;
};

} // namespace tandem
