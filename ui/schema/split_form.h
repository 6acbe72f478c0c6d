// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/scope.h"
#include "core/project/records.h"
#include "ui/schema/change_form.h"

class QLabel;
class QLineEdit;

namespace tandem {

class Debounce;

/// What an option is split into, and which records take the first of the two: those that a search finds, or all.
class SplitForm : public ChangeForm
{
    Q_OBJECT

public:
    SplitForm(ProjectSession &session, const SchemaChange &change, QWidget *parent);
    ~SplitForm() override;

    QString heading() const override;
    QString explanation() const override;
    Result<SchemaEdit> edit() const override;
    QString actText(const SchemaEditCounts &counts) const override;

private:
    QLineEdit *addField(const QString &caption, const char *name);
    void searchEdited();
    void search();
    void take(const Result<ResultList> &found);
    void refuse(const Error &error);
    void showFound();
    bool isSearching() const;

    ProjectSession &m_session;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_foundText = nullptr;
    Debounce *m_settled = nullptr;
    ResultList m_found; ///< null: not known yet
    QString m_problem;  ///< of the search
    CancelToken m_cancel;
    Scope m_asked; ///< of answers to the search as it stands
};

} // namespace tandem
