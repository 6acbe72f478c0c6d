// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/failure_list.h"

#include "core/text/job_text.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace tandem {

FailureList::FailureList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, measure::grid, 0, 0);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(0, 1);
    hide();
}

void FailureList::setFailures(const std::vector<std::pair<QString, qint64>> &failures, bool canRetry)
{
    setVisible(!failures.empty());
    // While a job runs its numbers change five times a second: the rows stay, and the focus in them.
    if (failures == m_failures && canRetry == m_canRetry)
        return;
    m_failures = failures;
    m_canRetry = canRetry;
    makeRows();
}

void FailureList::makeRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_rows->addWidget(textLabel(tr("Failed records"), FontRole::Section, this), 0, 0);
    int row = 1;
    for (const auto &[reason, count] : m_failures)
        addRow(row++, failureCountText(reason, count), reason);
    if (m_failures.size() > 1)
        addRow(row, tr("all of them"), {});
}

void FailureList::addRow(int row, const QString &text, const QString &reason)
{
    m_rows->addWidget(textLabel(text, FontRole::Small, this), row, 0);
    if (!m_canRetry)
        return;
    auto *retry = new LinkButton(tr("Try again"), this);
    retry->setFont(fontFor(FontRole::Small));
    retry->setAccessibleName(tr("Try again: %1").arg(text));
    connect(retry, &QPushButton::clicked, this, [this, reason] { emit retryRequested(reason); });
    m_rows->addWidget(retry, row, 1);
}

} // namespace tandem
