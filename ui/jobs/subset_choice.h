// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/project/records.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QSpinBox;

namespace tandem {

class ProjectSession;

/// Which records a job is to label: all of them, those of the list, the selected ones, the first of the list, some at
/// random, or what an earlier job left.
class SubsetChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SubsetChoice(ProjectSession &session, QWidget *parent = nullptr);

    /// Whether every list that can be chosen has arrived.
    bool isKnown() const;
    std::vector<RecordId> records() const;
    /// The choice as the job keeps it.
    SubsetDescription description() const;
    /// Whether it is the rest of a job, and not the whole of it.
    bool isPartOfEarlierJob() const;
    /// Proposes what this job left.
    void offerRest(const Job &job);

signals:
    void changed();
    void failed(const QString &sentence);

private:
    enum class Subset { All, CurrentList, Selection, First, Random, Rest };

    void addChoices();
    void addItem(const QString &text, Subset subset);
    void loadAll();
    void takeRest(const ResultList &rest);
    Subset subset() const;
    bool isOfList() const;
    void followList();
    void draw();

    ProjectSession &m_session;
    ResultList m_all;              ///< null until it is known
    Job m_restOf;                  ///< the job whose rest is proposed; without an id there is none
    ResultList m_rest;             ///< null until it is known
    std::vector<RecordId> m_drawn; ///< at random
    QComboBox *m_subset = nullptr;
    QSpinBox *m_first = nullptr;
};

} // namespace tandem
