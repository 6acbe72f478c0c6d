// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema_edit.h"

#include <QObject>

#include <optional>

namespace tandem {

class ProjectSession;

/// Counts what an edit would do. One question is under way at a time: what is asked meanwhile waits, the latest alone,
/// and answers to what is no longer asked are dropped. Thread: UI.
class EditPreview : public QObject
{
    Q_OBJECT

public:
    explicit EditPreview(ProjectSession &session, QObject *parent = nullptr);

    void ask(SchemaEdit edit);
    /// Nobody wants an answer any more.
    void forget();

signals:
    void counted(const tandem::SchemaEditCounts &counts);
    void refused(const tandem::Error &error);

private:
    void start(SchemaEdit edit);
    void take(const Result<SchemaEditCounts> &counts);

    ProjectSession &m_session;
    std::optional<SchemaEdit> m_next;
    bool m_isUnderWay = false;
    bool m_isWanted = false; ///< the answer that is under way
};

} // namespace tandem
