// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tandem {

/// The wizard's third step: what the check found, what to do with duplicates, and where a new project goes; afterwards
/// what the import did.
class ImportCheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckPage(QWidget *parent = nullptr);

    void showCheck(const ImportCheck &check);
    void showDone(const ImportReport &report);
    void showError(const QString &sentence);
    void clear();
    DuplicatePolicy policy() const;
    /// What is chosen until the person chooses; proposed again, it leaves their choice alone.
    void propose(DuplicatePolicy policy);
    /// What happens where the file says otherwise than the project: asked where that can be.
    void askAboutConflicts(bool canBe) { m_conflicts->setVisible(canBe); }
    ConflictPolicy conflictPolicy() const;
    /// Empty: no question, the project is there.
    void setProjectPath(const QString &path);
    QString projectPath() const;

signals:
    void policyChanged();
    void otherPlaceWanted();

private:
    QFrame *makeDuplicates();
    QWidget *makeConflicts();
    QWidget *makeProjectRow();
    void addReading(const ImportReport &report);
    void addSentence(const QString &text, const char *variant = nullptr);
    void addLines(const QString &title, const QStringList &lines);
    void showDuplicates(const ImportReport &report);

    QFrame *m_duplicates = nullptr;
    QLabel *m_duplicateText = nullptr;
    QButtonGroup *m_policies = nullptr;
    DuplicatePolicy m_proposed = DuplicatePolicy::Skip;
    QPlainTextEdit *m_examples = nullptr;
    QWidget *m_conflicts = nullptr;
    QButtonGroup *m_conflictPolicies = nullptr;
    QWidget *m_projectRow = nullptr;
    QLineEdit *m_projectPath = nullptr;
    QWidget *m_findings = nullptr;
};

} // namespace tandem
