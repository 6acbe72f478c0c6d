// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace tandem {

/// Where a label is asked: on every record, or only where another label has one of some options.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);

    /// `schema` has the labels that it can depend on: all of whole records but itself.
    void setDefinition(const LabelDefinition &definition, const Schema &schema);
    const std::optional<AskedWhere> &askedWhere() const { return m_asked; }

signals:
    void edited();

private:
    void fillLabels(const LabelDefinition &definition);
    void chooseLabel();
    void fillOptions();
    void toggle(const QString &value, bool isOn);
    void showOptions();

    Schema m_schema;
    std::optional<AskedWhere> m_asked;
    QComboBox *m_label = nullptr;
    QLabel *m_is = nullptr;
    QToolButton *m_options = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace tandem
