// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/job_agreement.h"
#include "core/domain/schema.h"
#include "ui/widgets/fact_card.h"

class QVBoxLayout;

namespace tandem {

/// The card that says how often a job's labels are what people said, and what gold says. A number opens its records.
class JobAgreementCard : public FactCard
{
    Q_OBJECT

public:
    explicit JobAgreementCard(QWidget *parent = nullptr);

    void setAgreement(JobId job, JobKind kind, const JobAgreement &agreement, const Schema &schema);

signals:
    /// The text of a query whose records are to be shown, seen through a label definition.
    void queryRequested(tandem::LabelDefinitionId definition, const QString &query);

private:
    enum class With { People, Gold };

    void addLabel(const LabelAgreement &label, With with);
    QString queryOf(const LabelDefinition &definition, const Option *option, With with, bool agrees) const;

    JobId m_job;
    Schema m_schema;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace tandem
