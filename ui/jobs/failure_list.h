// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace tandem {

/// Why items of a job failed, the most frequent reason first, each with the button that tries its items once more.
class FailureList : public QWidget
{
    Q_OBJECT

public:
    explicit FailureList(QWidget *parent = nullptr);

    /// By reason, a word as in `JobSummary::failedItems`.
    void setFailures(const std::vector<std::pair<QString, qint64>> &failures, bool canRetry);

signals:
    /// Empty: those of every reason.
    void retryRequested(const QString &reason);

private:
    void makeRows();
    void addRow(int row, const QString &text, const QString &reason);

    std::vector<std::pair<QString, qint64>> m_failures;
    bool m_canRetry = false;
    QGridLayout *m_rows;
};

} // namespace tandem
