// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tandem {

/// A card with a title and rows of a dim name and a value.
class FactCard : public QFrame
{
    Q_OBJECT

public:
    explicit FactCard(const QString &title, QWidget *parent = nullptr);

    /// Sets the row of that name, made at the end where there is none. An empty value hides it.
    void setFact(const QString &name, const QString &value);
    /// For what stands under the rows.
    QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
    QFormLayout *m_rows;
    std::map<QString, QLabel *> m_values;
};

} // namespace tandem
