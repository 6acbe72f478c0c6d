// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/records.h"
#include "ui/session/open_project.h"

#include <QObject>

namespace tandem {

/// The list of records that is looked at: what was asked for, and the snapshot that answers it. Thread: UI.
class RecordList : public QObject
{
    Q_OBJECT

public:
    explicit RecordList(const OpenProject &open, QObject *parent = nullptr);
    ~RecordList() override;

    const ListRequest &request() const { return m_request; }
    void setRequest(const ListRequest &request);
    /// Never null. While only its first rows are known it is not complete.
    const ResultList &records() const { return m_records; }
    bool isComplete() const { return m_isComplete; }

    void forget();
    /// Asks for the list anew; `changed` comes with its first rows, and again when it is whole.
    void load();
    /// The same where records came or went: what is being asked for already is first let be answered, however often
    /// they do.
    void follow();
    /// The same as it is seen through another label definition.
    void loadFor(LabelDefinitionId definition);

signals:
    void requestChanged();
    void changed();
    void failed(const tandem::Error &error);

private:
    void stopAsking();
    void take(ResultList records, bool isComplete);
    void takeAll(const Result<ResultList> &all);

    const OpenProject &m_open;
    ListRequest m_request;
    ResultList m_records;
    bool m_isComplete = true;
    bool m_isAsking = false;
    bool m_isBehind = false; ///< records came or went since it was asked
    CancelToken m_cancel;
    Scope m_asked; ///< of the answers to the latest question
};

} // namespace tandem
