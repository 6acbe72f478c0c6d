// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/schema.h"
#include "ui/widgets/message_bar.h"

#include <optional>

namespace tandem {

class ProjectSession;

/// After an edit of the schema that asks something else than before: how many labels were given before, with a link to
/// them, so that people look again or an agent runs on just those. Thread: UI.
class AnotherLookBar : public MessageBar
{
    Q_OBJECT

public:
    explicit AnotherLookBar(ProjectSession &session, QWidget *parent = nullptr);

private:
    void takeSchema();
    void forget();
    void forgetTold();
    void count(std::vector<LabelDefinition> changed);
    void show(const LabelDefinition &definition, qint64 records);

    ProjectSession &m_session;
    std::optional<Schema> m_before; ///< the schema that was in force until now
    LabelDefinitionId m_told;       ///< of which the bar tells
    Scope m_counting;               ///< of answers about the latest edit
};

} // namespace tandem
