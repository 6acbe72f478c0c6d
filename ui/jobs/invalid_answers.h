// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <QFrame>

class QLabel;
class QTableWidget;

namespace tandem {

/// The card of a job's most frequent answers from which no label could be read, with their counts and reasons.
class InvalidAnswers : public QFrame
{
    Q_OBJECT

public:
    explicit InvalidAnswers(QWidget *parent = nullptr);

    void setCounts(const std::vector<LabelCounts> &counts, const Schema &schema);

private:
    void addRow(const QString &answer, qint64 count, const QString &label);

    QLabel *m_reasons = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_advice = nullptr;
};

} // namespace tandem
